import type { Place } from '@kring/shared/board/board-doc'
import { around, type Rect } from './rect.ts'

const EDGE = 24

/** What a map of these things shows: all of them, with an edge. */
export function frameIn(things: readonly Rect[]): Rect {
  const all = around(things) ?? { x: 0, y: 0, width: 1, height: 1 }
  return {
    x: all.x - EDGE,
    y: all.y - EDGE,
    width: all.width + 2 * EDGE,
    height: all.height + 2 * EDGE,
  }
}

/** [B16] Whether all that the map shows is seen, but for its own edge and a little more. */
export function isAllIn(seen: Rect, { x, y, width, height }: Rect, nearly: number): boolean {
  const spare = EDGE + nearly
  return (
    seen.x <= x + spare &&
    seen.y <= y + spare &&
    seen.x + seen.width >= x + width - spare &&
    seen.y + seen.height >= y + height - spare
  )
}

/** The place of the board that a press on the map stands for; the map lies in the middle of its box. */
export function mapPlace(
  press: Place,
  box: { readonly width: number; readonly height: number },
  { x, y, width, height }: Rect,
): Place {
  const scale = Math.min(box.width / width, box.height / height)
  const left = (box.width - width * scale) / 2
  const top = (box.height - height * scale) / 2
  return {
    x: Math.min(x + width, Math.max(x, x + (press.x - left) / scale)),
    y: Math.min(y + height, Math.max(y, y + (press.y - top) / scale)),
  }
}
