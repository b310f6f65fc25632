import type { PlacedNote } from '@kring/shared/board/read-board'
import { STAMP_OF } from '@kring/shared/note/kind'
import { memo } from 'react'
import type { Stamp } from '../ui/stamp.ts'
import './note-shapes.css'
import type { Rect } from './rect.ts'

/** So many notes are one drawing: when one of them moves no others are drawn anew. */
const IN_ONE = 64

export interface NoteShapesProps {
  notes: readonly PlacedNote[]
  rects: ReadonlyMap<string, Rect>
}

/**
 * A large board from afar: each note is a sheet with its stamp and lines for its words. They lie
 * beneath the cards, so that where a card is not drawn yet its place is not empty.
 */
export const NoteShapes = memo(function NoteShapes({ notes, rects }: NoteShapesProps) {
  const parts: { readonly kind: Stamp; readonly lying: Rect[] }[] = []
  const filling = new Map<Stamp, { readonly kind: Stamp; readonly lying: Rect[] }>()
  for (const { id, kind } of notes) {
    const rect = rects.get(id)
    if (!rect) continue
    const stamp = STAMP_OF[kind]
    let part = filling.get(stamp)
    if (!part || part.lying.length >= IN_ONE) {
      part = { kind: stamp, lying: [] }
      filling.set(stamp, part)
      parts.push(part)
    }
    part.lying.push(rect)
  }
  return (
    <svg className="note-shapes" width={1} height={1} aria-hidden>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone
        <Shapes key={place} {...part} />
      ))}
    </svg>
  )
})

const Shapes = memo(
  function Shapes({ kind, lying }: { kind: Stamp; lying: readonly Rect[] }) {
    let sheets = ''
    let stamps = ''
    let lines = ''
    for (const { x, y, width, height } of lying) {
      sheets += `M${x + 1} ${y + 1}h${width - 2}v${height - 2}h${2 - width}z`
      stamps += `M${x - 10} ${y + 12}h20v20h-20z`
      for (let at = y + 20, short = y + height - 28; at < short; at += 20) {
        lines += `M${x + 19} ${at}h${at + 20 < short ? width - 36 : width - 84}`
      }
    }
    return (
      <g data-kind={kind}>
        <path className="sheet" d={sheets} />
        <path className="lines" d={lines} />
        <path className="stamp" d={stamps} />
      </g>
    )
  },
  (before, now) =>
    before.kind === now.kind &&
    before.lying.length === now.lying.length &&
    now.lying.every((rect, place) => rect === before.lying[place]),
)
