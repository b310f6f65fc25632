/** How a sketch is laid into a frame: moved and scaled as one. */
export interface SketchFrame {
  readonly left: number
  readonly top: number
  readonly scale: number
  readonly width: number
  readonly height: number
}

const MARGIN = 4

/** The frame that holds every stroke, never larger than drawn; undefined where nothing was drawn. */
export function frameOfSketch(
  sketch: readonly (readonly number[])[],
  most: { readonly width: number; readonly height: number },
): SketchFrame | undefined {
  const xs = sketch.flatMap((points) => points.filter((_, place) => place % 3 === 0))
  const ys = sketch.flatMap((points) => points.filter((_, place) => place % 3 === 1))
  if (xs.length === 0) return undefined
  const edge = (values: readonly number[], pick: (one: number, other: number) => number) =>
    values.reduce((found, value) => pick(found, value))
  const [left, right] = [edge(xs, Math.min), edge(xs, Math.max)]
  const [top, bottom] = [edge(ys, Math.min), edge(ys, Math.max)]
  const room = { width: most.width - 2 * MARGIN, height: most.height - 2 * MARGIN }
  const scale = Math.min(
    1,
    room.width / Math.max(1, right - left),
    room.height / Math.max(1, bottom - top),
  )
  return {
    left: left - MARGIN / scale,
    top: top - MARGIN / scale,
    scale,
    width: Math.ceil((right - left) * scale + 2 * MARGIN),
    height: Math.ceil((bottom - top) * scale + 2 * MARGIN),
  }
}

/** One stroke as a smooth line in the frame. A single point is a dot. */
export function strokePath(points: readonly number[], frame: SketchFrame): string {
  const at: { x: number; y: number }[] = []
  for (let place = 0; place + 1 < points.length; place += 3) {
    const x = ((points[place] ?? 0) - frame.left) * frame.scale
    const y = ((points[place + 1] ?? 0) - frame.top) * frame.scale
    at.push({ x, y })
  }
  const n = (value: number) => value.toFixed(2)
  const [first, ...others] = at
  if (!first) return ''
  const last = others.at(-1)
  if (!last) return `M${n(first.x)} ${n(first.y)}L${n(first.x + 0.01)} ${n(first.y)}`
  const curves = others.slice(0, -1).map((point, place) => {
    const next = others[place + 1] ?? point
    return `Q${n(point.x)} ${n(point.y)} ${n((point.x + next.x) / 2)} ${n((point.y + next.y) / 2)}`
  })
  return `M${n(first.x)} ${n(first.y)}${curves.join('')}L${n(last.x)} ${n(last.y)}`
}
