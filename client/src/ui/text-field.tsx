import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import './text-field.css'

export interface TextFieldProps
  extends Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'size'> {
  label: ReactNode
  value: string
  onChange: (value: string) => void
  /** Stands below, quietly. */
  hint?: ReactNode
  /** What is wrong, in words; takes the place of the hint and is read aloud. */
  error?: ReactNode
  size?: 'medium' | 'large' | undefined
}

/** A line to write on, in the book face: these are a person's words. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  size = 'medium',
  className,
  id,
  ...rest
}: TextFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const below = error ?? hint
  return (
    <div className={['text-field', size, className].filter(Boolean).join(' ')}>
      <label htmlFor={fieldId}>{label}</label>
      <input
        type="text"
        {...rest}
        id={fieldId}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(error === undefined ? {} : { 'aria-invalid': true })}
        {...(below === undefined ? {} : { 'aria-describedby': `${fieldId}-below` })}
      />
      <p
        className={error === undefined ? 'below' : 'below error'}
        id={`${fieldId}-below`}
        role={error === undefined ? undefined : 'alert'}
        hidden={below === undefined}
      >
        {below}
      </p>
    </div>
  )
}
