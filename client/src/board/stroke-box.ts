import type { Stroke } from '@kring/shared/board/board-doc'
import type { Rect } from './rect.ts'

/** Half the ink of a line, which lies around its points. */
const INK = 3

/** How much room a drawn line takes; its points are x, y and pressure in turn. */
export function strokeBox({ points }: Pick<Stroke, 'points'>): Rect {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (let at = 0; at + 2 < points.length; at += 3) {
    const x = points[at] ?? 0
    const y = points[at + 1] ?? 0
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 }
  return {
    x: left - INK,
    y: top - INK,
    width: right - left + 2 * INK,
    height: bottom - top + 2 * INK,
  }
}
