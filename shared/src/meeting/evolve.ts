import { assert, unreachable } from '../lib/assert.ts'
import type { ItemId, MemberId } from '../lib/id.ts'
import type { Phase } from '../method/method.ts'
import { PROMPT_AS_STATEMENT } from '../pulse/statement.ts'
import type { AgendaItem, HeldBy, PhaseItem, Slot, Turn } from './agenda.ts'
import { isBegun, phasesIn } from './agenda.ts'
import type { Happened } from './meeting-event.ts'
import { type MeetingState, memberOf } from './meeting-state.ts'
import { extendTimer, pauseTimer, resumeTimer, startTimer, type Timer } from './timer.ts'

/**
 * The state after one more event. Total over lawful logs, pure, and the only maker of states.
 * The first event of a log is `meeting.planned`; it alone is applied to `undefined`.
 */
export function evolve(state: MeetingState | undefined, event: Happened): MeetingState {
  if (event.type === 'meeting.planned') return planned(event)
  assert(state, 'a meeting is planned before anything happens in it')
  return { ...state, ...change(state, event), version: state.version + 1 }
}

function planned(event: Extract<Happened, { type: 'meeting.planned' }>): MeetingState {
  const { meeting, circle, number, language, method, startsAt, members, lead } = event
  return {
    version: 1,
    meeting,
    circle,
    number,
    language,
    method,
    startsAt,
    members,
    lead,
    teamLeader: event.teamLeader ?? null,
    progress: { type: 'planned' },
    agenda: [],
    due: [],
    reports: [],
    agreements: [],
    offers: [],
    offersRevealed: false,
    answers: [],
    pulses: [],
    hands: [],
    speaker: null,
    heard: [],
    passed: [],
    lastAllowed: [],
    balcony: null,
    spotlight: null,
    gathered: null,
    begun: {},
    spoken: {},
    spokenBefore: {},
    knocks: [],
    letIn: [],
  }
}

type Change = Partial<Omit<MeetingState, 'version' | 'meeting' | 'circle' | 'number'>>

function change(state: MeetingState, event: Happened): Change {
  switch (event.type) {
    case 'meeting.planned':
      return {}
    case 'member.joined':
      return memberJoined(state, event.member)
    case 'member.knocked':
      return { knocks: [...state.knocks, event.knock] }
    case 'knock.answered':
      return knockAnswered(state, event)
    case 'lead.handed':
      return { lead: event.to }
    case 'seat.given':
      return seatGiven(state, event)
    case 'meeting.started':
      return { agenda: event.agenda, due: event.due }
    case 'meeting.closed':
      return {
        ...speakerBecomes(state, null, event.at),
        ...NOTHING_SHOWN,
        hands: [],
        knocks: [],
        progress: { type: 'closed', at: event.at },
        agenda: state.agenda.map(atClose),
      }
    case 'case.offered': {
      const others = state.offers.filter(({ by }) => by !== event.member)
      return {
        offers: event.line === '' ? others : [...others, { by: event.member, line: event.line }],
      }
    }
    case 'offers.revealed':
      return { offersRevealed: true }
    case 'turn.chosen':
      return { agenda: changeItem(state, event.item, (item) => asTurn(item, event)) }
    case 'turn.unchosen':
      return { agenda: changeItem(state, event.item, asSlot) }
    case 'turn.closed':
      return {
        ...speakerBecomes(state, null, event.at),
        ...NOTHING_SHOWN,
        agenda: changeTurn(state, event.item, (turn) => ({ ...turn, status: 'closed' })),
      }
    case 'phase.opened':
      return phaseOpened(state, event)
    case 'phase.left':
      return phaseLeft(state, event)
    case 'phase.extended':
      return changeTimer(state, (timer) => extendTimer(timer, event.minutes))
    case 'timer.paused':
      return changeTimer(state, (timer) => pauseTimer(timer, event.at))
    case 'timer.resumed':
      return changeTimer(state, (timer) => resumeTimer(timer, event.at))
    case 'speaker.given':
      return {
        ...speakerBecomes(state, event.member, event.at),
        heard: heardWith(state, event.member),
        hands: state.hands.filter(({ member }) => member !== event.member),
      }
    case 'speaker.passed':
      return {
        ...speakerBecomes(state, null, event.at),
        passed: including(state.passed, event.member),
      }
    case 'last.allowed':
      return { lastAllowed: including(state.lastAllowed, `${event.item}/${event.phase}`) }
    case 'balcony.opened':
      return balconyOpened(state, event)
    case 'balcony.closed':
      return balconyClosed(state, event.at)
    case 'note.spotlit':
      return { spotlight: { item: event.item, note: event.note } }
    case 'spotlight.ended':
      return { spotlight: null }
    case 'all.gathered': {
      const { item, at, x, y, width, height } = event
      return { gathered: { item, at, x, y, width, height } }
    }
    case 'hand.raised':
      return { hands: [...state.hands, { member: event.member, at: event.at }] }
    case 'hand.lowered':
      return { hands: state.hands.filter(({ member }) => member !== event.member) }
    case 'notes.revealed':
      return { agenda: changeItem(state, event.item, (item) => withRevealed(item, event.phase)) }
    case 'consent.answered':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({
          ...turn,
          consents: consentsAfter(turn, event),
        })),
      }
    case 'form.answered': {
      const { kind, by, phase } = event.answer
      const others = state.answers.filter(
        (answer) => !(answer.kind === kind && answer.by === by && answer.phase === phase),
      )
      return { answers: [...others, event.answer] }
    }
    case 'pulse.shown': {
      const { item, phase } = event
      const shown =
        'shown' in event ? event.shown : [{ statement: PROMPT_AS_STATEMENT, tally: event.tally }]
      return { pulses: [...state.pulses, { item, phase, shown }] }
    }
    case 'note.kept':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({
          ...turn,
          kept: including(turn.kept, event.note),
        })),
      }
    case 'note.released':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({
          ...turn,
          kept: turn.kept.filter((note) => note !== event.note),
        })),
      }
    case 'note.rated':
      return {
        agenda: changeTurn(state, event.item, (turn) => {
          const { [event.note]: _before, ...others } = turn.ratings
          const { note, rating } = event
          return { ...turn, ratings: rating === null ? others : { ...others, [note]: rating } }
        }),
      }
    case 'agreement.recorded': {
      const { agreement } = event
      const others = state.agreements.filter(({ id }) => id !== agreement.id)
      return { agreements: [...others, agreement] }
    }
    case 'agreement.reported': {
      const { report } = event
      const others = state.reports.filter(({ agreement }) => agreement !== report.agreement)
      return { reports: [...others, report] }
    }
    case 'record.allowed':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({ ...turn, recordLevel: event.level })),
      }
    default:
      return unreachable(event)
  }
}

/** Where every member has a turn, one who joins later gets a place for one too. */
function memberJoined(state: MeetingState, member: MeetingState['members'][number]): Change {
  const members = [...state.members, member]
  const last = state.agenda.findLastIndex(
    (item) => item.type !== 'phase' && item.of === 'each-member',
  )
  const example = state.progress.type === 'running' ? state.agenda[last] : undefined
  if (!example || example.type === 'phase' || member.part === 'observer') return { members }
  const turns = state.agenda.filter((item) => item.type !== 'phase').length
  const slot: Slot = {
    type: 'slot',
    id: `turn-${turns + 1}` as ItemId,
    of: 'each-member',
    phases: example.phases,
  }
  return { members, agenda: state.agenda.toSpliced(last + 1, 0, slot) }
}

/** Who comes back from reading along gets a place for a turn where every member has one. */
function seatGiven(
  state: MeetingState,
  { member: id, seat }: Extract<Happened, { type: 'seat.given' }>,
): Change {
  const was = memberOf(state, id)
  if (!was) return {}
  const is = { ...was, part: seat === 'observer' ? 'observer' : 'member' } as const
  const others = state.teamLeader === id ? null : state.teamLeader
  const teamLeader = seat === 'team-leader' ? id : others
  const members = state.members.map((one) => (one.id === id ? is : one))
  const comesBack = was.part === 'observer' && is.part === 'member'
  return comesBack
    ? { ...memberJoined(state, is), members, teamLeader }
    : { members, teamLeader, ...(is.part === 'observer' ? withoutHand(state, id) : {}) }
}

function withoutHand(state: MeetingState, id: MemberId): Change {
  return { hands: state.hands.filter(({ member }) => member !== id) }
}

function knockAnswered(
  state: MeetingState,
  event: Extract<Happened, { type: 'knock.answered' }>,
): Change {
  const knock = state.knocks.find(({ id }) => id === event.knock)
  const knocks = state.knocks.filter(({ id }) => id !== event.knock)
  if (!knock || event.answer === 'no') return { knocks }
  return {
    knocks,
    letIn: [...state.letIn, { member: knock.member, by: event.by, at: event.at }],
  }
}

function phaseOpened(
  state: MeetingState,
  event: Extract<Happened, { type: 'phase.opened' }>,
): Change {
  const spoken = speakerBecomes(state, null, event.at)
  const item = state.agenda.find(({ id }) => id === event.item)
  const phase = item && phasesIn(item)[event.phase]
  return {
    ...spoken,
    ...NOTHING_SHOWN,
    heard: [],
    passed: [],
    begun: phase ? { ...state.begun, [`${event.item}/${phase.id}`]: event.at } : state.begun,
    spokenBefore: spoken.spoken ?? state.spoken,
    progress: {
      type: 'running',
      item: event.item,
      phase: event.phase,
      timer: startTimer(event.at, event.minutes),
    },
    agenda: state.agenda.map((item) => {
      if (item.type === 'slot') return item
      if (item.id !== event.item) return item.status === 'open' ? notOpenAnyMore(item) : item
      if (item.type === 'phase') return { ...item, status: 'open' }
      const phase = item.phases[event.phase]?.id
      const here = (id: string) => id !== phase
      return {
        ...item,
        status: 'open',
        held: item.held.filter(here),
        skipped: item.skipped.filter(here),
      }
    }),
  }
}

/** One item is open at a time. A turn that was stepped out of is ahead again, and stays begun. */
function notOpenAnyMore(item: PhaseItem | Turn): AgendaItem {
  return item.type === 'turn' ? { ...item, status: 'ahead' } : { ...item, status: 'done' }
}

/** What was open or begun is over when the meeting closes; what nobody came to stays ahead. */
function atClose(item: AgendaItem): AgendaItem {
  if (item.type === 'phase') return item.status === 'open' ? { ...item, status: 'done' } : item
  return item.type === 'turn' && isBegun(item) ? { ...item, status: 'closed' } : item
}

function phaseLeft(state: MeetingState, event: Extract<Happened, { type: 'phase.left' }>): Change {
  return {
    agenda: changeItem(state, event.item, (item) => {
      if (item.type === 'phase') {
        return { ...item, status: event.how === 'stepped-back' ? 'ahead' : 'done' }
      }
      const phase = phasesIn(item)[event.phase]
      if (item.type === 'slot' || !phase || event.how === 'stepped-back') return item
      return event.how === 'held'
        ? { ...item, held: including(item.held, phase.id) }
        : { ...item, skipped: including(item.skipped, phase.id) }
    }),
  }
}

/** Who wants more questions first has said neither yes nor no: the phase asks again. */
function consentsAfter(
  { consents }: Turn,
  { phase, answer }: Extract<Happened, { type: 'consent.answered' }>,
): Turn['consents'] {
  if (answer !== 'questions') return { ...consents, [phase]: answer }
  const { [phase]: _asked, ...others } = consents
  return others
}

/** [E2] A spotlight, a gathering and a balcony pause end with the phase they came in. */
const NOTHING_SHOWN = { balcony: null, spotlight: null, gathered: null } as const

/** [E3] On the balcony the round of the phase waits: who speaks there is still to be heard in it. */
function heardWith(state: MeetingState, member: MemberId | null): readonly MemberId[] {
  return member === null || state.balcony ? state.heard : including(state.heard, member)
}

/**
 * [E4] The clock stands on the balcony, and goes on after it only if it went before. The word is free
 * there, and goes back to who had it.
 */
function balconyOpened(
  state: MeetingState,
  { at, by }: Extract<Happened, { type: 'balcony.opened' }>,
): Change {
  const { progress } = state
  if (progress.type !== 'running') return {}
  return {
    ...speakerBecomes(state, null, at),
    ...changeTimer(state, (timer) => pauseTimer(timer, at)),
    balcony: {
      by,
      at,
      clock: progress.timer.type,
      speaker: state.speaker?.member ?? null,
    },
  }
}

function balconyClosed(state: MeetingState, at: number): Change {
  const before = state.balcony?.speaker ?? null
  const takesPart = before !== null && memberOf(state, before)?.part === 'member'
  const back: Change = {
    ...speakerBecomes(state, takesPart ? before : null, at),
    balcony: null,
  }
  return state.balcony?.clock === 'running'
    ? { ...back, ...changeTimer(state, (timer) => resumeTimer(timer, at)) }
    : back
}

/** [E1] Every millisecond that somebody held the word is counted for that member. */
function speakerBecomes(state: MeetingState, member: MemberId | null, at: number): Change {
  const { speaker } = state
  const next = member === null ? null : { member, since: at }
  if (speaker === null) return { speaker: next }
  const before = state.spoken[speaker.member] ?? 0
  return {
    speaker: next,
    spoken: { ...state.spoken, [speaker.member]: before + Math.max(0, at - speaker.since) },
  }
}

function asTurn(
  before: AgendaItem,
  { caseGiver, title, held }: Extract<Happened, { type: 'turn.chosen' }>,
): AgendaItem {
  if (before.type === 'phase') return before
  const item = held && before.by ? heldBy(before, before.by, held) : before
  if (item.type === 'turn') return { ...item, caseGiver, title }
  const { type: _type, ...place } = item
  return {
    type: 'turn',
    ...place,
    caseGiver,
    title,
    status: 'ahead',
    held: [],
    skipped: [],
    revealed: [],
    consents: {},
    kept: [],
    ratings: {},
    recordLevel: 'agreement',
  }
}

function asSlot(item: AgendaItem): AgendaItem {
  if (item.type !== 'turn') return item
  const { id, of, phases, name, by } = item
  return { type: 'slot', id, of, phases, ...(name ? { name } : {}), ...(by ? { by } : {}) }
}

function heldBy<Place extends Slot | Turn>(
  place: Place,
  by: HeldBy,
  { method, phases }: { readonly method: string; readonly phases: readonly Phase[] },
): Place {
  return { ...place, phases, by: { ...by, method } }
}

function withRevealed(item: AgendaItem, phase: string): AgendaItem {
  if (item.type === 'slot') return item
  if (item.type === 'phase') return { ...item, revealed: true }
  return { ...item, revealed: including(item.revealed, phase) }
}

function changeItem(state: MeetingState, id: ItemId, to: (item: AgendaItem) => AgendaItem) {
  return state.agenda.map((item) => (item.id === id ? to(item) : item))
}

function changeTurn(state: MeetingState, id: ItemId, to: (turn: Turn) => Turn) {
  return changeItem(state, id, (item) => (item.type === 'turn' ? to(item) : item))
}

function changeTimer(state: MeetingState, to: (timer: Timer) => Timer): Change {
  const { progress } = state
  return progress.type === 'running' ? { progress: { ...progress, timer: to(progress.timer) } } : {}
}

function including<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one]
}
