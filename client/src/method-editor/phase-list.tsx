import {
  addCase,
  addPhase,
  addPhaseToCase,
  freshStepId,
  type Line,
  linesOf,
  moveStep,
  placeStep,
  removeCase,
  setCases,
  stepIdOf,
} from '@kring/shared/method/edit-method'
import { CASES_MOST, STEPS_MOST } from '@kring/shared/method/method-file'
import { type OwnMethod, wordsIn } from '@kring/shared/method/own-method'
import { Plus } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import type { Editing } from './editing.ts'
import { FaultNotes } from './fault-notes.tsx'
import { placeOf } from './fault-words.ts'
import { methodEditorTexts } from './method-editor-texts.ts'
import './phase-list.css'
import { PhaseRow } from './phase-row.tsx'
import { useDragOrder } from './use-drag-order.ts'

export interface PhaseListProps {
  editing: Editing
  /** The step that is open for writing. */
  open: string | undefined
  onOpen: (id: string | undefined) => void
}

/**
 * The method from top to bottom. All lines stand in one list, those of a case too, so that a step that
 * moves into a case or out of it keeps its focus.
 */
export function PhaseList({ editing, open, onOpen }: PhaseListProps) {
  const { own, may, change } = editing
  const texts = useTexts(methodEditorTexts)
  const list = useRef<HTMLOListElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const focusNext = useRef<string>(undefined)
  const [said, setSaid] = useState('')
  const lines = linesOf(own)
  const cases = own.stretches.flatMap((stretch, at) => (stretch.type === 'turns' ? [at] : []))
  const hasRoom = lines.filter((line) => stepIdOf(line) !== undefined).length < STEPS_MOST

  function moved(to: OwnMethod, id: string) {
    change(to)
    const place = placeIn(to, id)
    const name = nameOf(to, id, editing)
    setSaid(`${texts.movedTo(name, place.number, place.of)}, ${texts[place.where]}`)
  }

  const { held, handle } = useDragOrder({
    list,
    place: (id, to) => moved(placeStep(own, id, to), id),
  })

  // Who opened or closed a step by a press goes on writing there, or where the press was.
  useLayoutEffect(() => {
    if (focusNext.current === undefined) return
    const next = list.current?.querySelector<HTMLElement>(focusNext.current) ?? title.current
    focusNext.current = undefined
    next?.focus()
  })

  function add(to: (id: string) => OwnMethod) {
    const id = freshStepId(own)
    change(to(id))
    focusNext.current = `${rowOf(id)} .phase-panel input`
    onOpen(id)
  }

  function openFrom(row: string, next: string | undefined) {
    if (next === undefined) focusNext.current = `${rowOf(row)} .phase-name`
    else if (next !== row) focusNext.current = `${rowOf(next)} .phase-panel input`
    onOpen(next)
  }

  let inCase = false
  let seen = 0
  let number = 0
  return (
    <section className="phase-list" aria-labelledby="phase-list-title">
      <h2 id="phase-list-title" ref={title} tabIndex={-1}>
        {texts.phases}
      </h2>
      <p className="sr" role="status">
        {said}
      </p>
      <ol ref={list}>
        {lines.map((line) => {
          if (line.type === 'case-starts') {
            inCase = true
            number = 0
            const turn = cases[seen] ?? 0
            return <CaseHead key={`case ${seen}`} editing={editing} line={line} turn={turn} />
          }
          if (line.type === 'case-ends') {
            inCase = false
            const nth = seen
            const turn = cases[nth] ?? 0
            seen += 1
            return (
              <li key={`end ${nth}`} className="case-end" data-line="">
                {may === 'write' && hasRoom && (
                  <Button
                    look="quiet"
                    icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
                    onClick={() => add((id) => addPhaseToCase(own, { id, turn }))}
                  >
                    {texts.addToCase}
                  </Button>
                )}
              </li>
            )
          }
          const id = stepIdOf(line) ?? ''
          if (inCase) number += 1
          return (
            <PhaseRow
              key={id}
              editing={editing}
              line={line}
              id={id}
              place={inCase ? { type: 'case', number } : { type: 'circle' }}
              isOpen={open === id}
              held={held?.id === id ? held : undefined}
              handle={handle(id)}
              onOpen={(next) => openFrom(id, next)}
              onMove={(by) => {
                const to = moveStep(own, id, by)
                if (to !== own) moved(to, id)
              }}
            />
          )
        })}
        {held && <li className="drop-mark" style={{ top: held.markAt }} aria-hidden />}
      </ol>
      {may === 'write' && (
        <div className="list-acts">
          <Button
            icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
            disabled={!hasRoom}
            onClick={() => add((id) => addLast(own, id))}
          >
            {texts.addPhase}
          </Button>
          {cases.length === 0 && (
            <Button
              icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}
              onClick={() => change(addCase(own))}
            >
              {texts.addCase}
            </Button>
          )}
        </div>
      )}
      <FaultNotes
        editing={editing}
        faults={editing.faults.filter((fault) => placeOf(fault).type === 'whole')}
      />
    </section>
  )
}

/** A step's row, for who looks for something in it. */
function rowOf(id: string): string {
  return `[id="step-${CSS.escape(id)}"]`
}

/** After everything, for the whole circle. */
function addLast(own: OwnMethod, id: string): OwnMethod {
  return placeStep(addPhase(own, { id, after: undefined }), id, Number.MAX_SAFE_INTEGER)
}

function nameOf(own: OwnMethod, id: string, { words }: Editing): string {
  const line = linesOf(own).find((one) => stepIdOf(one) === id)
  const step =
    line?.type === 'phase' ? line.phase : line?.type === 'turn-by' ? line.step : undefined
  return wordsIn(step?.name ?? {}, words, own.writtenIn)
}

interface PlaceInList {
  readonly number: number
  readonly of: number
  readonly where: 'inCase' | 'beforeCase'
}

function placeIn(own: OwnMethod, id: string): PlaceInList {
  const lines = linesOf(own)
  const at = lines.findIndex((line) => stepIdOf(line) === id)
  const before = lines.slice(0, at)
  const steps = (some: readonly Line[]) =>
    some.filter((line) => stepIdOf(line) !== undefined).length
  const lastEdge = before.findLast(({ type }) => type === 'case-starts' || type === 'case-ends')
  return {
    number: steps(before) + 1,
    of: steps(lines),
    where: lastEdge?.type === 'case-starts' ? 'inCase' : 'beforeCase',
  }
}

interface CaseHeadProps {
  editing: Editing
  line: Extract<Line, { type: 'case-starts' }>
  turn: number
}

/** Where a case begins: how many there are, and how long each takes. */
function CaseHead({ editing, line, turn }: CaseHeadProps) {
  const { own, may, faults, change } = editing
  const texts = useTexts(methodEditorTexts)
  const stretch = own.stretches[turn]
  const phases = stretch?.type === 'turns' ? stretch.phases : []
  const one = phases.reduce((sum, { minutes }) => sum + minutes, 0)
  const count = line.cases === 'each-member' ? own.size.from : line.cases.atMost
  const atThisCase = faults.filter((fault) => {
    const place = placeOf(fault)
    return place.type === 'case' && place.turn === turn
  })
  return (
    <li className="case-head" data-line="" data-turn={turn}>
      <div>
        <h3>{texts.case}</h3>
        <select
          aria-label={texts.cases}
          disabled={may === 'read'}
          value={line.cases === 'each-member' ? line.cases : line.cases.atMost}
          onChange={({ currentTarget: { value } }) =>
            change(setCases(own, turn, value === 'each-member' ? value : { atMost: Number(value) }))
          }
        >
          {Array.from({ length: CASES_MOST }, (_, nth) => nth + 1).map((cases) => (
            <option key={cases} value={cases}>
              {texts.atMost(cases)}
            </option>
          ))}
          <option value="each-member">{texts.eachMember}</option>
        </select>
        <span>{texts.caseMinutes(one, one * count, count)}</span>
        {phases.length === 0 && may === 'write' && (
          <Button size="small" onClick={() => change(removeCase(own, turn))}>
            {texts.removeCase}
          </Button>
        )}
      </div>
      <FaultNotes editing={editing} faults={atThisCase} />
    </li>
  )
}
