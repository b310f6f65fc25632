import type { Rect } from './rect.ts'

/** A calm curve between two notes: out of the side that faces, into the side that is met. */
export function linkPath(one: Rect, other: Rect): string {
  const [left, right] =
    one.x + one.width / 2 <= other.x + other.width / 2 ? [one, other] : [other, one]
  const fixed = (value: number) => value.toFixed(1)
  if (right.x - (left.x + left.width) > 8) {
    const from = { x: left.x + left.width, y: left.y + left.height / 2 }
    const to = { x: right.x, y: right.y + right.height / 2 }
    const bend = Math.max(18, (to.x - from.x) / 2)
    return `M${fixed(from.x)} ${fixed(from.y)}C${fixed(from.x + bend)} ${fixed(from.y)} ${fixed(to.x - bend)} ${fixed(to.y)} ${fixed(to.x)} ${fixed(to.y)}`
  }
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  const from = { x: upper.x + upper.width - 28, y: upper.y + upper.height }
  const to = { x: lower.x + lower.width - 28, y: lower.y }
  const bend = Math.max(14, (to.y - from.y) / 2)
  return `M${fixed(from.x)} ${fixed(from.y)}C${fixed(from.x)} ${fixed(from.y + bend)} ${fixed(to.x)} ${fixed(to.y - bend)} ${fixed(to.x)} ${fixed(to.y)}`
}
