/** Angles run clockwise from twelve, in degrees; the plane is an SVG's. */
export interface Circle {
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

export function pointAt({ cx, cy, r }: Circle, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return { x: rounded(cx + r * Math.sin(angle)), y: rounded(cy - r * Math.cos(angle)) }
}

/** Where a ring crosses a height, on the right of its centre. Above or below it: over its centre. */
export function crossing({ cx, cy, r }: Circle, y: number): number {
  const rise = Math.min(Math.abs(y - cy), r)
  return cx + Math.sqrt(r * r - rise * rise)
}

/** The path of an arc from one angle to a later one. Less than a whole turn. */
export function arcPath(circle: Circle, from: number, to: number): string {
  const start = pointAt(circle, from)
  const end = pointAt(circle, to)
  const large = to - from > 180 ? 1 : 0
  return `M${start.x} ${start.y}A${circle.r} ${circle.r} 0 ${large} 1 ${end.x} ${end.y}`
}
