import type { MemberId } from '@kring/shared/lib/id'
import { kindsOpen, opensAt } from '@kring/shared/meeting/admits'
import type { Turn } from '@kring/shared/meeting/agenda'
import {
  isWrittenFaceDown,
  type MeetingState,
  openPhase,
} from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import { isNoteKind, NOTE_KINDS, type NoteKind, STAMP_OF } from '@kring/shared/note/kind'

/** A kind in the row: open now, or with the time it opens; no time where it does not open again. */
export interface OfferedKind {
  readonly kind: NoteKind
  readonly stand: 'open' | 'coming' | 'past'
  readonly at?: number
}

/**
 * What who brings the case writes on sheets of their own, and not as notes, but where all write face
 * down.
 */
const ON_SHEETS: readonly NoteKind[] = ['problem', 'objective', 'agreement']

/**
 * The kinds these members may add in this turn: those open now, as the phase names them, then those
 * that come, in the order they open. Where neither is left, those they had, so that a word can still be kept face down.
 */
export function offeredKinds(
  state: MeetingState,
  turn: Turn,
  members: readonly MemberId[],
  now: number,
): readonly OfferedKind[] {
  const found = new Map<NoteKind, OfferedKind>()
  for (const member of members) {
    const seats = seatsOf(state, member)
    const onSheet = member === turn.caseGiver && !isWrittenFaceDown(state)
    const fits = (kind: NoteKind) => !onSheet || !ON_SHEETS.includes(kind)
    const open = kindsOpen(state, seats).filter(isNoteKind).filter(fits)
    for (const kind of open) found.set(kind, { kind, stand: 'open' })
    for (const kind of NOTE_KINDS.filter(fits)) {
      const known = found.get(kind)
      for (const seat of seats) {
        const at = opensAt(state, kind, seat, now)?.at
        if (at !== undefined && (!known || (known.stand === 'past' && known.at === undefined))) {
          found.set(kind, { kind, stand: 'coming', at })
        } else if (
          !found.has(kind) &&
          turn.phases.some((one) => one.admits[kind]?.includes(seat))
        ) {
          found.set(kind, { kind, stand: 'past' })
        }
      }
    }
  }
  const all = [...found.values()]
  const named = Object.keys(openPhase(state)?.admits ?? {})
  const open = all
    .filter(({ stand }) => stand === 'open')
    .sort((one, other) => named.indexOf(one.kind) - named.indexOf(other.kind))
  const coming = all
    .filter(({ stand }) => stand === 'coming')
    .sort((one, other) => (one.at ?? 0) - (other.at ?? 0))
    .filter(({ kind }, place, row) => row.findIndex((one) => isAlike(one.kind, kind)) === place)
  return open.length + coming.length > 0 ? [...open, ...coming] : all
}

/** Kinds with one stamp wait as one: the first of them that opens. */
function isAlike(one: NoteKind, other: NoteKind): boolean {
  return STAMP_OF[one] === STAMP_OF[other]
}
