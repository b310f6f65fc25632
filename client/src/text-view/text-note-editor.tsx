import { NOTE_LENGTH } from '@kring/shared/board/note-text'
import type { NoteId } from '@kring/shared/lib/id'
import { Suspense, useCallback } from 'react'
import { TextEditor } from '../editor/text-editor-part.ts'
import { useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { textViewTexts } from './text-view-texts.ts'

export interface TextNoteEditorProps {
  readonly note: NoteId
  readonly words: string
  readonly onDone: () => void
}

/** The note while its author writes in it: the editor of the board, in its place in the text. */
export function TextNoteEditor({ note, words, onDone }: TextNoteEditorProps) {
  const texts = useTexts(textViewTexts)
  const session = useMeeting()
  // After a rebuild of the document the words are a new text, and the editor goes on in it.
  useSnapshot()
  const fragment = session.textOf(note)
  const writing = useCallback(
    (is: 'yes' | 'no') => session.setWriting(is === 'yes' ? { type: 'note', note } : null),
    [session, note],
  )
  const reading = (
    <div className="people">
      <NoteWords text={words} />
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
          onDone={onDone}
          onWriting={writing}
        />
      </Suspense>
      <Button size="small" onClick={onDone}>
        {texts.done}
      </Button>
    </div>
  )
}
