import type { Sheet } from '@kring/shared/board/board-doc'
import { SHEET_LENGTH } from '@kring/shared/board/note-text'
import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { Suspense } from 'react'
import { TextEditor } from '../editor/text-editor-part.ts'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Mark } from '../ui/mark.tsx'
import { phoneTexts } from './phone-texts.ts'

const SHEETS = ['problem', 'objective'] as const satisfies readonly Sheet[]

export interface SheetFieldsProps {
  readonly view: MeetingView
  readonly turn: ItemId
}

/** Problem and objective, written together with who leads; so they stand on paper. */
export function SheetFields({ view, turn }: SheetFieldsProps) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const session = useMeeting()
  useSnapshot()
  const label = { problem: texts.problem, objective: texts.objective }
  const mine = view.seat === 'case-giver'
  return (
    <div className="phone-sheets">
      {SHEETS.map((sheet) => (
        <div key={`${sheet}/${turn}`} className="phone-sheet">
          <span>
            <Mark kind="problem" size={20} />
            {mine ? label[sheet] : KIND_TEXTS[language][sheet].name}
          </span>
          <Suspense fallback={<div className="phone-sheet-wait" />}>
            <TextEditor
              fragment={session.sheet(sheet, turn)}
              undo={session.undoOf(session.sheet(sheet, turn))}
              most={SHEET_LENGTH}
              label={mine ? label[sheet] : KIND_TEXTS[language][sheet].name}
              placeholder={KIND_TEXTS[language][sheet].line}
              roomLeft={texts.roomLeft}
              carets={session.awareness()}
            />
          </Suspense>
        </div>
      ))}
    </div>
  )
}
