import { type MethodFault, MINUTES_MOST } from '@kring/shared/method/method-faults'
import { MINUTES_TYPED } from '@kring/shared/method/own-method'
import { useState } from 'react'

export function isOfMinutes({ code }: MethodFault): boolean {
  return code === 'no-minutes' || code === 'part-of-a-minute' || code === 'too-many-minutes'
}

export interface MinutesFieldProps {
  readonly label: string
  readonly minutes: number
  readonly may: 'write' | 'read'
  /** The id of where it is said which rule these minutes break. */
  readonly faults: string | undefined
  readonly onChange: (minutes: number) => void
}

/** What a draft can hold of what was typed; it breaks the rule as the whole of it would. */
function heldIn(typed: number): number {
  return Math.min(Math.max(typed, MINUTES_TYPED.least), MINUTES_TYPED.most)
}

/** The minutes of a step, as they were typed: what breaks the rule is said, and never mended unasked. */
export function MinutesField({ label, minutes, may, faults, onChange }: MinutesFieldProps) {
  const [typed, setTyped] = useState('')
  const isAsTyped = Number(typed) === minutes
  return (
    <span className="phase-minutes">
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={MINUTES_MOST}
        aria-label={label}
        aria-invalid={faults !== undefined}
        aria-describedby={faults}
        readOnly={may === 'read'}
        value={isAsTyped ? typed : minutes}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          onChange(heldIn(Number(value)))
        }}
      />
      <span aria-hidden>min</span>
    </span>
  )
}
