import type { ItemId, MemberId } from '../lib/id.ts'
import type { Seat } from '../method/seat.ts'
import type { Kind } from '../note/kind.ts'
import type { Limited } from './limited.ts'

/** When something that is locked now comes open: at which phase, and in about how many minutes. */
export interface Opening {
  readonly phase: string
  readonly minutes: number
}

/**
 * A meant "no", with its reason. It is a value: the rules return it, the server sends it, the
 * client puts it into words. Never an exception.
 */
export type Refusal =
  // who asks
  | { readonly code: 'not-of-this-circle' }
  | { readonly code: 'observers-only-read' }
  | { readonly code: 'not-the-facilitator' }
  | { readonly code: 'not-the-case-giver' }
  | { readonly code: 'not-the-author' }
  | { readonly code: 'not-your-agreement' }
  | { readonly code: 'facilitator-is-here'; readonly facilitator: MemberId }
  | { readonly code: 'facilitator-brings-no-case' }
  | { readonly code: 'facilitator-takes-part' }
  | { readonly code: 'facilitator-is-no-team-leader' }
  | { readonly code: 'brings-a-case'; readonly member: MemberId }
  // where the meeting stands
  | { readonly code: 'meeting-not-started' }
  | { readonly code: 'meeting-already-started' }
  | { readonly code: 'meeting-closed' }
  | { readonly code: 'already-moved'; readonly at: string }
  | { readonly code: 'nothing-next' }
  | { readonly code: 'nothing-before' }
  | { readonly code: 'no-turn-open' }
  | { readonly code: 'turn-still-open'; readonly turn: ItemId }
  | { readonly code: 'turn-closed'; readonly turn: ItemId }
  | { readonly code: 'case-giver-missing' }
  | { readonly code: 'method-not-listed' }
  | { readonly code: 'turns-used-up'; readonly atMost: number }
  | { readonly code: 'had-a-turn'; readonly member: MemberId }
  | { readonly code: 'questions-first' }
  // what is said
  | { readonly code: 'kind-not-open'; readonly kind: Kind; readonly opensIn?: Opening }
  | {
      readonly code: 'seat-is-silent'
      readonly kind: Kind
      readonly seat: Seat
      readonly opensIn?: Opening
    }
  | {
      readonly code: 'seat-not-admitted'
      readonly kind: Kind
      readonly seat: Seat
      readonly opensIn?: Opening
    }
  | { readonly code: 'waits-for-consent'; readonly kind: Kind }
  | { readonly code: 'face-down-until-reveal' }
  | { readonly code: 'said-enough'; readonly kind: Kind; readonly most: number }
  | { readonly code: 'answers-a-question'; readonly kind: Kind }
  /** So many others have not had their say; none where they wrote, and nothing was turned over. */
  | { readonly code: 'others-first'; readonly missing: number }
  | { readonly code: 'nobody-comes-last' }
  | { readonly code: 'already-answered' }
  | { readonly code: 'no-such-statement' }
  | { readonly code: 'too-few-answers'; readonly least: number }
  | { readonly code: 'other-phase' }
  | { readonly code: 'other-turn'; readonly turn: ItemId }
  | { readonly code: 'drawing-is-closed' }
  | {
      readonly code: 'too-much'
      readonly what: Limited
      readonly most: number
    }
  // what is named
  | { readonly code: 'no-such-item' }
  | { readonly code: 'no-such-member' }
  | { readonly code: 'no-such-agreement' }
  | { readonly code: 'no-such-note' }
  | { readonly code: 'no-such-knock' }

export type RefusalCode = Refusal['code']

export type Verdict =
  | { readonly type: 'admitted' }
  | { readonly type: 'refused'; readonly refusal: Refusal }

export const ADMITTED: Verdict = { type: 'admitted' }

export function refused(refusal: Refusal): { readonly type: 'refused'; readonly refusal: Refusal } {
  return { type: 'refused', refusal }
}
