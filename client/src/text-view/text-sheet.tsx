import type { Sheet } from '@kring/shared/board/board-doc'
import type { ItemId } from '@kring/shared/lib/id'
import { NoteWords } from '../note/note-words.tsx'
import { SheetEditor } from '../sheet/sheet-editor.tsx'
import { useSheetText } from '../sheet/use-sheet-text.ts'

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
  const text = useSheetText(sheet, turn)
  const words =
    text === '' ? <p className="text-waits">{writes ? begin : waits}</p> : <NoteWords text={text} />
  if (!writes) return <div className={`text-sheet people ${sheet}`}>{words}</div>
  return (
    <div className={`text-sheet people ${sheet}`} data-written>
      <SheetEditor sheet={sheet} turn={turn} label={label} placeholder={begin} reading={words} />
    </div>
  )
}
