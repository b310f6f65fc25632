import {
  addStatement,
  changePhase,
  removeStatement,
  writeStatement,
} from '@kring/shared/method/edit-method'
import { STATEMENT_SIGNS } from '@kring/shared/method/method-file'
import type { OwnPhase } from '@kring/shared/method/own-method'
import { STATEMENTS_MOST } from '@kring/shared/pulse/statement'
import { Plus, X } from 'lucide-react'
import { useTexts } from '../language/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { Editing } from './editing.ts'
import { methodEditorTexts } from './method-editor-texts.ts'
import './statements-field.css'
import { WrittenField } from './written-field.tsx'

export interface StatementsFieldProps {
  editing: Editing
  phase: OwnPhase
}

/** What an anonymous phase asks, one line each. */
export function StatementsField({ editing, phase }: StatementsFieldProps) {
  const { own, may, change } = editing
  const texts = useTexts(methodEditorTexts)
  const { statements = [] } = phase
  return (
    <fieldset className="statements-field">
      <legend>{texts.statements}</legend>
      <p className="below">{texts.statementsAre}</p>
      <ol>
        {statements.map(({ id, text }, at) => (
          <li key={id}>
            <WrittenField
              editing={editing}
              label={texts.statement(at + 1)}
              look="sentence"
              most={STATEMENT_SIGNS}
              written={text}
              onWrite={(written) =>
                change(
                  changePhase(own, phase.id, (one) => writeStatement(one, id, written)),
                  `${phase.id} ${id}`,
                )
              }
            />
            {may === 'write' && (
              <IconButton
                label={texts.removeStatement(at + 1)}
                onClick={() =>
                  change(changePhase(own, phase.id, (one) => removeStatement(one, id)))
                }
              >
                <X size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      {may === 'write' && statements.length < STATEMENTS_MOST && (
        <Button
          icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
          onClick={() =>
            change(changePhase(own, phase.id, (one) => addStatement(one, own.writtenIn)))
          }
        >
          {texts.addStatement}
        </Button>
      )}
    </fieldset>
  )
}
