import type { Language } from '@kring/shared/language/language'
import { openPhase, shownPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { PULSE_VALUES, type Tally } from '@kring/shared/pulse/pulse'
import { PULSE_ENDS } from '@kring/shared/pulse/pulse-ends'
import { asksItsPrompt, statementsOf } from '@kring/shared/pulse/statement'
import './pulse.css'
import { pulseTexts } from './pulse-texts.ts'

export interface PulseTallyProps {
  readonly view: MeetingView
  /** The reader's, or the circle's where all read along. */
  readonly language: Language
}

/** How often each number was given to each statement, and which of them too few have answered. */
export function PulseTally({ view, language }: PulseTallyProps) {
  const texts = pulseTexts[language]
  const phase = openPhase(view.state)
  const pulse = shownPulse(view.state)
  if (!phase || !pulse) return null
  // One measure for all, so that bars can be held beside each other.
  const highest = Math.max(1, ...pulse.shown.flatMap(({ tally }) => tally ?? []))
  return (
    <figure className="pulse-tally">
      <figcaption>
        {texts.shown}
        <span className="pulse-heads num" aria-hidden>
          {PULSE_VALUES.map((value) => (
            <span key={value}>{value}</span>
          ))}
        </span>
      </figcaption>
      <ul>
        {statementsOf(phase).map(({ id, text }) => {
          const tally = pulse.shown.find(({ statement }) => statement === id)?.tally
          return (
            <li key={id}>
              {!asksItsPrompt(phase) && <p className="people">{text[language]}</p>}
              {tally ? (
                <Counts tally={tally} highest={highest} language={language} />
              ) : (
                <p className="pulse-few">{texts.tooFew}</p>
              )}
            </li>
          )
        })}
      </ul>
    </figure>
  )
}

interface CountsProps {
  readonly tally: Tally
  /** The highest count of the whole pulse. */
  readonly highest: number
  readonly language: Language
}

/** Bars of one colour: no answer is better than another. */
function Counts({ tally, highest, language }: CountsProps) {
  const texts = pulseTexts[language]
  const { least, most } = PULSE_ENDS[language]
  const names = PULSE_VALUES.map(String).with(0, `1 ${least}`).with(-1, `5 ${most}`)
  return (
    <ol className="pulse-counts">
      {PULSE_VALUES.map((value, at) => {
        const count = tally[value - 1] ?? 0
        return (
          <li key={value}>
            <span className="sr">
              {names[at]}: {texts.times(count)}
            </span>
            <span className="num pulse-count" aria-hidden data-none={count === 0}>
              {count}
            </span>
            <span
              className="bar"
              style={{ blockSize: `calc(var(--pulse-bar) * ${count / highest})` }}
              aria-hidden
            />
            <span className="num pulse-value" aria-hidden>
              {value}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
