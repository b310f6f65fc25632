import { act } from 'react'

/** Types these words in place of what stands in a field, as React hears it. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
  act(() => {
    field.focus()
    own?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
