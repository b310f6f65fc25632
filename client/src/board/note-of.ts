import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { type NoteTool, noteTools } from '../note/note-tools.ts'
import type { NoteLife } from '../ui/note-card.tsx'
import type { BoardTexts } from './board-texts.ts'
import type { TurnBoard } from './use-turn-board.ts'

export function lifeOf(note: PlacedNote, { snapshot, phaseOf, phase }: TurnBoard): NoteLife {
  if (snapshot.unstored.has(note.id)) {
    return snapshot.connection.type === 'offline' ? 'offline' : 'saving'
  }
  return phase && phaseOf.get(note.id) !== phase.id ? 'earlier' : 'rest'
}

/** 'stays with Marit', where the case-giver marked it so. */
export function staysOf(
  note: PlacedNote,
  { turn, bringsCase, caseGiver }: TurnBoard,
  texts: BoardTexts,
): string | undefined {
  if (!turn.kept.includes(note.id)) return undefined
  return bringsCase ? texts.staysWithYou : texts.staysWith(caseGiver)
}

/** Who else writes in it now. */
export function editorOf(note: PlacedNote, { snapshot, you }: TurnBoard): string | undefined {
  return snapshot.presence.find(
    ({ member, writing }) => member !== you && writing?.type === 'note' && writing.note === note.id,
  )?.name
}

/** What who looks may do with it, as the rules of the house say. */
export function toolsOf(note: PlacedNote, board: TurnBoard): readonly NoteTool[] {
  return board.open === undefined ? [] : noteTools(note, board.turn, board)
}

/** The note that all are shown just now, on this board. */
export function litNote({ state, turn }: TurnBoard): NoteId | undefined {
  return state.spotlight?.item === turn.id ? state.spotlight.note : undefined
}
