import type { NoteId } from '@kring/shared/lib/id'
import type { Rect } from './rect.ts'
import { hangAt, NOTE_WIDTH, radiusAt } from './ring-geometry.ts'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight'
}

/** The note an arrow leads to: up and down along the ring, left and right to the next ring. */
export function stepFrom(
  at: NoteId,
  arrow: Arrow,
  order: readonly NoteId[],
  rects: ReadonlyMap<string, Rect>,
): NoteId | undefined {
  if (arrow === 'ArrowUp') return order[order.indexOf(at) - 1]
  if (arrow === 'ArrowDown') return order[order.indexOf(at) + 1]
  const here = rects.get(at)
  if (!here) return undefined
  const way = arrow === 'ArrowRight' ? 1 : -1
  let found: { readonly id: NoteId; readonly far: number } | undefined
  for (const id of order) {
    const rect = rects.get(id)
    const across = rect ? (rect.x - here.x) * way : 0
    if (!rect || across < 60) continue
    const far = across + 2 * Math.abs(rect.y - here.y)
    if (!found || far < found.far) found = { id, far }
  }
  return found?.id
}

const STEP = 20

/** How far several things move together by key. */
export function stepOf(arrow: Arrow): { readonly x: number; readonly y: number } {
  switch (arrow) {
    case 'ArrowUp':
      return { x: 0, y: -STEP }
    case 'ArrowDown':
      return { x: 0, y: STEP }
    case 'ArrowLeft':
      return { x: -STEP, y: 0 }
    case 'ArrowRight':
      return { x: STEP, y: 0 }
  }
}

/** Where a note lands that is moved by key: along its ring, or to the next one at its height. */
export function movedBy(place: Rect, arrow: Arrow): { readonly x: number; readonly y: number } {
  const radius = radiusAt(place)
  switch (arrow) {
    case 'ArrowUp':
      return hangAt(radius, place.y - STEP)
    case 'ArrowDown':
      return hangAt(radius, place.y + STEP)
    case 'ArrowLeft':
      return hangAt(Math.max(NOTE_WIDTH, radius - NOTE_WIDTH - 34), place.y)
    case 'ArrowRight':
      return hangAt(radius + NOTE_WIDTH + 34, place.y)
  }
}
