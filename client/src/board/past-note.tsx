import { STAMP_OF } from '@kring/shared/note/kind'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { EmptyNote, NoteCard } from '../ui/note-card.tsx'
import type { PastNote as Note } from './past-layout.ts'

export interface PastNoteProps {
  note: Note
  by: string
  /** What stands where it lay, if it was taken away since. */
  removed: string
}

/** A note as it was: its kind, its words, its name, and no tools. */
export function PastNote({ note, by, removed }: PastNoteProps) {
  const kinds = useTexts(KIND_TEXTS)
  if (note.removed) return <EmptyNote className="past-removed">{removed}</EmptyNote>
  return (
    <NoteCard kind={STAMP_OF[note.kind]} kindLabel={kinds[note.kind].name} by={by}>
      <NoteWords text={note.text} />
    </NoteCard>
  )
}
