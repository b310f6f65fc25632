import { board } from './board.ts'
import { editor } from './editor.ts'
import { frames } from './frames.ts'
import { join } from './join.ts'
import type { Point, PointName } from './point.ts'
import { reading } from './reading.ts'
import { typing } from './typing.ts'

export const points: { readonly [name in PointName]: Point } = {
  join,
  board,
  editor,
  frames,
  reading,
  typing,
}
