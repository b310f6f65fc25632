import type { Sheet } from '@kring/shared/board/board-doc'
import { SHEET_LENGTH } from '@kring/shared/board/note-text'
import type { ItemId } from '@kring/shared/lib/id'
import { TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import { type ReactNode, Suspense } from 'react'
import { TextEditor } from '../editor/text-editor-part.ts'
import { useMeeting } from '../sync/use-meeting.tsx'

type WrittenSheet = Extract<Sheet, 'problem' | 'objective' | 'agreement'>

const MOST: { readonly [sheet in WrittenSheet]: number } = {
  problem: SHEET_LENGTH,
  objective: SHEET_LENGTH,
  agreement: TEXT_LENGTH,
}

export interface SheetEditorProps {
  readonly sheet: WrittenSheet
  readonly turn: ItemId
  readonly label: string
  readonly placeholder?: string | undefined
  /** What is read until the editor has come. */
  readonly reading: ReactNode
}

/** A sheet of a turn while it is written, by several at once: each sees where the others write. */
export function SheetEditor({ sheet, turn, label, placeholder, reading }: SheetEditorProps) {
  const session = useMeeting()
  const fragment = session.sheet(sheet, turn)
  return (
    <Suspense fallback={reading}>
      <TextEditor
        key={turn}
        fragment={fragment}
        undo={session.undoOf(fragment)}
        most={MOST[sheet]}
        label={label}
        placeholder={placeholder}
        carets={session.awareness()}
      />
    </Suspense>
  )
}
