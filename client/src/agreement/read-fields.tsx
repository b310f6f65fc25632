import { weekdayAndDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import type { AgreementFields } from './agreement-draft.ts'
import { agreementTexts } from './agreement-texts.ts'

/** What belongs to a recorded agreement, to be read: only what was written. */
export function ReadFields({ fields }: { fields: AgreementFields }) {
  const texts = useTexts(agreementTexts)
  const language = useLanguage()
  const day =
    fields.byWhen === ''
      ? ''
      : weekdayAndDate(Date.parse(fields.byWhen), language, { timeZone: 'UTC' })
  const said = [
    [texts.firstStep, fields.firstStep],
    [texts.byWhen, day],
    [texts.support, fields.support],
    [texts.sign, fields.sign],
  ] as const
  return (
    <dl className="agreement-fields read">
      {said.map(
        ([name, value]) =>
          value !== '' && (
            <div key={name} className="agreement-field">
              <dt>{name}</dt>
              <dd className="people">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
