import type { MemberId, NoteId } from '../lib/id.ts'
import { othersBefore, showsAfterTheOthers } from '../meeting/comes-last.ts'
import { isWrittenFaceDown, type MeetingState, openPhase } from '../meeting/meeting-state.ts'
import type { Phase } from '../method/method.ts'
import { isAdvice, isQuestion, type NoteKind } from '../note/kind.ts'
import type { Refusal } from '../refusal/refusal.ts'
import type { Said } from './board-doc.ts'
import type { Contribution } from './may-contribute.ts'

/** Notes of one kind by one member, where a phase says so. */
const AT_MOST = 3

/** What is there beside a contribution. Asked for only where a manner of the phase needs it. */
export interface Beside {
  /** The notes of the open item. */
  readonly notes: () => readonly Said[]
  /** Who is in the room just now. */
  readonly present: () => readonly MemberId[]
}

/**
 * Why the manner of the open phase is against an addition or an edit, if it is. Whether its kind is
 * open to its author's seat is judged before.
 *
 * - [M1] In a phase that is written in private, until its notes are turned over, nobody writes
 *   openly in their own name: it lies face down with its author. What who leads writes down for
 *   another was said aloud.
 * - [M2] Where a phase takes at most three, one member has at most three notes of a kind in it,
 *   whoever wrote them down. An answer is not counted: it is asked for.
 * - [M3] Where only replies are in order, what does not ask answers a question of this item.
 * - [M4] What a note answers lies on the board of the same item.
 * - [M5] Who comes last in a phase adds nothing before the others had their say (`othersBefore`).
 * - [M6] At a reveal the notes of who comes last stay face down: the others' are seen first. Once
 *   these lie there, the next reveal turns over the last, or their author does.
 * - [M7] Where it matters in which phase something is said, a note does not say that it was another.
 */
export function mannerAgainst(
  contribution: Contribution,
  state: MeetingState,
  actor: MemberId,
  beside: Beside,
): Refusal | undefined {
  const { act, kind, by } = contribution
  const phase = openPhase(state)
  if (!phase || act === 'remove') return undefined
  if (act !== 'turn-over' && by === actor && isWrittenFaceDown(state)) {
    return { code: 'face-down-until-reveal' }
  }
  if (act === 'edit') return undefined

  if (act === 'turn-over' && showsAfterTheOthers(state, by)) {
    return { code: 'others-first', missing: 0 }
  }
  const missing = othersBefore(state, by, beside).length
  if (missing > 0) return { code: 'others-first', missing }
  if (counts(phase) && contribution.phase !== undefined && contribution.phase !== phase.id) {
    return { code: 'other-phase' }
  }
  const fault = replyFault(contribution, phase, beside)
  if (fault) return fault
  const left = leftToSay(state, contribution, beside)
  return left === 0 ? { code: 'said-enough', kind, most: AT_MOST } : undefined
}

/**
 * How many notes of a kind a member may still add where the open phase counts [M2]; else undefined.
 * The one that is asked about does not count, where it lies there already.
 */
export function leftToSay(
  state: MeetingState,
  { id, kind, by }: Pick<Contribution, 'id' | 'kind' | 'by'>,
  beside: Pick<Beside, 'notes'>,
): number | undefined {
  const phase = openPhase(state)
  if (!phase?.manner.includes('at-most-three') || kind === 'answer') return undefined
  const said = beside
    .notes()
    .filter((note) => note.id !== id && note.by === by && note.kind === kind)
    .filter((note) => isOfPhase(note, phase))
  return Math.max(0, AT_MOST - said.length)
}

/** Whether a kind is in order here only as the answer to a question. */
export function onlyReplies(state: MeetingState, kind: NoteKind): boolean {
  return openPhase(state)?.manner.includes('replies-only') === true && !isQuestion(kind)
}

/** Whether it matters in which phase of its item a note was said. */
function counts({ manner }: Phase): boolean {
  return manner.some((one) => COUNTED.some((counted) => counted === one))
}

const COUNTED = ['at-most-three', 'case-giver-last', 'leader-last'] as const

function isOfPhase(note: Said, phase: Phase): boolean {
  return note.phase === undefined || note.phase === phase.id
}

function replyFault(
  { id, kind, re }: Contribution,
  { manner }: Phase,
  beside: Beside,
): Refusal | undefined {
  const isBound = manner.includes('replies-only') && !isQuestion(kind)
  if (re === undefined) return isBound ? { code: 'answers-a-question', kind } : undefined
  const answered = re === id ? undefined : beside.notes().find((note) => note.id === re)
  if (!answered) return { code: 'no-such-note' }
  return isBound && !isQuestion(answered.kind) ? { code: 'answers-a-question', kind } : undefined
}

/**
 * What a note of this kind may answer in the open phase: `must` where only replies are in order
 * [M3]; `may` where ideas are carried further, and a hint names the idea it is for. Undefined where
 * nothing is answered.
 */
export function answerable<One extends Said & { readonly re?: NoteId }>(
  state: MeetingState,
  kind: NoteKind,
  notes: readonly One[],
): { readonly need: 'must' | 'may'; readonly notes: readonly One[] } | undefined {
  const phase = openPhase(state)
  if (!phase) return undefined
  if (onlyReplies(state, kind)) {
    return { need: 'must', notes: notes.filter((note) => isQuestion(note.kind)) }
  }
  if (!phase.manner.includes('hints') || !isAdvice(kind)) return undefined
  const ideas = notes.filter((note) => isAdvice(note.kind))
  return {
    need: 'may',
    notes: ideas.filter((note) => note.phase !== phase.id && note.re === undefined),
  }
}
