import { changePhase, toggleAdmitted, withKind } from '@kring/shared/method/edit-method'
import type { OwnPhase } from '@kring/shared/method/own-method'
import { EVERYONE, PEERS, type Seat } from '@kring/shared/method/seat'
import { KINDS, type Kind } from '@kring/shared/note/kind'
import { Plus, X } from 'lucide-react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import './admits-field.css'
import type { Editing } from './editing.ts'
import { KindStamp } from './kind-stamp.tsx'
import { methodEditorTexts } from './method-editor-texts.ts'
import { SeatChips } from './seat-chips.tsx'

/** Who contributes a kind nearly everywhere: what a kind that is let in begins with. */
const USUAL_SEATS: { readonly [kind in Kind]?: readonly Seat[] } = {
  'fact-question': PEERS,
  'open-question': PEERS,
  observation: PEERS,
  hypothesis: PEERS,
  feedback: PEERS,
  idea: PEERS,
  learned: EVERYONE,
  'check-in': EVERYONE,
  pulse: EVERYONE,
  skill: EVERYONE,
  choice: EVERYONE,
  input: ['facilitator'],
}

export interface AdmitsFieldProps {
  editing: Editing
  phase: OwnPhase
}

/** Each kind that is let in with the seats that may add it, and those that can be let in. */
export function AdmitsField({ editing, phase }: AdmitsFieldProps) {
  const { own, may, change } = editing
  const texts = useTexts(methodEditorTexts)
  const kinds = useTexts(KIND_TEXTS)
  const open = KINDS.filter((kind) => phase.admits[kind] !== undefined)
  const locked = KINDS.filter((kind) => phase.admits[kind] === undefined)
  const changeThis = (to: (phase: OwnPhase) => OwnPhase) => change(changePhase(own, phase.id, to))
  return (
    <fieldset className="admits-field">
      <legend>{texts.admits}</legend>
      {open.length === 0 && <p className="none">{texts.admitsNothing}</p>}
      <ul>
        {open.map((kind) => (
          <li key={kind}>
            <span className="kind-name">
              <KindStamp kind={kind} size={22} />
              {kinds[kind].name}
            </span>
            <SeatChips
              label={kinds[kind].name}
              seats={phase.admits[kind] ?? []}
              may={may}
              onToggle={(seat) => changeThis((one) => toggleAdmitted(one, kind, seat))}
            />
            {may === 'write' && (
              <IconButton
                label={texts.lockKind(kinds[kind].name)}
                onClick={() => changeThis((one) => withKind(one, kind, []))}
              >
                <X size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {may === 'write' && (
        // biome-ignore lint/a11y/useSemanticElements: it lies in a fieldset already
        <div className="chips" role="group" aria-label={texts.addKind}>
          <span className="chips-label" aria-hidden>
            {texts.addKind}
          </span>
          {locked.map((kind) => (
            <button
              key={kind}
              type="button"
              className="chip"
              title={kinds[kind].is}
              onClick={() =>
                changeThis((one) => withKind(one, kind, USUAL_SEATS[kind] ?? ['case-giver']))
              }
            >
              <Plus size={13} strokeWidth={2} aria-hidden />
              {kinds[kind].name}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
