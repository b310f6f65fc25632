import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { mayRate } from '../note/may-rate.ts'
import { noteTools } from '../note/note-tools.ts'
import { replyLinks } from '../reply/reply-links.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { noteName } from './note-name.ts'
import type { TextLink, TextNoteProps } from './text-note.tsx'
import type { NoteStep } from './text-note-acts.tsx'
import { textViewTexts } from './text-view-texts.ts'
import type { TextBoard } from './use-text-board.ts'

/** The note that a reader does something with. */
export interface Acting {
  readonly note: NoteId
  readonly step: NoteStep
}

/** What the text says of each note beside its words. */
export function useTextNotes(
  board: TextBoard,
  acting: Acting | undefined,
): (note: PlacedNote) => Omit<TextNoteProps, 'note' | 'kind' | 'onAct'> {
  const texts = useTexts(textViewTexts)
  const kinds = useTexts(KIND_TEXTS)
  const links = useSnapshot((snapshot) => snapshot.board.links)
  const presence = useSnapshot((snapshot) => snapshot.presence)
  const unstored = useSnapshot((snapshot) => snapshot.unstored)
  const connection = useSnapshot((snapshot) => snapshot.connection)
  const { state, you, turn, phases, arranges } = board
  const byId = new Map(phases.flatMap(({ notes }) => notes.map((note) => [note.id, note] as const)))
  const joined = new Map<NoteId, TextLink[]>()
  const replies = replyLinks([...byId.values()])
  for (const { id, by, from, to } of [...links, ...replies]) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const note = byId.get(other)
      if (!note || !byId.has(one)) continue
      const mine =
        arranges && !replies.some((one) => one.id === id) && (by === you || state.lead === you)
      const name = noteName(kinds[note.kind].name, note.text)
      joined.set(one, [...(joined.get(one) ?? []), { id, name, mine }])
    }
  }
  const editors = new Map<NoteId, string>()
  for (const { member, name, writing } of presence) {
    if (member !== you && writing?.type === 'note') editors.set(writing.note, name)
  }
  return (note: PlacedNote) => {
    const author = nameOf(state, note.by)
    const tools = noteTools(note, turn, board)
    const step = acting?.note === note.id ? acting.step : 'closed'
    return {
      by:
        note.scribe === undefined
          ? author
          : texts.writtenDownBy(author, nameOf(state, note.scribe)),
      life: unstored.has(note.id)
        ? connection.type === 'offline'
          ? ('offline' as const)
          : ('saving' as const)
        : ('rest' as const),
      stays: !turn.kept.includes(note.id)
        ? undefined
        : turn.caseGiver === you
          ? texts.staysWithYou
          : texts.staysWith(nameOf(state, turn.caseGiver)),
      isLit: state.spotlight?.item === turn.id && state.spotlight.note === note.id,
      rating: turn.ratings?.[note.id],
      rates: mayRate(state, you, note),
      editor: editors.get(note.id),
      keepLabel:
        turn.caseGiver === you
          ? texts.staysWithMe
          : texts.staysWithThem(nameOf(state, turn.caseGiver)),
      links: JSON.stringify(joined.get(note.id) ?? []),
      tools: tools.join(' '),
      // A phase that passes closes what was asked in it.
      step: step === 'edit' && !tools.includes('edit') ? ('closed' as const) : step,
    }
  }
}
