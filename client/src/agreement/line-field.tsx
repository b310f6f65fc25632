import { useId } from 'react'

export interface LineFieldProps {
  label: string
  value: string
  most: number
  onChange: (value: string) => void
}

/** A line of one's own words that grows with them. */
export function LineField({ label, value, most, onChange }: LineFieldProps) {
  const id = useId()
  return (
    <div className="agreement-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="people"
        rows={2}
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.replace(/\n+/gu, ' '))}
      />
    </div>
  )
}
