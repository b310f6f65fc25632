import { getStroke } from 'perfect-freehand'

/** A drawn line as the outline of its ink. */
export function strokePath(points: readonly number[]): string {
  const triples: [number, number, number][] = []
  for (let at = 0; at + 2 < points.length; at += 3) {
    triples.push([points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0.5])
  }
  const outline = getStroke(triples, {
    size: 3.2,
    thinning: 0.45,
    smoothing: 0.6,
    streamline: 0.4,
    simulatePressure: triples.every(([, , pressure]) => pressure === 0.5),
  })
  const [first] = outline
  if (!first) return ''
  const fixed = (value: number) => value.toFixed(1)
  const curves = outline.map(([x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = outline[(place + 1) % outline.length] ?? first
    return `Q${fixed(x)} ${fixed(y)} ${fixed((x + nextX) / 2)} ${fixed((y + nextY) / 2)}`
  })
  return `M${fixed(first[0])} ${fixed(first[1])}${curves.join('')}Z`
}
