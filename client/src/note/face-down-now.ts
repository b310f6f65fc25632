import { type Beside, leftToSay } from '@kring/shared/board/manner'
import type { MemberId } from '@kring/shared/lib/id'
import { kindsOpen } from '@kring/shared/meeting/admits'
import { showsAfterTheOthers } from '@kring/shared/meeting/comes-last'
import { type MeetingState, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'

/** What lies face down and could lie open now: how many of which kind, and whose. Never words. */
export interface FaceDownNow {
  readonly count: number
  readonly kinds: readonly NoteKind[]
  readonly members: readonly { readonly id: MemberId; readonly count: number }[]
}

const NOTHING: FaceDownNow = { count: 0, kinds: [], members: [] }

/** Whether Turn over would turn notes over here at all. */
function turnsNotes(state: MeetingState): boolean {
  return openTurn(state) !== undefined || openPhase(state)?.manner.includes('private') === true
}

/**
 * Counts the notes that would turn over: those whose kind is open just now for their author's seat,
 * and no more of a kind than the phase takes of them. What waits for a later phase, and what is more
 * than their share, stays face down whatever the desk does, so it is not counted.
 */
export function faceDownNow(
  state: MeetingState,
  faceDown: ReadonlyMap<MemberId, { readonly [kind in NoteKind]?: number }>,
  beside: Pick<Beside, 'notes'>,
): FaceDownNow {
  if (state.progress.type !== 'running' || !turnsNotes(state)) return NOTHING
  const kinds = new Set<NoteKind>()
  const members: { id: MemberId; count: number }[] = []
  for (const { id } of state.members) {
    const kept = faceDown.get(id)
    if (!kept || showsAfterTheOthers(state, id)) continue
    let count = 0
    for (const kind of kindsOpen(state, seatsOf(state, id))) {
      if (!isNoteKind(kind)) continue
      const lying = kept[kind] ?? 0
      const many = Math.min(lying, leftToSay(state, { kind, by: id }, beside) ?? lying)
      if (many === 0) continue
      kinds.add(kind)
      count += many
    }
    if (count > 0) members.push({ id, count })
  }
  const count = members.reduce((sum, one) => sum + one.count, 0)
  return count === 0 ? NOTHING : { count, kinds: [...kinds], members }
}
