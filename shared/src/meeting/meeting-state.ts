import type { Agreement, Report } from '../agreement/agreement.ts'
import type { Member } from '../circle/member.ts'
import type { Language } from '../language/language.ts'
import { assert } from '../lib/assert.ts'
import type { CircleId, ItemId, MeetingId, MemberId, NoteId } from '../lib/id.ts'
import type { Method, Phase } from '../method/method.ts'
import type { ShownPulse } from '../pulse/pulse.ts'
import { type Statement, statementsOf } from '../pulse/statement.ts'
import type { AgendaItem, Turn } from './agenda.ts'
import { isRevealed, phasesIn } from './agenda.ts'
import type { Timer } from './timer.ts'

/** What was said through a small form, such as a line at check-in. */
export interface FormAnswer {
  readonly kind: 'check-in' | 'skill' | 'input' | 'rating'
  readonly by: MemberId
  readonly scribe?: MemberId
  readonly item: ItemId
  readonly phase: string
  readonly text: string
}

/** One line: what somebody could bring. Hidden until the offers are turned over together. */
export interface Offer {
  readonly by: MemberId
  readonly line: string
}

export interface Hand {
  readonly member: MemberId
  /** When it was raised, on the server's clock. */
  readonly at: number
}

/** Someone who asks to come in under a name that is already taken. */
export interface Knock {
  readonly id: string
  readonly name: string
  readonly member: MemberId
}

/** A device that was let in under a member's name: they are told, whoever led. */
export interface LetIn {
  readonly member: MemberId
  readonly by: MemberId
  readonly at: number
}

export type Progress =
  | { readonly type: 'planned' }
  | {
      readonly type: 'running'
      readonly item: ItemId
      /** Place of the open phase in its item. */
      readonly phase: number
      readonly timer: Timer
    }
  | { readonly type: 'closed'; readonly at: number }

/** A pause in which the circle looks at how it works. The clock of the phase stands meanwhile. */
export interface Balcony {
  readonly by: MemberId
  readonly at: number
  /** What the clock did before, and does again after. */
  readonly clock: 'running' | 'paused'
  /** Who had the word before, and has it again after. */
  readonly speaker: MemberId | null
}

/** What part of the board all were brought to see last, in its pixels, and when. */
export interface Gathering {
  readonly item: ItemId
  readonly at: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a meeting stands. Derived from its events by `evolve`; never written in any other way. */
export interface MeetingState {
  /** How many events led here. Of two states the one with the higher version is the newer. */
  readonly version: number
  readonly meeting: MeetingId
  readonly circle: CircleId
  /** The how-manieth meeting of its circle, from 1. */
  readonly number: number
  readonly language: Language
  /** The method as it was when the meeting was planned. */
  readonly method: Method
  readonly startsAt: number | null
  readonly members: readonly Member[]
  /** Who moves the meeting on. */
  readonly lead: MemberId
  /** Who leads the others at work, where who leads the meeting has said so. */
  readonly teamLeader: MemberId | null
  readonly progress: Progress
  readonly agenda: readonly AgendaItem[]
  /** Agreements that this meeting opens with. */
  readonly due: readonly Agreement[]
  readonly reports: readonly Report[]
  readonly agreements: readonly Agreement[]
  readonly offers: readonly Offer[]
  readonly offersRevealed: boolean
  readonly answers: readonly FormAnswer[]
  /** Pulses that were turned over, as counts. */
  readonly pulses: readonly ShownPulse[]
  readonly hands: readonly Hand[]
  readonly speaker: { readonly member: MemberId; readonly since: number } | null
  /** Who has had the word in the open phase, and who of them let it go on without a word. */
  readonly heard: readonly MemberId[]
  readonly passed: readonly MemberId[]
  /** Phases, by `item/phase`, in which who comes last was let go on before all were heard. */
  readonly lastAllowed: readonly string[]
  readonly balcony: Balcony | null
  /** The note that all are shown just now. */
  readonly spotlight: { readonly item: ItemId; readonly note: NoteId } | null
  readonly gathered: Gathering | null
  /** When each phase was last opened, by `item/phase`. */
  readonly begun: { readonly [place: string]: number }
  /** Milliseconds each member has held the word, by member id. */
  readonly spoken: { readonly [member: string]: number }
  /** The same, as it was when the open phase began: what is beyond it was said in this phase. */
  readonly spokenBefore: { readonly [member: string]: number }
  readonly knocks: readonly Knock[]
  readonly letIn: readonly LetIn[]
}

export function memberOf(state: MeetingState, id: MemberId): Member | undefined {
  return state.members.find((member) => member.id === id)
}

/**
 * Where the meeting stands: the open item; between two turns the one that was closed; and where a
 * meeting begins with turns, the place of the first, until its case-giver begins.
 */
export function openItem(state: MeetingState): AgendaItem | undefined {
  const { progress } = state
  if (progress.type !== 'running') return undefined
  return state.agenda.find((item) => item.id === progress.item)
}

/** The open phase, or the last one of a turn just closed; none while a first turn is waited for. */
export function openPhase(state: MeetingState): Phase | undefined {
  const item = openItem(state)
  if (!item || isWaitedFor(item) || state.progress.type !== 'running') return undefined
  const phase = phasesIn(item)[state.progress.phase]
  assert(phase, 'an open item has an open phase')
  return phase
}

/** Whether everyone writes face down in the open phase, and nothing was turned over in it yet. */
export function isWrittenFaceDown(state: MeetingState): boolean {
  const item = openItem(state)
  const phase = openPhase(state)
  return !!item && phase?.manner.includes('private') === true && !isRevealed(item, phase.id)
}

/** Where anonymous answers are given, and to which statements. */
export interface OpenPulse {
  readonly item: ItemId
  readonly phase: string
  readonly statements: readonly Statement[]
}

/**
 * Where anonymous answers are given just now, before they are turned over.
 *
 * - [U1] Answers are given in a phase that is anonymous, to each of its statements, or to its prompt
 *   where it has none, while it is open and not turned over.
 */
export function openPulse(state: MeetingState): OpenPulse | undefined {
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase?.manner.includes('anonymous')) return undefined
  if (shownPulse(state)) return undefined
  return { item: item.id, phase: phase.id, statements: statementsOf(phase) }
}

/** What was answered in the open phase, once it was turned over. */
export function shownPulse(state: MeetingState): ShownPulse | undefined {
  const [item, phase] = [openItem(state)?.id, openPhase(state)?.id]
  return state.pulses.find((one) => one.item === item && one.phase === phase)
}

/** Whether the meeting, standing here, waits for somebody's turn to begin. */
export function isWaitedFor(item: AgendaItem): boolean {
  return item.type === 'slot' || (item.type === 'turn' && item.status === 'ahead')
}

export function openTurn(state: MeetingState): Turn | undefined {
  const item = openItem(state)
  return item?.type === 'turn' && item.status === 'open' ? item : undefined
}

export function turnsIn(state: MeetingState): readonly Turn[] {
  return state.agenda.filter((item) => item.type === 'turn')
}
