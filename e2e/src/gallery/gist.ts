import { PNG } from 'pngjs'

/**
 * What is left of a picture when one stands too far away to read it: the mean colour of each cell
 * of 8 by 8 points. How letters are smoothed does not reach it; a note that moved, a part that is
 * gone or another colour does.
 */
export interface Gist {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each cell, 0 to 255, row by row. */
  readonly cells: Uint8Array
}

const CELL = 8
/** How far a mean may be off. */
const TOLERANCE = 14

export function gistOf(picture: Buffer): Gist {
  const { width, height, data } = PNG.sync.read(picture)
  const across = Math.ceil(width / CELL)
  const down = Math.ceil(height / CELL)
  const cells = new Uint8Array(across * down * 3)
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const sums = [0, 0, 0]
      let points = 0
      for (let y = row * CELL; y < Math.min(height, (row + 1) * CELL); y += 1) {
        for (let x = column * CELL; x < Math.min(width, (column + 1) * CELL); x += 1) {
          const at = (y * width + x) * 4
          for (const part of [0, 1, 2]) sums[part] = (sums[part] ?? 0) + (data[at + part] ?? 0)
          points += 1
        }
      }
      for (const part of [0, 1, 2]) {
        cells[(row * across + column) * 3 + part] = Math.round((sums[part] ?? 0) / points)
      }
    }
  }
  return { width: across, height: down, cells }
}

/** A gist as a small picture, one point a cell, so that people can look at it. */
export function pictureOf({ width, height, cells }: Gist): Buffer {
  const png = new PNG({ width, height })
  for (let cell = 0; cell < width * height; cell += 1) {
    png.data.set(cells.subarray(cell * 3, cell * 3 + 3), cell * 4)
    png.data[cell * 4 + 3] = 255
  }
  return PNG.sync.write(png)
}

export function readGist(picture: Buffer): Gist {
  const { width, height, data } = PNG.sync.read(picture)
  const cells = new Uint8Array(width * height * 3)
  for (let cell = 0; cell < width * height; cell += 1) {
    cells.set(data.subarray(cell * 4, cell * 4 + 3), cell * 3)
  }
  return { width, height, cells }
}

/** The share of cells in which two gists differ, 0 to 1; 1 where they are not of one size. */
export function difference(one: Gist, other: Gist): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let differing = 0
  for (let cell = 0; cell < one.width * one.height; cell += 1) {
    const isOff = [0, 1, 2].some((part) => {
      const at = cell * 3 + part
      return Math.abs((one.cells[at] ?? 0) - (other.cells[at] ?? 0)) > TOLERANCE
    })
    if (isOff) differing += 1
  }
  return differing / (one.width * one.height)
}
