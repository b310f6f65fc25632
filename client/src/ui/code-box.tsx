import { type ComponentPropsWithRef, type SyntheticEvent, useState } from 'react'
import './code-box.css'
import { CODE_LENGTH, codeLetters } from './code-letters.ts'

export interface CodeBoxProps
  extends Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'type' | 'size'> {
  /** What was typed so far: capitals and digits, at most six. */
  value: string
  onChange: (code: string) => void
  /** Called once with the sixth sign, also when a whole code is pasted. */
  onComplete?: ((code: string) => void) | undefined
  invalid?: boolean | undefined
}

/**
 * A code of six signs in six boxes. For keyboard, paste, dictation and screen readers it is one
 * plain text field; the boxes under it only show what stands in it. Give it a label by its id.
 */
export function CodeBox({
  value,
  onChange,
  onComplete,
  invalid = false,
  className,
  ...rest
}: CodeBoxProps) {
  const [caret, setCaret] = useState<number | null>(null)

  function place(event: SyntheticEvent<HTMLInputElement>) {
    setCaret(event.currentTarget.selectionStart)
  }

  function type(typed: string) {
    const code = codeLetters(typed)
    onChange(code)
    setCaret(code.length)
    if (code.length === CODE_LENGTH && code !== value) onComplete?.(code)
  }

  const here = caret === null ? -1 : Math.min(caret, CODE_LENGTH - 1)
  return (
    <span className={['code-box', className].filter(Boolean).join(' ')} data-invalid={invalid}>
      <input
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
        enterKeyHint="go"
        {...rest}
        type="text"
        value={value}
        aria-invalid={invalid || undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onSelect={place}
        onFocus={(event) => {
          place(event)
          rest.onFocus?.(event)
        }}
        onBlur={(event) => {
          setCaret(null)
          rest.onBlur?.(event)
        }}
      />
      <span className="code-boxes" aria-hidden>
        {Array.from({ length: CODE_LENGTH }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: six boxes, always in this order
            key={index}
            className={['code-sign', index === here ? 'here' : ''].filter(Boolean).join(' ')}
            data-full={value[index] !== undefined}
          >
            {value[index]}
          </span>
        ))}
      </span>
    </span>
  )
}
