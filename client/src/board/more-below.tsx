import type { NoteId } from '@kring/shared/lib/id'
import { ArrowDown } from 'lucide-react'
import { useLayoutEffect, useState } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import { type Camera, type Room, seenIn } from './camera.ts'
import './more-below.css'
import type { Rect } from './rect.ts'

export interface MoreBelowProps {
  camera: Camera
  room: () => Room
  rects: ReadonlyMap<string, Rect>
  onShow: (note: NoteId) => void
}

/** Says how many notes hang beneath the composer, and leads to the lowest of them. */
export function MoreBelow({ camera, room, rects, onShow }: MoreBelowProps) {
  const texts = useTexts(BOARD_TEXTS)
  const [count, setCount] = useState(0)
  const below = () => hiddenBelow(rects, seenIn(camera.look, room()))

  useLayoutEffect(() => {
    let waits: number | undefined
    function look() {
      waits = undefined
      setCount(below().length)
    }
    look()
    const stop = camera.subscribe(() => {
      waits ??= requestAnimationFrame(look)
    })
    return () => {
      stop()
      if (waits !== undefined) cancelAnimationFrame(waits)
    }
  })

  if (count === 0) return null
  return (
    <button
      type="button"
      className="more-below-board"
      onClick={() => {
        const lowest = below().at(-1)
        if (lowest !== undefined) onShow(lowest)
      }}
    >
      <ArrowDown size={14} strokeWidth={1.75} aria-hidden />
      {texts.moreBelow(count)}
    </button>
  )
}

/** Those whose words begin below what is seen, right under it; the lowest last. */
export function hiddenBelow(rects: ReadonlyMap<string, Rect>, seen: Rect): readonly NoteId[] {
  const end = seen.y + seen.height
  const found: { readonly id: NoteId; readonly y: number }[] = []
  for (const [id, { x, y, width, height }] of rects) {
    const isUnder = x + width > seen.x && x < seen.x + seen.width
    if (isUnder && y + height / 2 > end) found.push({ id: id as NoteId, y: y + height })
  }
  return found.toSorted((one, other) => one.y - other.y).map(({ id }) => id)
}
