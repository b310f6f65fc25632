import type { Place } from '@kring/shared/board/board-doc'
import { BETWEEN_NOTES, type Rect } from './rect.ts'
import { hangAt, radiusAt } from './ring-geometry.ts'

/** How chosen notes are brought into line. */
export type Alignment = 'left' | 'top' | 'ring' | 'even'

export type Rects<Id extends string> = ReadonlyMap<Id, Rect>

/**
 * Where chosen notes lie once they are in line. The rules:
 *
 * - [B10] To the left, to the top and along a ring they keep their order, and none comes to lie on
 *   another: what would is moved on by as much as it takes.
 * - [B11] Along a ring: on the ring of the board that is nearest to where they lie on average.
 * - [B12] Evenly: the first and the last stay where there is room, with the same space between all.
 */
export function aligned<Id extends string>(
  how: Alignment,
  notes: Rects<Id>,
  radii: readonly number[] = [],
): ReadonlyMap<Id, Place> {
  const all = [...notes]
  if (all.length < 2) return new Map()
  switch (how) {
    case 'left': {
      const x = Math.min(...all.map(([, rect]) => rect.x))
      return column(all, (y) => ({ x, y }))
    }
    case 'top': {
      const y = Math.min(...all.map(([, rect]) => rect.y))
      return row(all, y)
    }
    case 'ring': {
      const mean = all.reduce((sum, [, rect]) => sum + radiusAt(rect), 0) / all.length
      const nearest = radii.toSorted((one, other) => Math.abs(one - mean) - Math.abs(other - mean))
      const radius = nearest[0] ?? mean
      return column(all, (y) => hangAt(radius, y))
    }
    case 'even':
      return evenly(all)
  }
}

type Laid<Id extends string> = readonly (readonly [id: Id, rect: Rect])[]

function column<Id extends string>(
  all: Laid<Id>,
  placeAt: (y: number) => Place,
): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>()
  let free = Number.NEGATIVE_INFINITY
  for (const [id, rect] of all.toSorted(([, one], [, other]) => one.y - other.y)) {
    const y = Math.max(rect.y, free)
    places.set(id, rounded(placeAt(y)))
    free = y + rect.height + BETWEEN_NOTES
  }
  return places
}

function row<Id extends string>(all: Laid<Id>, y: number): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>()
  let free = Number.NEGATIVE_INFINITY
  for (const [id, rect] of all.toSorted(([, one], [, other]) => one.x - other.x)) {
    const x = Math.max(rect.x, free)
    places.set(id, rounded({ x, y }))
    free = x + rect.width + BETWEEN_NOTES + STAMP
  }
  return places
}

/** Beside each other a note keeps room for its stamp, too. */
const STAMP = 12

/** Along the way in which they are spread already, across or down. */
function evenly<Id extends string>(all: Laid<Id>): ReadonlyMap<Id, Place> {
  const spread = (middle: (rect: Rect) => number) => {
    const middles = all.map(([, rect]) => middle(rect))
    return Math.max(...middles) - Math.min(...middles)
  }
  const across =
    spread((rect) => rect.x + rect.width / 2) > spread((rect) => rect.y + rect.height / 2)
  const start = (rect: Rect) => (across ? rect.x : rect.y)
  const size = (rect: Rect) => (across ? rect.width : rect.height)
  const sorted = all.toSorted(([, one], [, other]) => start(one) - start(other))
  const first = sorted[0]?.[1]
  const last = sorted.at(-1)?.[1]
  if (!first || !last) return new Map()
  const room = start(last) + size(last) - start(first)
  const taken = sorted.reduce((sum, [, rect]) => sum + size(rect), 0)
  const least = across ? BETWEEN_NOTES + STAMP : BETWEEN_NOTES
  const gap = Math.max(least, (room - taken) / (sorted.length - 1))
  const places = new Map<Id, Place>()
  let at = start(first)
  for (const [id, rect] of sorted) {
    places.set(id, rounded(across ? { x: at, y: rect.y } : { x: rect.x, y: at }))
    at += size(rect) + gap
  }
  return places
}

function rounded({ x, y }: Place): Place {
  return { x: Math.round(x), y: Math.round(y) }
}
