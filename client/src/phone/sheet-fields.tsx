import type { Sheet } from '@kring/shared/board/board-doc'
import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { SheetEditor } from '../sheet/sheet-editor.tsx'
import { useSnapshot } from '../sync/use-meeting.tsx'
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
          <SheetEditor
            sheet={sheet}
            turn={turn}
            label={mine ? label[sheet] : KIND_TEXTS[language][sheet].name}
            placeholder={KIND_TEXTS[language][sheet].line}
            reading={<div className="phone-sheet-wait" />}
          />
        </div>
      ))}
    </div>
  )
}
