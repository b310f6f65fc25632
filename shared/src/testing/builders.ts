import type { Agreement } from '../agreement/agreement.ts'
import type { Beside } from '../board/manner.ts'
import type { Member } from '../circle/member.ts'
import { assert } from '../lib/assert.ts'
import type { AgreementId, CircleId, ItemId, MeetingId, MemberId } from '../lib/id.ts'
import type { Command } from '../meeting/command.ts'
import { decide } from '../meeting/decide.ts'
import type { Circumstances, Decision } from '../meeting/decision.ts'
import { evolve } from '../meeting/evolve.ts'
import type { Happened, MeetingEvent } from '../meeting/meeting-event.ts'
import { type MeetingState, openPhase } from '../meeting/meeting-state.ts'
import type { Method } from '../method/method.ts'

/** Anna leads; olle observes; nobody knows sven. */
export const anna = 'anna' as MemberId
export const ben = 'ben' as MemberId
export const cleo = 'cleo' as MemberId
export const dirk = 'dirk' as MemberId
export const eva = 'eva' as MemberId
export const olle = 'olle' as MemberId
export const sven = 'sven' as MemberId

const member = (id: MemberId, part: Member['part'] = 'member'): Member => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  part,
})

export const CIRCLE: readonly Member[] = [
  member(anna),
  member(ben),
  member(cleo),
  member(dirk),
  member(eva),
  member(olle, 'observer'),
]

/** Nothing lies on the board beside what is judged, and nobody else is in the room. */
export const ALONE: Beside = { notes: () => [], present: () => [] }

/** When the first event of every meeting here happens. */
export const START = 1_800_000_000_000

export const turn1 = 'turn-1' as ItemId
export const turn2 = 'turn-2' as ItemId

export interface PlannedOptions {
  readonly members?: readonly Member[]
  readonly lead?: MemberId
  readonly number?: number
}

export function plannedEvent(
  method: Method,
  { members = CIRCLE, lead = anna, number = 1 }: PlannedOptions = {},
): Happened {
  return {
    type: 'meeting.planned',
    meeting: `meeting-${number}` as MeetingId,
    circle: 'circle' as CircleId,
    number,
    language: 'en',
    method,
    startsAt: null,
    members,
    lead,
    at: START,
    by: lead,
  }
}

/** A meeting of anna, ben, cleo, dirk and eva, with olle beside them, that has not started. */
export function planned(method: Method, options?: PlannedOptions): MeetingState {
  return evolve(undefined, plannedEvent(method, options))
}

/** What a decision is told beside who asks what; the clock and the ids follow the version. */
export type About = Partial<Omit<Circumstances, 'actor'>>

export interface Attempt {
  readonly decision: Decision
  readonly events: readonly Happened[]
  readonly state: MeetingState
}

/** Decides a command and lets what it makes happen happen. */
export function attempt(
  state: MeetingState,
  actor: MemberId,
  command: Command,
  about: About = {},
): Attempt {
  const at = about.at ?? START + state.version * 1_000
  const freshId = about.freshId ?? `fresh-${state.version}`
  const { present = CIRCLE.map(({ id }) => id), due = [], notes = () => [] } = about
  const decision = decide(state, command, { actor, at, freshId, present, due, notes })
  const events = decision.type === 'decided' ? decision.events : []
  const happened = events.map((event) => ({ ...event, at, by: actor }))
  return { decision, events: happened, state: happened.reduce<MeetingState>(evolve, state) }
}

export type Step = readonly [actor: MemberId, command: Command]

/** The state after these commands, each of which must be let through. */
export function run(state: MeetingState, steps: readonly Step[], about: About = {}): MeetingState {
  return steps.reduce((before, [actor, command]) => {
    const { decision, state: after } = attempt(before, actor, command, about)
    const why = decision.type === 'refused' ? decision.refusal.code : ''
    assert(decision.type === 'decided', `${actor} may not ${command.type}: ${why}`)
    return after
  }, state)
}

/** Why a command is refused; undefined when it is let through. */
export function refusalOf(
  state: MeetingState,
  actor: MemberId,
  command: Command,
  about: About = {},
): string | undefined {
  const { decision } = attempt(state, actor, command, about)
  return decision.type === 'refused' ? decision.refusal.code : undefined
}

/** Something that happens without a command, such as a member who joins. */
export function happen(state: MeetingState, event: MeetingEvent): MeetingState {
  return evolve(state, { ...event, at: START + state.version * 1_000, by: anna })
}

/** As often Next by who leads as it takes to stand in this phase. */
export function walkTo(state: MeetingState, phase: string): MeetingState {
  let at = state
  for (let step = 0; openPhase(at)?.id !== phase; step += 1) {
    assert(step < 50, `no way to ${phase}`)
    at = run(at, [[at.lead, { type: 'phase.next' }]])
  }
  return at
}

export function agreementOf(by: MemberId, id = `agreement-of-${by}`): Agreement {
  return {
    id: id as AgreementId,
    by,
    meeting: 'meeting-0' as MeetingId,
    turn: turn1,
    at: START - 1_000_000,
    what: 'Talk with the team',
    firstStep: 'Ask for an hour',
    byWhen: '2027-02-01',
    support: 'Dirk',
    sign: 'They come to me first',
  }
}
