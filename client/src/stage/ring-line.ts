import { type Circle, crossing } from '../ui/arc.ts'

const COLUMN_GAP = 64
/** Where the first ring swells to on the drawing, right of the problem. */
export const BESIDE_PROBLEM = 628
/** Where it swells to when nothing stands to its left. */
export const AT_EDGE = 150

/** How wide a note is, so that two columns and the margin fill the sheet. */
export function noteWidth(width: number, left: number): number {
  return (width - 80 - left - COLUMN_GAP) / 2
}

/**
 * The two rings of the stage. On the drawing, 1920 by 1080, the first swells to 628 and the second
 * to 1266; on another sheet they keep how much they bend between the top and the foot. Of each
 * only a part is seen: its centre lies far to the left of the screen.
 */
export function stageRings(width: number, height: number, left: number): readonly [Circle, Circle] {
  const middle = (306 + height - 214) / 2 + 24
  const longer = (height / 1080) ** 2
  const ring = (x: number, r: number): Circle => ({
    cx: x - r * longer,
    cy: middle,
    r: r * longer,
  })
  return [ring(left, 958), ring(left + noteWidth(width, left) + COLUMN_GAP, 1596)]
}

/** The line itself, from above the sheet to below it. */
export function ringPath(ring: Circle, height: number): string {
  const from = crossing(ring, -20)
  const to = crossing(ring, height + 20)
  const r = ring.r.toFixed(1)
  return `M${from.toFixed(1)} -20A${r} ${r} 0 0 1 ${to.toFixed(1)} ${height + 20}`
}
