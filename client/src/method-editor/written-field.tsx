import { write } from '@kring/shared/method/edit-method'
import { type Written, wordsIn } from '@kring/shared/method/own-method'
import { type ReactNode, useId } from 'react'
import { useTexts } from '../language/use-texts.ts'
import type { Editing } from './editing.ts'
import { methodEditorTexts } from './method-editor-texts.ts'
import './written-field.css'

export interface WrittenFieldProps {
  editing: Editing
  label: string
  written: Written
  onWrite: (written: Written) => void
  most: number
  /** `line`: a name · `sentence`: it wraps where there is little room · `text`: several lines. */
  look: 'line' | 'sentence' | 'text' | 'title'
  hint?: ReactNode
}

/** Words in the language that is written in; where it has none, those that stand in show through. */
export function WrittenField(props: WrittenFieldProps) {
  const { editing, label, written, onWrite, most, look, hint } = props
  const { own, words, reading, may } = editing
  const texts = useTexts(methodEditorTexts)
  const id = useId()
  const standsIn = written[words] === undefined
  const below = standsIn ? texts.standIn(languageName(own.writtenIn, reading)) : hint
  const shared = {
    id,
    lang: words,
    maxLength: most,
    readOnly: may === 'read',
    value: written[words] ?? '',
    placeholder: standsIn ? wordsIn(written, words, own.writtenIn) : '',
    'aria-describedby': below === undefined ? undefined : `${id}-below`,
    onChange: (event: { currentTarget: { value: string } }) =>
      onWrite(
        write(written, look === 'text' ? event.currentTarget.value : inOneLine(event), {
          language: words,
          writtenIn: own.writtenIn,
        }),
      ),
  }
  return (
    <div className={`written-field ${look}`}>
      <label htmlFor={id}>{label}</label>
      {look === 'line' ? (
        <input type="text" {...shared} />
      ) : (
        <textarea {...shared} rows={look === 'text' ? 2 : 1} />
      )}
      {below !== undefined && (
        <p className="below" id={`${id}-below`}>
          {below}
        </p>
      )}
    </div>
  )
}

/** A title and a sentence wrap where there is little room, and have no line of their own making. */
function inOneLine({ currentTarget }: { currentTarget: { value: string } }): string {
  return currentTarget.value.replace(/[\r\n]+/gu, ' ')
}

/** 'Swedish', 'svenska', 'Zweeds' */
function languageName(language: string, reading: string): string {
  return new Intl.DisplayNames([reading], { type: 'language' }).of(language) ?? language
}
