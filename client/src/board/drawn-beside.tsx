import { listOf } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { ARRANGE_TEXTS } from './arrange-texts.ts'
import { around, type Rect } from './rect.ts'
import { FIRST_RADIUS, RING_CENTRE } from './ring-geometry.ts'
import { strokeBox } from './stroke-box.ts'
import { strokePath } from './stroke-path.ts'
import type { TurnBoard } from './use-turn-board.ts'

const EDGE = 6

/** What was drawn by hand around the problem, as a picture beneath it where no board is to draw on. */
export function DrawnBeside({ board }: { board: TurnBoard }) {
  const texts = useTexts(ARRANGE_TEXTS)
  const language = useLanguage()
  const drawn = board.snapshot.board.strokes.filter(
    (stroke) => stroke.turn === board.turn.id && isInFirstRing(strokeBox(stroke)),
  )
  const area = around(drawn.map(strokeBox))
  if (!area) return null
  const names = [...new Set(drawn.map(({ by }) => board.nameOf(by)))]
  const { x, y, width, height } = area
  return (
    <svg
      className="drawn-beside"
      viewBox={`${x - EDGE} ${y - EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
      style={{ maxWidth: width + 2 * EDGE }}
      role="img"
      aria-label={texts.drawing(listOf(names, language))}
    >
      {drawn.map(({ id, points }) => (
        <path key={id} d={strokePath(points)} />
      ))}
    </svg>
  )
}

/** Further out a line is drawn at notes, which hang elsewhere in a column. */
function isInFirstRing({ x, y, width, height }: Rect): boolean {
  return Math.hypot(x + width / 2 - RING_CENTRE.x, y + height / 2 - RING_CENTRE.y) < FIRST_RADIUS
}
