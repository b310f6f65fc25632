import type { ItemId, MeetingId, MemberId } from '../lib/id.ts'
import type { Seat } from '../method/seat.ts'
import type { Kind } from '../note/kind.ts'
import { type Answered, LEAST_ANSWERS } from '../pulse/pulse.ts'
import { kindsOpen } from './admits.ts'
import { isRevealed, phasesIn, type RecordLevel } from './agenda.ts'
import {
  type FormAnswer,
  type MeetingState,
  openPhase,
  openPulse,
  openTurn,
} from './meeting-state.ts'
import { seatOf, seatsOf } from './seat-of.ts'
import type { Timer } from './timer.ts'

/**
 * Where the meeting stands, as one member may see it. The first lines are the contract with
 * outsiders (`docs/interface.md`); `state` is the whole state our own screens are drawn from, less
 * what this member may not know: what others wrote face down before it is turned over together, and
 * who knocks, which only who leads sees.
 */
export interface MeetingView {
  readonly version: number
  readonly meeting: MeetingId
  readonly item: ItemId | null
  readonly turn: {
    readonly id: ItemId
    readonly caseGiver: MemberId
    readonly title: string
    readonly phase: string
    readonly admits: readonly Kind[]
    readonly revealed: boolean
    readonly recordLevel: RecordLevel
  } | null
  readonly phase: string | null
  /** The kinds open now for the seat that asks, in a turn or outside one. */
  readonly admits: readonly Kind[]
  readonly timer: Timer | null
  readonly speaker: MemberId | null
  readonly hands: readonly MemberId[]
  readonly seat: Seat
  readonly you: MemberId
  readonly status: 'planned' | 'running' | 'closed'
  readonly state: MeetingState
  /** Of a pulse that is open just now. */
  readonly pulse: {
    /** How many have answered any of it. */
    readonly answered: number
    /** How many of its statements enough have answered, so that they can be shown. */
    readonly enough: number
    /** The statements that this member has answered. */
    readonly yours: readonly string[]
  } | null
  /** How many offers are still face down. */
  readonly offersWaiting: number
}

/** What `member` sees; undefined for who is not of the circle. `answered`: who did, in a pulse. */
export function viewFor(
  state: MeetingState,
  member: MemberId,
  { answered }: { readonly answered: readonly Answered[] } = { answered: [] },
): MeetingView | undefined {
  const seat = seatOf(state, member)
  if (!seat) return undefined
  const { progress } = state
  const turn = openTurn(state)
  const phase = openPhase(state)
  const admits = kindsOpen(state, seatsOf(state, member))
  return {
    version: state.version,
    meeting: state.meeting,
    item: progress.type === 'running' ? progress.item : null,
    turn:
      turn && phase
        ? {
            id: turn.id,
            caseGiver: turn.caseGiver,
            title: turn.title,
            phase: phase.id,
            admits,
            revealed: turn.revealed.includes(phase.id),
            recordLevel: turn.recordLevel,
          }
        : null,
    phase: phase?.id ?? null,
    admits,
    timer: progress.type === 'running' ? progress.timer : null,
    speaker: state.speaker?.member ?? null,
    hands: state.hands.map((hand) => hand.member),
    seat,
    you: member,
    status: progress.type,
    state: {
      ...state,
      offers: state.offersRevealed ? state.offers : state.offers.filter(({ by }) => by === member),
      answers: state.answers.filter((answer) => answer.by === member || isShown(state, answer)),
      knocks: state.lead === member ? state.knocks : [],
      letIn: state.letIn.filter((one) => one.member === member),
    },
    pulse: openPulse(state) ? pulseFor(member, answered) : null,
    offersWaiting: state.offersRevealed ? 0 : state.offers.length,
  }
}

/** Which statements others have answered is told to nobody: only how many of the circle have begun. */
function pulseFor(member: MemberId, answered: readonly Answered[]): MeetingView['pulse'] {
  const counts = Map.groupBy(answered, ({ statement }) => statement).values()
  return {
    answered: new Set(answered.map((one) => one.member)).size,
    enough: [...counts].filter((members) => members.length >= LEAST_ANSWERS).length,
    yours: answered.filter((one) => one.member === member).map(({ statement }) => statement),
  }
}

/** What is written in a private phase lies face down until that phase is turned over. */
function isShown(state: MeetingState, answer: FormAnswer): boolean {
  const item = state.agenda.find(({ id }) => id === answer.item)
  const phase = item && phasesIn(item).find(({ id }) => id === answer.phase)
  if (!item || !phase?.manner.includes('private')) return true
  return isRevealed(item, phase.id)
}
