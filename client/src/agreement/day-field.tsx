import { useId } from 'react'
import { weekdayAndDate } from '../language/format.ts'
import { useLanguage } from '../language/use-texts.ts'

export interface DayFieldProps {
  label: string
  placeholder: string
  value: string
  onChange: (day: string) => void
}

/** A day, read in the reader's own words, and chosen in the browser's own calendar. */
export function DayField({ label, placeholder, value, onChange }: DayFieldProps) {
  const id = useId()
  const language = useLanguage()
  return (
    <div className="agreement-field day">
      <label htmlFor={id}>{label}</label>
      <div className="agreement-day">
        <span className="people" data-empty={value === ''} aria-hidden>
          {value === ''
            ? placeholder
            : weekdayAndDate(Date.parse(value), language, { timeZone: 'UTC' })}
        </span>
        <input
          id={id}
          type="date"
          className="people"
          lang={language}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onClick={(event) => event.currentTarget.showPicker?.()}
        />
      </div>
    </div>
  )
}
