import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import { Camera } from './camera.ts'
import './canvas.css'
import { MarkLayer } from './mark-layer.tsx'
import { estimateSize } from './note-size.ts'
import type { PastDrawn } from './past-board.tsx'
import {
  agreementPlace,
  extentOf,
  layMoments,
  type PastNote as Note,
  notesOn,
} from './past-layout.ts'
import { PastNote } from './past-note.tsx'
import { PastAgreement, PastProblem } from './past-sheet.tsx'
import type { Rect, Size } from './rect.ts'
import { SHEET } from './ring-geometry.ts'
import { RingLayer } from './ring-layer.tsx'
import { widthOf } from './use-board-layout.ts'
import { usePastLook } from './use-past-look.ts'
import { useSizes } from './use-sizes.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

/** The whiteboard as it was: the same rings, each note where it lay; it pans and zooms, no more. */
export function PastCanvas({
  item,
  boards,
  at,
  past,
  phaseOf,
  texts,
  nameOf,
  caseGiver,
}: PastDrawn) {
  const boardTexts = useTexts(BOARD_TEXTS)
  const viewport = useRef<HTMLDivElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const rule = useRef<HTMLDivElement>(null)
  const [camera] = useState(() => new Camera())

  const versions = useMemo(() => {
    const notes = new Map<string, Note>()
    for (const board of boards)
      for (const note of notesOn(board, item)) notes.set(keyOf(note), note)
    return notes
  }, [boards, item])
  const sheetVersions = useMemo(
    () =>
      new Map(
        boards.flatMap(({ sheets }) =>
          (['problem', 'agreement'] as const).map(
            (one) => [sheetKey(one, sheets), sheets] as const,
          ),
        ),
      ),
    [boards],
  )
  const keys = useMemo(
    () => [...versions.keys(), ...sheetVersions.keys()],
    [versions, sheetVersions],
  )
  const { sizes } = useSizes(rule, keys)

  const laid = useMemo(() => {
    const sizeOf = (note: Note): Size =>
      sizes.get(keyOf(note)) ?? estimateSize(note.text, widthOf(note.kind))
    const moments = layMoments(boards, item, { phaseOf, sizeOf })
    const largest = (sheet: 'problem' | 'agreement'): Size => ({
      width: SHEET.width,
      height: Math.max(
        0,
        ...boards.map(({ sheets }) => sizes.get(sheetKey(sheet, sheets))?.height ?? 0),
      ),
    })
    const agreement = largest('agreement')
    const closing = agreementPlace(moments, { phaseOf, size: agreement })
    const sheets: Rect[] = [{ x: SHEET.left, y: SHEET.top, ...largest('problem') }]
    if (agreement.height > 0) sheets.push({ ...closing, ...agreement })
    const strokes = boards.flatMap(({ board }) =>
      board.strokes.filter(({ turn }) => turn === item.id),
    )
    return { moments, closing, extent: extentOf({ moments, strokes, sheets }) }
  }, [boards, item, phaseOf, sizes])

  const { zoomBy, showAll, onKeyDown } = usePastLook({
    camera,
    viewport,
    world,
    extent: laid.extent,
  })
  const moment = laid.moments[at]
  if (!moment) return null
  const { strokes, links } = past.board
  const sheet = { sheets: past.sheets, texts, caseGiver }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a region of the page with keys of its own
    <div
      ref={viewport}
      className="canvas past-canvas"
      role="region"
      aria-label={texts.board}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it pans and zooms, also by keys
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={world} className="world">
        <RingLayer rings={moment.rings} drawn={undefined} />
        <MarkLayer
          strokes={strokes.filter(({ turn }) => turn === item.id)}
          links={links.filter(({ turn }) => turn === item.id)}
          rects={moment.rects}
          you={NOBODY}
          leads={false}
          arranges={false}
          label={boardTexts.links}
          removeLabel=""
          onRemoveLink={nothing}
        />
        <Placed x={SHEET.left} y={SHEET.top} width={SHEET.width}>
          <PastProblem {...sheet} />
        </Placed>
        {notesOn(past, item).map((note) => {
          const rect = moment.rects.get(note.id)
          return (
            rect && (
              <Placed key={note.id} {...rect} width={widthOf(note.kind)} note={note.id}>
                <PastNote note={note} by={nameOf(note)} removed={texts.removed} />
              </Placed>
            )
          )
        })}
        <Placed {...laid.closing} width={SHEET.width}>
          <PastAgreement {...sheet} />
        </Placed>
      </div>
      <ZoomButtons camera={camera} onZoom={zoomBy} onAll={showAll} />
      {/* Everything that is shown at any moment, to be measured before it is laid out. */}
      <div ref={rule} className="past-rule" aria-hidden inert>
        {[...versions].map(([key, note]) => (
          <div key={key} data-placed={key} style={{ width: widthOf(note.kind) }}>
            <PastNote note={note} by={nameOf(note)} removed={texts.removed} />
          </div>
        ))}
        {[...sheetVersions].map(([key, sheets]) => (
          <div key={key} data-placed={key}>
            {key === sheetKey('agreement', sheets) ? (
              <PastAgreement {...sheet} sheets={sheets} />
            ) : (
              <PastProblem {...sheet} sheets={sheets} />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

const NOBODY = '' as Note['by']

function nothing() {}

/** A note by its words: who changed them made it taller or shorter. */
function keyOf({ id, text, removed }: Note): string {
  return removed ? `${id} removed` : `${id} ${text}`
}

type Sheets = PastDrawn['past']['sheets']

/** The same for a sheet; problem and objective are one. */
function sheetKey(sheet: 'problem' | 'agreement', sheets: Sheets): string {
  return sheet === 'agreement'
    ? `agreement ${sheets.agreement}`
    : `problem ${sheets.problem}\n${sheets.objective}`
}

interface PlacedProps {
  x: number
  y: number
  width: number
  note?: string
  children: ReactNode
}

function Placed({ x, y, width, note, children }: PlacedProps) {
  return (
    <div
      className="placed"
      {...(note === undefined ? {} : { 'data-past': note })}
      style={{ width, transform: `translate(${x}px, ${y}px)` }}
    >
      {children}
    </div>
  )
}
