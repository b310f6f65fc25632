import { changePhase, toggleManner } from '@kring/shared/method/edit-method'
import { MANNERS } from '@kring/shared/method/method'
import type { OwnPhase } from '@kring/shared/method/own-method'
import { useId } from 'react'
import { useTexts } from '../language/use-texts.ts'
import type { Editing } from './editing.ts'
import './manner-field.css'
import { mannerTexts } from './manner-texts.ts'
import { methodEditorTexts } from './method-editor-texts.ts'

export interface MannerFieldProps {
  editing: Editing
  phase: OwnPhase
}

/** How a phase is held: each manner with what it does, ticked or not. */
export function MannerField({ editing, phase }: MannerFieldProps) {
  const { own, may, change } = editing
  const texts = useTexts(methodEditorTexts)
  const manners = useTexts(mannerTexts)
  const id = useId()
  return (
    <fieldset className="manner-field" disabled={may === 'read'}>
      <legend>{texts.manner}</legend>
      <ul>
        {MANNERS.map((manner) => (
          <li key={manner}>
            <input
              type="checkbox"
              id={`${id}-${manner}`}
              aria-describedby={`${id}-${manner}-is`}
              checked={phase.manner.includes(manner)}
              onChange={() =>
                change(changePhase(own, phase.id, (one) => toggleManner(one, manner)))
              }
            />
            <label htmlFor={`${id}-${manner}`}>{manners[manner].name}</label>
            <small id={`${id}-${manner}-is`}>{manners[manner].is}</small>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
