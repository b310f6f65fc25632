import type { Language } from '@kring/shared/language/language'
import { changeStep, type Line } from '@kring/shared/method/edit-method'
import { type OwnPhase, wordsIn } from '@kring/shared/method/own-method'
import { isNoteKind, KINDS, type Kind, STAMP_OF } from '@kring/shared/note/kind'
import { ChevronDown, GripVertical } from 'lucide-react'
import type { CSSProperties, KeyboardEvent, PointerEventHandler } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { listOf } from '../language/format.ts'
import { useTexts } from '../language/use-texts.ts'
import type { Editing } from './editing.ts'
import { FaultNotes } from './fault-notes.tsx'
import { placeOf } from './fault-words.ts'
import { KindStamp } from './kind-stamp.tsx'
import { mannerTexts } from './manner-texts.ts'
import { methodEditorTexts } from './method-editor-texts.ts'
import { isOfMinutes, MinutesField } from './minutes-field.tsx'
import { PhasePanel, TurnByPanel } from './phase-panel.tsx'
import { seatTexts } from './seat-texts.ts'
import type { Held } from './use-drag-order.ts'

type StepLine = Extract<Line, { type: 'phase' | 'turn-by' }>

export interface PhaseRowProps {
  editing: Editing
  line: StepLine
  id: string
  place: { readonly type: 'case'; readonly number: number } | { readonly type: 'circle' }
  isOpen: boolean
  held: Held | undefined
  handle: { readonly [event: string]: PointerEventHandler<HTMLElement> }
  onOpen: (id: string | undefined) => void
  onMove: (by: 'up' | 'down') => void
}

/** One step: its handle, its name, what it lets in, its minutes; and when it is open, all of it. */
export function PhaseRow(props: PhaseRowProps) {
  const { editing, line, id, place, isOpen, held, handle, onOpen, onMove } = props
  const { own, words, reading, may, faults, change } = editing
  const texts = useTexts(methodEditorTexts)
  const step = line.type === 'phase' ? line.phase : line.step
  const name = wordsIn(step.name, words, own.writtenIn) || '…'
  const here = faults.filter((fault) => {
    const at = placeOf(fault)
    return at.type === 'step' && at.id === id
  })

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    if (may === 'read' || isText(event.target)) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? 'up' : 'down')
  }

  return (
    <li
      className={['phase-row', place.type, may, held ? 'held' : '', isOpen ? 'open' : '']
        .filter(Boolean)
        .join(' ')}
      id={`step-${id}`}
      data-line={id}
      style={held ? ({ '--held-by': `${held.offset}px` } as CSSProperties) : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="phase-line">
        {may === 'write' && (
          <button
            type="button"
            className="grip"
            aria-label={texts.move(name)}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            title={texts.moveHow}
            {...handle}
          >
            <GripVertical size={18} strokeWidth={1.75} aria-hidden />
          </button>
        )}
        <span className="phase-number num">{place.type === 'case' ? place.number : ''}</span>
        <button
          type="button"
          className="phase-name"
          aria-expanded={isOpen}
          {...(here.length > 0 ? { 'aria-describedby': `faults-${id}` } : {})}
          onClick={() => onOpen(isOpen ? undefined : id)}
        >
          <span className="phase-words">
            <b lang={words}>{name}</b>
            {line.type === 'phase' && <InBrief phase={line.phase} reading={reading} />}
          </span>
          {line.type === 'phase' && <Stamps phase={line.phase} />}
          <ChevronDown className="chevron" size={18} strokeWidth={1.75} aria-hidden />
        </button>
        <MinutesField
          label={texts.minutesOf(name)}
          minutes={step.minutes}
          may={may}
          faults={here.some(isOfMinutes) ? `faults-${id}` : undefined}
          onChange={(minutes) => change(changeStep(own, id, { minutes }), `${id} minutes`)}
        />
      </div>
      <FaultNotes editing={editing} faults={here} id={`faults-${id}`} />
      {isOpen &&
        (line.type === 'phase' ? (
          <PhasePanel editing={editing} phase={line.phase} onMove={onMove} onOpen={onOpen} />
        ) : (
          <TurnByPanel editing={editing} step={line.step} onMove={onMove} onOpen={onOpen} />
        ))}
    </li>
  )
}

/** Alt with an arrow moves the caret where text is written. */
function isText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input[type="text"], select')
}

interface OfPhaseProps {
  phase: OwnPhase
  reading: Language
}

/** What it lets in, who keeps quiet and how it is held, in a line beneath the name. */
function InBrief({ phase, reading }: OfPhaseProps) {
  const texts = useTexts(methodEditorTexts)
  const kinds = useTexts(KIND_TEXTS)
  const manners = useTexts(mannerTexts)
  const seats = useTexts(seatTexts)
  // A team leader sits with the group: where both are quiet, the group is.
  const quiet = phase.silent
    .filter((seat) => seat !== 'team-leader' || !phase.silent.includes('peer'))
    .map((seat) => seats[seat].name)
  const parts = [
    ...admittedIn(phase).map((kind) => kinds[kind].name),
    ...(quiet.length > 0 ? [texts.quiet(listOf(quiet, reading))] : []),
    ...phase.manner.map((manner) => manners[manner].name),
  ]
  return <small>{parts.join(' · ')}</small>
}

function admittedIn(phase: OwnPhase): readonly Kind[] {
  return KINDS.filter((kind) => phase.admits[kind] !== undefined)
}

/** The stamps of what it lets in, each once: seen, where the words say it. */
function Stamps({ phase }: { phase: OwnPhase }) {
  const stamps = new Map(
    admittedIn(phase).map((kind) => [isNoteKind(kind) ? STAMP_OF[kind] : 'form', kind]),
  )
  return (
    <span className="phase-stamps" aria-hidden>
      {[...stamps.values()].map((kind) => (
        <KindStamp key={kind} kind={kind} size={20} />
      ))}
    </span>
  )
}
