import type { ItemId } from '@kring/shared/lib/id'
import { useTexts } from '../language/use-texts.ts'
import { SheetEditor } from '../sheet/sheet-editor.tsx'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { agreementTexts } from './agreement-texts.ts'

export interface AgreementWordsProps {
  turn: ItemId
  caseGiver: string
  writes: boolean
}

/** The sentence itself, written by the case-giver and who leads, and read by all as it comes. */
export function AgreementWords({ turn, caseGiver, writes }: AgreementWordsProps) {
  const texts = useTexts(agreementTexts)
  const text = useSheetText('agreement', turn)
  const reading =
    text === '' ? (
      <p className="waits">{writes ? texts.what : texts.whatWaits(caseGiver)}</p>
    ) : (
      <p>{text}</p>
    )
  return (
    <div className="agreement-what people" data-length={lengthOf(text)}>
      {writes ? (
        <SheetEditor
          sheet="agreement"
          turn={turn}
          label={texts.whatOf(caseGiver)}
          placeholder={texts.what}
          reading={reading}
        />
      ) : (
        reading
      )}
    </div>
  )
}

/** In how large letters it is set. */
export function lengthOf({ length }: string): 'short' | 'middle' | 'long' {
  if (length > 170) return 'long'
  return length > 90 ? 'middle' : 'short'
}
