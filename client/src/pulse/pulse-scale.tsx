import { PULSE_VALUES, type PulseValue } from '@kring/shared/pulse/pulse'
import { PULSE_ENDS } from '@kring/shared/pulse/pulse-ends'
import type { Statement } from '@kring/shared/pulse/statement'
import { useId } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import './pulse.css'
import { pulseTexts } from './pulse-texts.ts'

export interface PulseScaleProps {
  readonly statement: Statement
  /** Where its words are read: here, or above as the phase's prompt. */
  readonly words: 'here' | 'above'
  readonly value: PulseValue | undefined
  readonly onChoose: (value: PulseValue | undefined) => void
}

/** One statement and five numbers, a word at either end. What was chosen can be left out again. */
export function PulseScale({ statement, words, value, onChoose }: PulseScaleProps) {
  const texts = useTexts(pulseTexts)
  const language = useLanguage()
  const name = useId()
  const { least, most } = PULSE_ENDS[language]
  const ends: { readonly [value in PulseValue]?: string } = { 1: least, 5: most }
  return (
    <fieldset className="pulse-scale">
      <legend className={words === 'above' ? 'sr' : 'people'}>{statement.text[language]}</legend>
      <div className="pulse-answer">
        <div className="pulse-values">
          {PULSE_VALUES.map((one) => (
            <label key={one} data-chosen={one === value}>
              <input
                type="radio"
                name={name}
                checked={one === value}
                onChange={() => onChoose(one)}
              />
              <span className="num">{one}</span>
              {ends[one] && <span className="sr">{ends[one]}</span>}
            </label>
          ))}
        </div>
        <div className="pulse-ends">
          <span aria-hidden>{least}</span>
          {value !== undefined && (
            <button type="button" onClick={() => onChoose(undefined)}>
              {texts.leaveOut}
            </button>
          )}
          <span aria-hidden>{most}</span>
        </div>
      </div>
    </fieldset>
  )
}
