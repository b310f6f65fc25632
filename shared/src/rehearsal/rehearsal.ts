import type { Agreement } from '../agreement/agreement.ts'
import { type InEachLanguage, LANGUAGES, type Language } from '../language/language.ts'
import { assert } from '../lib/assert.ts'
import type { AgreementId, CircleId, ItemId, MeetingId, MemberId } from '../lib/id.ts'
import type { HadTheirSay } from '../meeting/comes-last.ts'
import type { Command } from '../meeting/command.ts'
import { decide } from '../meeting/decide.ts'
import { evolve } from '../meeting/evolve.ts'
import type { MeetingEvent } from '../meeting/meeting-event.ts'
import {
  type MeetingState,
  memberOf,
  openItem,
  openPhase,
  openTurn,
} from '../meeting/meeting-state.ts'
import { placeOf } from '../meeting/move.ts'
import { admitsAny, type Method, type Phase } from '../method/method.ts'
import { isNoteKind, type Kind } from '../note/kind.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { type CastMember, castFor, LEANS_AT_FIRST, YOU } from './cast.ts'
import { Dice } from './dice.ts'
import type { Moment, Response } from './moment.ts'
import type { RehearsalCase } from './rehearsal-case.ts'

/**
 * A rehearsal: a meeting of simulated members, led by one who practises. The rules:
 *
 * - [RH1] The same seed, circle and acts at the same times give the same course.
 * - [RH2] What a member says is judged as in a meeting. An advice that comes early is refused, kept
 *   face down by its author, and offered again when its phase opens.
 * - [RH3] The meeting moves by `decide` and `evolve` alone. A simulated member never tries what is
 *   refused, save for what a moment is about; who leads gets the refusals of a meeting.
 * - [RH4] While a moment waits for an answer the time stands still. The answer takes its own time.
 * - [RH5] One case is rehearsed. Other places for a case are passed over, and the meeting is closed
 *   after its last phase.
 * - [RH6] A phase that runs over is asked about twice; after the second time the circle goes on. So
 *   who only answers comes to the end too, as long as the clock goes.
 * - [RH7] What an answer did is told in words: who opens up, who withdraws, the minutes left. Nothing
 *   is counted or compared.
 * - [RH8] A moment comes once, early advice as often as the case has one; none comes in a pause.
 * - [RH9] Every text is there in each language.
 */
export interface Rehearsal {
  readonly seed: number
  /** Where chance stands. */
  readonly chance: number
  readonly theCase: RehearsalCase
  readonly liveliness: Liveliness
  readonly startedAt: number
  readonly now: number
  readonly meeting: MeetingState
  readonly cast: readonly CastMember[]
  readonly caseGiver: MemberId
  /** How far each leans in. Decides who speaks; never shown as a number. */
  readonly leans: { readonly [member: string]: number }
  /** All that was said, in order. */
  readonly lines: readonly Line[]
  /** What of the case has been said. */
  readonly used: readonly string[]
  /** Answers that who brings the case still owes, oldest first. */
  readonly owed: readonly InEachLanguage[]
  readonly waiting: WaitingMoment | undefined
  readonly past: readonly PastMoment[]
  readonly stays: readonly Stay[]
  /** How often the circle has stepped onto the balcony. */
  readonly balconies: number
  /** When the next thing is said, when the next moment may come, and when who speaks is done. */
  readonly nextAt: number
  readonly nextMomentAt: number
  readonly hushAt: number | undefined
}

export const LIVELINESS = ['calm', 'usual', 'lively'] as const
export type Liveliness = (typeof LIVELINESS)[number]

/**
 * One thing said.
 *
 * - `note`: it is on the board, or lies face down until it is turned over
 * - `aloud`: it was heard
 * - `kept`: it was refused, and waits with its author
 */
export interface Line {
  readonly id: number
  readonly at: number
  readonly by: MemberId
  readonly text: InEachLanguage
  readonly how: 'note' | 'aloud' | 'kept'
  readonly kind?: Kind
  /** The item and phase it was said in. */
  readonly place: string
  readonly refusal?: Refusal
}

/** A moment that asks for an answer of who leads. */
export interface WaitingMoment {
  readonly moment: Moment
  readonly at: number
  /** Who does it; undefined where it is the whole circle. */
  readonly doer: MemberId | undefined
  readonly quiet: MemberId
  readonly seen: InEachLanguage
  readonly says: InEachLanguage | undefined
  /** Why what was said is refused, where it is. */
  readonly refusal: Refusal | undefined
  /** In the order they are offered, with people named in them. */
  readonly responses: readonly Response[]
}

/** A moment that is over, and what was done. */
export interface PastMoment {
  readonly id: string
  readonly at: number
  readonly place: string
  readonly seen: InEachLanguage
  /** Undefined where who leads went on without an answer. */
  readonly response: Response | undefined
  readonly opensUp: readonly MemberId[]
  readonly withdraws: readonly MemberId[]
  /** What was left of the phase, in milliseconds; below nought when over time. */
  readonly leftMs: number
}

/** A phase that was stayed in. */
export interface Stay {
  readonly place: string
  readonly phase: Phase
  readonly from: number
}

export interface RehearsalPlan {
  readonly method: Method
  readonly theCase: RehearsalCase
  readonly liveliness: Liveliness
  readonly seed: number
  /** What the few words that stand in the meeting itself are written in. */
  readonly language: Language
  /** What who leads is called. */
  readonly you: string
  /** On whatever clock, in milliseconds. */
  readonly at: number
}

export type Attempt =
  | { readonly type: 'done'; readonly rehearsal: Rehearsal }
  | { readonly type: 'refused'; readonly refusal: Refusal }

/** Minutes between moments, at least and at most. */
const MOMENTS_APART: { readonly [liveliness in Liveliness]: readonly [number, number] } = {
  calm: [4, 6],
  usual: [2.5, 4],
  lively: [1.2, 2.4],
}

/** Seconds between what is said. */
const WORDS_APART: { readonly [liveliness in Liveliness]: readonly [number, number] } = {
  calm: [70, 110],
  usual: [50, 85],
  lively: [35, 60],
}

const SECOND = 1000
const MINUTE = 60 * SECOND

export function startRehearsal(plan: RehearsalPlan): Rehearsal {
  const { method, theCase, liveliness, seed, language, you, at } = plan
  const cast = castFor(method)
  const caseGiver = cast[0]?.id
  const teller = cast.at(-1)?.id
  assert(caseGiver && teller && teller !== caseGiver, 'a circle is more than one')
  const members = [
    ...cast.map(({ id, name }) => ({ id, name, part: 'member' }) as const),
    { id: YOU, name: you, part: 'member' } as const,
  ]
  const meeting = evolve(undefined, {
    type: 'meeting.planned',
    meeting: 'rehearsal' as MeetingId,
    circle: 'rehearsal' as CircleId,
    number: 1,
    language,
    method,
    startsAt: null,
    members,
    lead: YOU,
    at,
    by: YOU,
  })
  const planned: Rehearsal = {
    seed,
    chance: seed,
    theCase,
    liveliness,
    startedAt: at,
    now: at,
    meeting,
    cast,
    caseGiver,
    leans: Object.fromEntries(cast.map((one) => [one.id, LEANS_AT_FIRST[one.temperament]])),
    lines: [],
    used: [],
    owed: [],
    waiting: undefined,
    past: [],
    stays: [],
    balconies: 0,
    nextAt: at,
    nextMomentAt: at,
    hushAt: undefined,
  }
  const due = tellsInTurn(method) ? [] : [lastTimeOf(teller, theCase, language, at)]
  const started = surely(attempt(planned, YOU, { type: 'meeting.start' }, due))
  return openPhase(started.meeting) ? started : surely(openCase(started))
}

/** Where the case itself opens with a report, there is none before it. */
function tellsInTurn({ stretches }: Method): boolean {
  return stretches.some(
    (stretch) =>
      stretch.type === 'turns' && stretch.phases.some((phase) => admitsAny(phase, ['report'])),
  )
}

function lastTimeOf(
  by: MemberId,
  { lastTime }: RehearsalCase,
  language: Language,
  at: number,
): Agreement {
  return {
    id: 'last-time' as AgreementId,
    by,
    meeting: 'last-time' as MeetingId,
    turn: 'turn-1' as ItemId,
    at,
    what: lastTime.what[language],
    firstStep: '',
    byWhen: '',
    support: '',
    sign: '',
  }
}

/** [RH3] Tries a command as it would be tried in a meeting. */
export function attempt(
  rehearsal: Rehearsal,
  actor: MemberId,
  command: Command,
  due: readonly Agreement[] = [],
): Attempt {
  const { meeting, now } = rehearsal
  const decision = decide(meeting, command, {
    actor,
    at: now,
    freshId: `rehearsal-${meeting.version}`,
    present: meeting.members.map(({ id }) => id),
    notes: () => notesHere(rehearsal),
    due,
  })
  if (decision.type === 'refused') return decision
  const happened = (state: MeetingState, event: MeetingEvent) =>
    evolve(state, { ...event, at: now, by: actor })
  return {
    type: 'done',
    rehearsal: arrived({ ...rehearsal, meeting: decision.events.reduce(happened, meeting) }),
  }
}

/** What was said as notes in the open item, for who waits until the others have had their say. */
function notesHere({ meeting, lines }: Rehearsal): ReturnType<HadTheirSay['notes']> {
  const item = openItem(meeting)?.id
  return lines.flatMap(({ how, kind, by, place }) => {
    const [of, phase] = place.split('/')
    return how === 'note' && of === item && isNoteKind(kind)
      ? [{ kind, by, ...(phase === undefined ? {} : { phase }) }]
      : []
  })
}

/** For what only a programmer's error could have refused. */
export function surely(attempted: Attempt): Rehearsal {
  const refusal = attempted.type === 'refused' ? attempted.refusal.code : 'nothing'
  assert(attempted.type === 'done', `a rehearsal tried what is refused: ${refusal}`)
  return attempted.rehearsal
}

/** Where the meeting has come to another phase, that is noted, and its first moment waits a little. */
function arrived(rehearsal: Rehearsal): Rehearsal {
  const { meeting, now, stays } = rehearsal
  const phase = openPhase(meeting)
  const place = placeOf(meeting)
  if (!phase || !place || stays.at(-1)?.place === place || isBetween(rehearsal)) return rehearsal
  const dice = new Dice(rehearsal.chance)
  return {
    ...rehearsal,
    stays: [...stays, { place, phase, from: now }],
    hushAt: undefined,
    nextAt: Math.round(now + dice.between(8, 20) * SECOND),
    nextMomentAt: Math.max(
      rehearsal.nextMomentAt,
      Math.round(now + dice.between(0.8, 1.6) * MINUTE),
    ),
    chance: dice.state,
  }
}

/** After the case, where the method has a place for another. */
export function isBetween({ meeting }: Rehearsal): boolean {
  const item = openItem(meeting)
  return item?.type === 'turn' && item.status === 'closed'
}

/** [RH5] The meeting as it will be held: with one case, and no place for another. */
export function withOneCase({ meeting }: Rehearsal): MeetingState {
  const theCase = meeting.agenda.find(({ type }) => type !== 'phase')
  return {
    ...meeting,
    agenda: meeting.agenda.filter((item) => item.type !== 'slot' || item === theCase),
  }
}

/** Opens the case that is rehearsed. */
export function openCase(rehearsal: Rehearsal): Attempt {
  const { caseGiver, theCase, meeting } = rehearsal
  const title = theCase.title[meeting.language]
  return attempt(rehearsal, YOU, { type: 'turn.open', caseGiver, title })
}

export function afterWords(rehearsal: Rehearsal, dice: Dice): number {
  return Math.round(rehearsal.now + dice.between(...WORDS_APART[rehearsal.liveliness]) * SECOND)
}

export function afterMoment(rehearsal: Rehearsal, dice: Dice): number {
  return Math.round(rehearsal.now + dice.between(...MOMENTS_APART[rehearsal.liveliness]) * MINUTE)
}

export function withLine(rehearsal: Rehearsal, line: Omit<Line, 'id' | 'at' | 'place'>): Rehearsal {
  const { lines, now, meeting } = rehearsal
  const place = placeOf(meeting) ?? ''
  return { ...rehearsal, lines: [...lines, { ...line, id: lines.length, at: now, place }] }
}

/** Whether the clock stands, so that nothing happens. */
export function stands({ meeting }: Rehearsal): boolean {
  const { progress, balcony } = meeting
  return balcony !== null || (progress.type === 'running' && progress.timer.type === 'paused')
}

export function isOver({ meeting }: Rehearsal): boolean {
  return meeting.progress.type === 'closed'
}

/** A text in which people are named, in each language. */
export function named(
  text: InEachLanguage,
  { meeting, caseGiver }: Rehearsal,
  people: { readonly doer?: MemberId | undefined; readonly quiet?: MemberId | undefined } = {},
): InEachLanguage {
  const nameOf = (id: MemberId | undefined) => (id ? (memberOf(meeting, id)?.name ?? '') : '')
  const words: { readonly [word: string]: string } = {
    name: nameOf(people.doer ?? caseGiver),
    case: nameOf(caseGiver),
    quiet: nameOf(people.quiet ?? people.doer),
  }
  const fill = (said: string) => said.replace(/\{(\w+)\}/gu, (_, word: string) => words[word] ?? '')
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, fill(text[language])]),
  ) as unknown as InEachLanguage
}

/** A response with the people of the moment in its words. */
export function responseAmong(
  response: Response,
  rehearsal: Rehearsal,
  people: { readonly doer: MemberId | undefined; readonly quiet: MemberId },
): Response {
  const { does, say, did } = response
  return {
    ...response,
    does: named(does, rehearsal, people),
    did: named(did, rehearsal, people),
    ...(say ? { say: named(say, rehearsal, people) } : {}),
  }
}

/** The peer who says least, other than the one of the moment. */
export function quietest({ meeting, cast, caseGiver }: Rehearsal, doer?: MemberId): MemberId {
  const peers = cast.filter(({ id }) => id !== caseGiver && id !== doer)
  const [least] = peers.toSorted(
    (one, other) => (meeting.spoken[one.id] ?? 0) - (meeting.spoken[other.id] ?? 0),
  )
  assert(least, 'somebody else is always there')
  return least.id
}

/** Whether a note lies face down: written in silence, and not turned over yet. */
export function liesFaceDown({ meeting }: Rehearsal, { how, place }: Line): boolean {
  const phase = openPhase(meeting)
  if (how !== 'note' || !phase?.manner.includes('private') || placeOf(meeting) !== place)
    return false
  const turn = openTurn(meeting)
  return turn ? !turn.revealed.includes(phase.id) : !meeting.offersRevealed
}
