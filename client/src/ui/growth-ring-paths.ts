/** A number between 0 and 1 that is always the same for the same seed and place. */
function steady(seed: number, place: number): number {
  const value = Math.sin(seed * 127.1 + place * 311.7) * 43758.5453
  return value - Math.floor(value)
}

export interface GrowthRing {
  readonly path: string
  readonly width: number
}

const POINTS = 96

/**
 * Rings as a tree draws them: each a little different, none crossing its neighbour, the outline
 * less round the further it lies from the heart. The same seed always gives the same tree.
 */
export function growthRingPaths(count: number, size: number, seed: number): readonly GrowthRing[] {
  const centre = size / 2
  const gaps = Array.from({ length: count }, (_, ring) => 0.72 + 0.56 * steady(seed, ring + 1))
  const whole = gaps.reduce((sum, gap) => sum + gap, 0.7)
  const phases = [1, 2, 3, 4].map((wave) => steady(seed, 40 + wave) * 2 * Math.PI)
  const lobes = [0.022, 0.034, 0.03, 0.012]

  let reach = 0.7
  return gaps.map((gap, ring) => {
    reach += gap
    const radius = (reach / whole) * size * 0.455
    const wild = 0.35 + (0.65 * reach) / whole
    const points = Array.from({ length: POINTS }, (_, index) => {
      const angle = (index / POINTS) * 2 * Math.PI
      const drift = lobes.reduce(
        (sum, lobe, wave) =>
          sum +
          lobe * Math.sin((wave + 1) * angle + (phases[wave] ?? 0) + ring * 0.07 * (wave + 1)),
        0,
      )
      const r = radius * (1 + drift * wild)
      return { x: centre + r * Math.cos(angle), y: centre + r * Math.sin(angle) }
    })
    const fixed = (value: number) => value.toFixed(2)
    const middles = points.map((point, index) => {
      const next = points[(index + 1) % POINTS] ?? point
      return { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    })
    const start = middles[POINTS - 1] ?? { x: 0, y: 0 }
    const curves = points.map((point, index) => {
      const to = middles[index] ?? start
      return `Q${fixed(point.x)} ${fixed(point.y)} ${fixed(to.x)} ${fixed(to.y)}`
    })
    return {
      path: `M${fixed(start.x)} ${fixed(start.y)}${curves.join('')}Z`,
      width: 1.3 + steady(seed, ring + 80),
    }
  })
}
