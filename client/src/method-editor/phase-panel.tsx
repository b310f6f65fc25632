import {
  changePhase,
  changeStep,
  duplicatePhase,
  freshStepId,
  moveStep,
  removeStep,
  toggleSilent,
} from '@kring/shared/method/edit-method'
import { BRIEF_SIGNS } from '@kring/shared/method/method-faults'
import { METHOD_NAME_SIGNS, PROMPT_SIGNS } from '@kring/shared/method/method-file'
import { METHODS } from '@kring/shared/method/methods'
import { type OwnPhase, type OwnTurnBy, wordsIn } from '@kring/shared/method/own-method'
import { ArrowDown, ArrowUp, CopyPlus, Trash2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { AdmitsField } from './admits-field.tsx'
import type { Editing } from './editing.ts'
import { MannerField } from './manner-field.tsx'
import { methodEditorTexts } from './method-editor-texts.ts'
import './phase-panel.css'
import { SeatChips } from './seat-chips.tsx'
import { StatementsField } from './statements-field.tsx'
import { WrittenField } from './written-field.tsx'

export interface PhasePanelProps {
  editing: Editing
  phase: OwnPhase
  onMove: (by: 'up' | 'down') => void
  /** Another step is to be open, or none. */
  onOpen: (id: string | undefined) => void
}

/** All that can be said of one phase. */
export function PhasePanel({ editing, phase, onMove, onOpen }: PhasePanelProps) {
  const { own, may, change } = editing
  const texts = useTexts(methodEditorTexts)

  function duplicate() {
    const id = freshStepId(own)
    change(duplicatePhase(own, phase.id, { as: id }))
    onOpen(id)
  }

  return (
    <div className="phase-panel">
      <StepWords editing={editing} step={phase}>
        <BriefField editing={editing} phase={phase} />
      </StepWords>
      <AdmitsField editing={editing} phase={phase} />
      <fieldset className="silent-field">
        <legend>{texts.silent}</legend>
        <SeatChips
          label={texts.silent}
          seats={phase.silent}
          may={may}
          onToggle={(seat) => change(changePhase(own, phase.id, (one) => toggleSilent(one, seat)))}
        />
        <p className="below">{texts.silentIs}</p>
      </fieldset>
      <MannerField editing={editing} phase={phase} />
      {phase.manner.includes('anonymous') && <StatementsField editing={editing} phase={phase} />}
      {may === 'write' && (
        <StepActs editing={editing} id={phase.id} onMove={onMove} onOpen={onOpen}>
          <Button icon={<CopyPlus size={16} strokeWidth={1.75} aria-hidden />} onClick={duplicate}>
            {texts.duplicate}
          </Button>
        </StepActs>
      )}
    </div>
  )
}

export interface TurnByPanelProps extends Omit<PhasePanelProps, 'phase'> {
  step: OwnTurnBy
}

/** A case that the phases of a method of Kring's own hold: what is said, and which method. */
export function TurnByPanel({ editing, step, onMove, onOpen }: TurnByPanelProps) {
  const { own, may, reading, change } = editing
  const texts = useTexts(methodEditorTexts)
  const id = useId()
  const ofOneCase = METHODS.filter(({ stretches }) =>
    stretches.some(({ type }) => type === 'turns'),
  )
  return (
    <div className="phase-panel">
      <StepWords editing={editing} step={step} />
      <div className="panel-select">
        <label htmlFor={id}>{texts.heldBy}</label>
        <select
          id={id}
          disabled={may === 'read'}
          value={step.methods[0]}
          onChange={(event) =>
            change(changeStep(own, step.id, { methods: [event.currentTarget.value] }))
          }
        >
          {ofOneCase.map((method) => (
            <option key={method.id} value={method.id}>
              {method.name[reading]}
            </option>
          ))}
        </select>
      </div>
      {may === 'write' && (
        <StepActs editing={editing} id={step.id} onMove={onMove} onOpen={onOpen} />
      )}
    </div>
  )
}

interface StepWordsProps {
  editing: Editing
  step: OwnPhase | OwnTurnBy
  children?: ReactNode
}

/** Its name, and what is said aloud when it begins. */
function StepWords({ editing, step, children }: StepWordsProps) {
  const { own, change } = editing
  const texts = useTexts(methodEditorTexts)
  return (
    <div className="step-words">
      <WrittenField
        editing={editing}
        label={texts.phaseName}
        look="line"
        most={METHOD_NAME_SIGNS}
        written={step.name}
        onWrite={(name) => change(changeStep(own, step.id, { name }), `${step.id} name`)}
      />
      {children}
      <WrittenField
        editing={editing}
        label={texts.prompt}
        look="text"
        most={PROMPT_SIGNS}
        hint={texts.promptHint}
        written={step.prompt}
        onWrite={(prompt) => change(changeStep(own, step.id, { prompt }), `${step.id} prompt`)}
      />
    </div>
  )
}

/** Where a name is too long for the ruler, it has a short one there; what is short enough needs none. */
function BriefField({ editing, phase }: { editing: Editing; phase: OwnPhase }) {
  const { own, words, change } = editing
  const texts = useTexts(methodEditorTexts)
  const name = wordsIn(phase.name, words, own.writtenIn)
  if (phase.brief === undefined && [...name].length <= BRIEF_SIGNS) return null
  const brief = wordsIn(phase.brief ?? {}, words, own.writtenIn)
  return (
    <WrittenField
      editing={editing}
      label={texts.brief}
      look="line"
      most={METHOD_NAME_SIGNS}
      hint={texts.briefHint(BRIEF_SIGNS - [...brief].length)}
      written={phase.brief ?? { [own.writtenIn]: '' }}
      onWrite={(written) => {
        const isEmpty = Object.values(written).every((text) => text === '')
        const { brief: _brief, ...unnamed } = phase
        const to = isEmpty ? unnamed : { ...phase, brief: written }
        change(
          changePhase(own, phase.id, () => to),
          `${phase.id} brief`,
        )
      }}
    />
  )
}

interface StepActsProps extends Omit<PhasePanelProps, 'phase'> {
  id: string
  children?: ReactNode
}

function StepActs({ editing, id, onMove, onOpen, children }: StepActsProps) {
  const { own, change } = editing
  const texts = useTexts(methodEditorTexts)
  return (
    <div className="step-acts">
      <Button
        icon={<ArrowUp size={16} strokeWidth={1.75} aria-hidden />}
        disabled={moveStep(own, id, 'up') === own}
        onClick={() => onMove('up')}
      >
        {texts.up}
      </Button>
      <Button
        icon={<ArrowDown size={16} strokeWidth={1.75} aria-hidden />}
        disabled={moveStep(own, id, 'down') === own}
        onClick={() => onMove('down')}
      >
        {texts.down}
      </Button>
      {children}
      <Button
        icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden />}
        onClick={() => {
          change(removeStep(own, id))
          onOpen(undefined)
        }}
      >
        {texts.remove}
      </Button>
      <span className="grow" />
      <Button look="solid" onClick={() => onOpen(undefined)}>
        {texts.done}
      </Button>
    </div>
  )
}
