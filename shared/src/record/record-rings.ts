/** One ring of a circle's tree: a closed path around the heart. */
export interface RecordRing {
  readonly path: string
  readonly width: number
}

const POINTS = 72
const LOBES = [0.022, 0.034, 0.03, 0.012]

/**
 * One ring for every meeting held, from the heart outward, as a tree draws them: each a little
 * different, none crossing its neighbour. A circle always gets the same tree, and each meeting
 * finds the rings of the earlier ones where they were.
 */
export function recordRings(count: number, size: number, seed: number): readonly RecordRing[] {
  const centre = size / 2
  const gaps = Array.from({ length: count }, (_, ring) => 0.72 + 0.56 * steady(seed, ring + 1))
  const whole = gaps.reduce((sum, gap) => sum + gap, 0.7)
  const shifts = LOBES.map((_, wave) => steady(seed, 41 + wave) * 2 * Math.PI)

  let reach = 0.7
  return gaps.map((gap, ring) => {
    reach += gap
    const radius = (reach / whole) * size * 0.44
    const wild = 0.35 + (0.65 * reach) / whole
    const points = Array.from({ length: POINTS }, (_, index) => {
      const angle = (index / POINTS) * 2 * Math.PI
      const drift = LOBES.reduce((sum, lobe, wave) => {
        const turn = (wave + 1) * (angle + ring * 0.07) + (shifts[wave] ?? 0)
        return sum + lobe * Math.sin(turn)
      }, 0)
      const r = radius * (1 + drift * wild)
      return { x: centre + r * Math.cos(angle), y: centre + r * Math.sin(angle) }
    })
    return { path: roundPath(points), width: 0.95 + 0.7 * steady(seed, ring + 80) }
  })
}

/** A number that stays the same for a circle, from its id. */
export function ringSeed(id: string): number {
  let sum = 7
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return sum
}

function roundPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  const fixed = (value: number) => value.toFixed(2)
  const curves = points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    return { point, middle }
  })
  const start = curves.at(-1)?.middle ?? { x: 0, y: 0 }
  const way = curves.map(
    ({ point, middle }) =>
      `Q${fixed(point.x)} ${fixed(point.y)} ${fixed(middle.x)} ${fixed(middle.y)}`,
  )
  return `M${fixed(start.x)} ${fixed(start.y)}${way.join('')}Z`
}

/** A number between 0 and 1 that is always the same for the same seed and place. */
function steady(seed: number, place: number): number {
  const value = Math.sin(seed * 127.1 + place * 311.7) * 43758.5453
  return value - Math.floor(value)
}
