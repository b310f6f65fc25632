import '../ui/code-box.css'
import { CODE_LENGTH, codeLetters } from '../ui/code-letters.ts'
import { make, mark, say } from './make.ts'

export interface CodeField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  show(code: string, is: 'right' | 'wrong'): void
}

export interface CodeFieldOptions {
  /** By every sign: capitals and digits, at most six. */
  readonly onTyped: (code: string) => void
}

/**
 * A code of six signs in six boxes. For keyboard, paste, dictation and screen readers it is one plain
 * text field; the boxes under it only show what stands in it.
 */
export function codeField({ onTyped }: CodeFieldOptions): CodeField {
  const input = make('input', {
    id: 'code',
    type: 'text',
    autocapitalize: 'characters',
    autocomplete: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    inputmode: 'text',
    enterkeyhint: 'go',
    'aria-describedby': 'code-below',
  })
  const signs = Array.from({ length: CODE_LENGTH }, () => make('span', { class: 'code-sign' }))
  const boxes = make('span', { class: 'code-boxes', 'aria-hidden': 'true' }, ...signs)
  const element = make('span', { class: 'code-box' }, input, boxes)

  function placeCaret() {
    const at = document.activeElement === input ? (input.selectionStart ?? 0) : -1
    for (const [index, sign] of signs.entries()) {
      sign.classList.toggle('here', index === Math.min(at, CODE_LENGTH - 1))
    }
  }

  input.addEventListener('input', () => onTyped(codeLetters(input.value)))
  for (const type of ['focus', 'blur', 'select', 'keyup', 'click']) {
    input.addEventListener(type, placeCaret)
  }
  document.addEventListener('selectionchange', placeCaret)

  return {
    element,
    input,
    show(code, is) {
      if (input.value !== code) input.value = code
      mark(input, 'aria-invalid', is === 'wrong' ? 'true' : undefined)
      mark(element, 'data-invalid', is === 'wrong' ? 'true' : 'false')
      for (const [index, sign] of signs.entries()) {
        say(sign, code[index] ?? '')
        mark(sign, 'data-full', code[index] === undefined ? 'false' : 'true')
      }
      placeCaret()
    },
  }
}
