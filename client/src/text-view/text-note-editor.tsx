import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { Suspense, useCallback, useRef } from 'react'
import { NoteCoach } from '../coach/note-coach.tsx'
import { TextEditor } from '../editor/text-editor-part.ts'
import { useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { textViewTexts } from './text-view-texts.ts'

export interface TextNoteEditorProps {
  readonly note: PlacedNote
  readonly onDone: () => void
}

/** The note while its author writes in it: the editor of the board, in its place in the text. */
export function TextNoteEditor({ note, onDone }: TextNoteEditorProps) {
  const texts = useTexts(textViewTexts)
  const session = useMeeting()
  const field = useRef<HTMLElement>(null)
  // After a rebuild of the document the words are a new text, and the editor goes on in it.
  useSnapshot()
  const fragment = session.textOf(note.id)
  const writing = useCallback(
    (is: 'yes' | 'no') => session.setWriting(is === 'yes' ? { type: 'note', note: note.id } : null),
    [session, note.id],
  )
  const reading = (
    <div className="people">
      <NoteWords text={note.text} />
    </div>
  )
  if (!fragment) return reading
  return (
    <div className="text-note-editor people">
      <Suspense fallback={reading}>
        <TextEditor
          fragment={fragment}
          undo={session.undoOf(fragment)}
          most={NOTE_LENGTH}
          label={texts.editNote}
          focus="start"
          field={field}
          onDone={onDone}
          onWriting={writing}
        />
      </Suspense>
      <NoteCoach note={note} field={field} />
      <Button size="small" onClick={onDone}>
        {texts.done}
      </Button>
    </div>
  )
}
