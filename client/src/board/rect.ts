import type { Place } from '@kring/shared/board/board-doc'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rect extends Place, Size {}

export const BETWEEN_NOTES = 20
/** Room kept to the left of a note for its stamp. */
const STAMP_OVERHANG = 12

/** Whether two notes touch, or stand closer than a stamp needs. */
export function overlap(one: Rect, other: Rect): boolean {
  const gap = BETWEEN_NOTES / 2
  return (
    one.x < other.x + other.width + STAMP_OVERHANG &&
    other.x < one.x + one.width + STAMP_OVERHANG &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  )
}

/** Whether any part of one lies within the other. */
export function touches(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

export function holds(rect: Rect, { x, y }: Place): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height
}

/** The smallest that holds them all; undefined where there is none. */
export function around(rects: Iterable<Rect>): Rect | undefined {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The rectangle between two corners, whichever they are. */
export function between(one: Place, other: Place): Rect {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  }
}

const CELL = 256
/** More than a board has cells down. */
const ROWS = 65_536

/** Many rectangles, of which only those near are looked at. */
export class RectIndex {
  readonly #cells = new Map<number, Rect[]>()

  add(rect: Rect): void {
    for (const cell of cellsOf(rect)) {
      const there = this.#cells.get(cell)
      if (there) there.push(rect)
      else this.#cells.set(cell, [rect])
    }
  }

  /** Those that this one would lie on. */
  under(rect: Rect): readonly Rect[] {
    const found = new Set<Rect>()
    for (const cell of cellsOf(rect)) {
      for (const one of this.#cells.get(cell) ?? []) if (overlap(rect, one)) found.add(one)
    }
    return [...found]
  }
}

/** With the room around it that a note keeps. */
function cellsOf({ x, y, width, height }: Rect): readonly number[] {
  const cells: number[] = []
  const last = { x: at(x + width + STAMP_OVERHANG), y: at(y + height + BETWEEN_NOTES) }
  for (let column = at(x - STAMP_OVERHANG); column <= last.x; column += 1) {
    for (let row = at(y - BETWEEN_NOTES); row <= last.y; row += 1) cells.push(column * ROWS + row)
  }
  return cells
}

function at(value: number): number {
  return Math.floor(value / CELL)
}
