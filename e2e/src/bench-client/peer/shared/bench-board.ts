import type { Point } from '../../browser/hand.ts'
import type { BenchBoard } from '../../subject/subject.ts'
import { NOTE } from './asked.ts'

interface Told {
  readonly count: () => number
  readonly scale: () => number
  /** The top left corner of every note, on the screen. */
  readonly corners: () => Iterable<Point>
}

/** Tells the bench of a board that is painted, and so has no elements to be asked. */
export function tellBench({ count, scale, corners }: Told): void {
  const board: BenchBoard = {
    get count() {
      return count()
    },
    scale,
    noteNear(point) {
      const far = ({ x, y }: Point) => Math.hypot(x - point.x, y - point.y)
      return [...corners()]
        .map(({ x, y }) => ({
          x: x + (NOTE.width / 2) * scale(),
          y: y + (NOTE.height / 2) * scale(),
        }))
        .sort((one, other) => far(one) - far(other))[0]
    },
  }
  Object.assign(globalThis, { benchBoard: board })
}
