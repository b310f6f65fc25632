/**
 * The stage is drawn on a sheet that has the shape of the screen; the sheet is scaled as a whole. It
 * is 1080 high, as on the drawing, and higher only where it would be too narrow for two columns of
 * notes beside the problem. So every size of the drawing holds on every screen, and 32 is the
 * smallest on all of them.
 */
export interface StageSize {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly shape: 'wide' | 'upright'
}

export function stageSize(width: number, height: number): StageSize {
  const shape = width >= height ? 'wide' : 'upright'
  const [least, leastHeight] = shape === 'wide' ? [1600, 1080] : [1080, 1560]
  const scale = Math.max(Math.min(width / least, height / leastHeight), 0.01)
  return { width: width / scale, height: height / scale, scale, shape }
}
