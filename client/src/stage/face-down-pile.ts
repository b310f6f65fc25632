import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import type { FaceDown } from '../sync/meeting-session.ts'

/** How many lie face down, and of what, where all are of one kind. */
export interface FaceDownPile {
  readonly count: number
  readonly kind: NoteKind | undefined
}

/**
 * What all together keep face down for the open turn. Only what is open or opens here still counts:
 * what is left over from another case is nobody's business.
 */
export function faceDownPile(
  state: MeetingState,
  faceDown: ReadonlyMap<string, FaceDown>,
): FaceDownPile {
  const turn = openTurn(state)
  if (!turn || state.progress.type !== 'running') return { count: 0, kind: undefined }
  const kinds = new Set(
    phasesIn(turn)
      .slice(state.progress.phase)
      .flatMap(({ admits }) => Object.keys(admits).filter(isNoteKind)),
  )
  const counts = new Map<NoteKind, number>()
  for (const kept of faceDown.values()) {
    for (const kind of kinds) {
      const more = kept[kind] ?? 0
      if (more > 0) counts.set(kind, (counts.get(kind) ?? 0) + more)
    }
  }
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const [only] = counts.keys()
  return { count, kind: counts.size === 1 ? only : undefined }
}
