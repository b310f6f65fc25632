import type { InEachLanguage } from '../language/language.ts'
import type { ItemId, MemberId, NoteId } from '../lib/id.ts'
import type { Phase } from '../method/method.ts'
import type { Rating } from '../note/rating.ts'

/** What a record may show of a turn. More than the agreement only with the case-giver's yes. */
export type RecordLevel = 'agreement' | 'board'

/** A slot in which the whole circle does one thing. */
export interface PhaseItem {
  readonly type: 'phase'
  readonly id: ItemId
  readonly phase: Phase
  readonly status: 'ahead' | 'open' | 'done'
  /** What was written face down in it has been turned over. */
  readonly revealed?: true
}

/** One of the methods by which a turn may be held, and that by which it will be. */
export interface HeldBy {
  readonly method: string
  readonly methods: readonly { readonly id: string; readonly name: InEachLanguage }[]
  /** What the turn takes, whichever of them holds it. */
  readonly minutes: number
}

/** A place for a turn that nobody has been given yet. */
export interface Slot {
  readonly type: 'slot'
  readonly id: ItemId
  readonly of: 'at-most' | 'each-member'
  readonly phases: readonly Phase[]
  /** The name of the slot, where the method gives it one. */
  readonly name?: InEachLanguage
  /** Where another method's phases hold it. */
  readonly by?: HeldBy
}

/** One member's case in a meeting. */
export interface Turn {
  readonly type: 'turn'
  readonly id: ItemId
  readonly of: 'at-most' | 'each-member'
  readonly caseGiver: MemberId
  readonly title: string
  readonly phases: readonly Phase[]
  readonly name?: InEachLanguage
  readonly by?: HeldBy
  readonly status: 'ahead' | 'open' | 'closed'
  /** Ids of the phases that were held, and of those that were passed over. */
  readonly held: readonly string[]
  readonly skipped: readonly string[]
  /** Ids of the phases whose face-down notes have been turned over. */
  readonly revealed: readonly string[]
  /** What the case-giver answered where a phase asks for consent. */
  readonly consents: { readonly [phase: string]: 'yes' | 'no' }
  /** Notes that the case-giver marked: these stay with me. */
  readonly kept: readonly NoteId[]
  /** How much a note touches the case-giver, where the method lets them say. By note id. */
  readonly ratings: { readonly [note: string]: Rating }
  readonly recordLevel: RecordLevel
}

export type AgendaItem = PhaseItem | Slot | Turn

/** The phases of an item, in order. */
export function phasesIn(item: AgendaItem): readonly Phase[] {
  return item.type === 'phase' ? [item.phase] : item.phases
}

/** Whether what was written face down in a phase of this item has been turned over. */
export function isRevealed(item: AgendaItem, phase: string): boolean {
  if (item.type === 'turn') return item.revealed.includes(phase)
  return item.type === 'phase' && item.revealed === true
}

/** Whether anything of a turn was held or passed over, so that it can have words on the board. */
export function isBegun(turn: Turn): boolean {
  return turn.status !== 'ahead' || turn.held.length > 0 || turn.skipped.length > 0
}
