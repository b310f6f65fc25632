import { type ReactNode, useId } from 'react'
import './switch.css'

export interface SwitchProps {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  /** The words stand after the switch, or before it with the switch at the far edge. */
  words?: 'after' | 'before' | undefined
  disabled?: boolean | undefined
}

export function Switch({
  label,
  checked,
  onChange,
  words = 'after',
  disabled = false,
}: SwitchProps) {
  const id = useId()
  return (
    <span className={`switch-row ${words}`}>
      <button
        type="button"
        role="switch"
        className="switch"
        id={id}
        aria-checked={checked}
        disabled={disabled}
        onClick={() => onChange(!checked)}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  )
}
