import type { Agreement } from '@kring/shared/agreement/agreement'
import { weekdayAndDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { NoteWords } from '../note/note-words.tsx'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Mark } from '../ui/mark.tsx'
import { textViewTexts } from './text-view-texts.ts'
import type { TextBoard } from './use-text-board.ts'

/** What was agreed in this turn; before that, the words the case-giver is finding. */
export function TextAgreements({ board }: { readonly board: TextBoard }) {
  const texts = useTexts(textViewTexts)
  const { state, turn } = board
  const draft = useSheetText('agreement', turn.id)
  const agreed = state.agreements.filter((one) => one.turn === turn.id)
  const isOwn = agreed.some(({ by }) => by === turn.caseGiver)
  return (
    <>
      {!isOwn && draft !== '' && (
        <div className="text-agreement" data-kind="agree" data-life="saving">
          <h4>
            <Mark kind="agree" size={22} state="waiting" />
            {texts.agreement(nameOf(state, turn.caseGiver))}
          </h4>
          <div className="people">
            <NoteWords text={draft} />
          </div>
        </div>
      )}
      {agreed.map((one) => (
        <Agreed key={one.id} agreement={one} name={nameOf(state, one.by)} />
      ))}
    </>
  )
}

function Agreed({ agreement, name }: { readonly agreement: Agreement; readonly name: string }) {
  const texts = useTexts(textViewTexts)
  const language = useLanguage()
  const day =
    agreement.byWhen === ''
      ? ''
      : weekdayAndDate(Date.parse(agreement.byWhen), language, { timeZone: 'UTC' })
  const fields = [
    [texts.firstStep, agreement.firstStep],
    [texts.byWhen, day],
    [texts.support, agreement.support],
    [texts.sign, agreement.sign],
  ].filter(([, words]) => words !== '')
  return (
    <div className="text-agreement" data-kind="agree">
      <h4>
        <Mark kind="agree" size={22} />
        {texts.agreement(name)}
      </h4>
      <div className="people">
        <NoteWords text={agreement.what} />
      </div>
      {fields.length > 0 && (
        <dl>
          {fields.map(([what, words]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="people">{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
