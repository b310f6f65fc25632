import type { Sheet } from '@kring/shared/board/board-doc'
import { SHEET_LENGTH } from '@kring/shared/board/note-text'
import type { ItemId } from '@kring/shared/lib/id'
import { Suspense } from 'react'
import { TextEditor } from '../editor/text-editor-part.ts'
import { useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { textViewTexts } from './text-view-texts.ts'

export interface TextSheetProps {
  readonly sheet: Extract<Sheet, 'problem' | 'objective'>
  readonly turn: ItemId
  readonly writes: boolean
  readonly label: string
  /** For who writes, and for who waits. */
  readonly begin: string
  readonly waits: string
}

/** Problem or objective: written here too, by who may. */
export function TextSheet({ sheet, turn, writes, label, begin, waits }: TextSheetProps) {
  const texts = useTexts(textViewTexts)
  const session = useMeeting()
  const text = useSheetText(sheet, turn)
  const fragment = session.sheet(sheet, turn)
  const words =
    text === '' ? <p className="text-waits">{writes ? begin : waits}</p> : <NoteWords text={text} />
  if (!writes) return <div className={`text-sheet people ${sheet}`}>{words}</div>
  return (
    <div className={`text-sheet people ${sheet}`} data-written>
      <Suspense fallback={words}>
        <TextEditor
          key={turn}
          fragment={fragment}
          undo={session.undoOf(fragment)}
          most={SHEET_LENGTH}
          label={label}
          placeholder={begin}
          roomLeft={texts.roomLeft}
          carets={session.awareness()}
        />
      </Suspense>
    </div>
  )
}
