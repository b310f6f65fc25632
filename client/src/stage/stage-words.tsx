import type { Agreement } from '@kring/shared/agreement/agreement'
import type { Language } from '@kring/shared/language/language'
import { dayAndMonth } from '../language/format.ts'
import { Mark } from '../ui/mark.tsx'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './stage-words.css'

const STEPS = 6

export interface StageWordsProps {
  readonly language: Language
  readonly label: string
  readonly agreement: Pick<Agreement, 'what' | 'firstStep' | 'byWhen' | 'support' | 'sign'>
}

/** The words of an agreement, as large as they fit; what belongs to it stands quietly below. */
export function StageWords({ language, label, agreement }: StageWordsProps) {
  const texts = stageTexts[language]
  const { width, height } = useViewport()
  const { what, firstStep, byWhen, support, sign } = agreement
  const { ref, step } = useFit<HTMLElement>(JSON.stringify([agreement, width, height]), STEPS)
  const details = [
    [texts.firstStep, firstStep],
    [texts.byWhen, byWhen === '' ? '' : dayAndMonth(Date.parse(`${byWhen}T12:00`), language)],
    [texts.support, support],
    [texts.sign, sign],
  ].filter(([, words]) => words !== '')

  return (
    <section ref={ref} className="stage-words" data-step={step}>
      <div className="lab">
        <Mark kind="agree" size={52} />
        {label}
      </div>
      <p className="say">{what}</p>
      {details.length > 0 && (
        <dl>
          {details.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
