import { PULSE_VALUES, type Tally } from '@kring/shared/pulse/pulse'
import { useTexts } from '../language/use-texts.ts'
import './pulse.css'
import { pulseTexts } from './pulse-texts.ts'

/** How often each word was given. Bars of one colour: no answer is better than another. */
export function PulseTally({ tally }: { readonly tally: Tally }) {
  const texts = useTexts(pulseTexts)
  const most = Math.max(1, ...tally)
  return (
    <figure className="pulse-tally">
      <figcaption>{texts.shown}</figcaption>
      <dl>
        {PULSE_VALUES.map((value) => {
          const count = tally[value - 1] ?? 0
          return (
            <div key={value}>
              <dt>
                <b className="num">{value}</b> {texts.words[value]}
              </dt>
              <dd>
                {count > 0 && (
                  <span
                    className="bar"
                    style={{ inlineSize: `${(count / most) * 80}%` }}
                    aria-hidden
                  />
                )}
                <span className="num" aria-hidden>
                  {count}
                </span>
                <span className="sr">{texts.times(count)}</span>
              </dd>
            </div>
          )
        })}
      </dl>
    </figure>
  )
}
