import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type Circle, crossing } from '../ui/arc.ts'
import { type HungNote, hangFewer, hangNotes, NOTE_SIZES } from './hang-notes.ts'
import { AT_EDGE, BESIDE_PROBLEM, noteWidth, ringPath, stageRings } from './ring-line.ts'
import { keepPlaces, MOST_NOTES } from './six-notes.ts'
import type { StageSize } from './stage-size.ts'
import { useFonts } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './hung.css'

/** Something that hangs on a ring, in the order in which it may claim a place. */
export interface HungThing {
  readonly id: string
  /** Changes when its height may change. */
  readonly key: string
  readonly card: ReactNode
}

export interface HungProps {
  readonly things: readonly HungThing[]
  readonly beside: 'problem' | 'nothing'
  /** How many more there are than hang here. */
  readonly more: (count: number) => string
}

/** Where the cards may hang, and the lines they hang on. */
interface Wall {
  readonly rings: readonly Circle[]
  readonly columns: 1 | 2
  readonly top: number
  readonly height: number
  readonly cardWidth: number
  /** From a card's top to the middle of its stamp. */
  readonly bead: number
}

function wallOf({ width, height, shape }: StageSize, beside: HungProps['beside']): Wall {
  if (shape === 'wide') {
    const left = beside === 'problem' ? BESIDE_PROBLEM : AT_EDGE
    return {
      rings: stageRings(width, height, left),
      columns: 2,
      top: 306,
      height: height - 214 - 306,
      cardWidth: noteWidth(width, left),
      bead: 50,
    }
  }
  const top = beside === 'problem' ? 860 : 520
  const r = 1600 * (height / 1560) ** 2
  return {
    rings: [{ cx: 130 - r, cy: (top + height - 214) / 2, r }],
    columns: 1,
    top,
    height: height - 214 - top,
    cardWidth: width - 130 - 72,
    bead: 50,
  }
}

const GAP = 30

interface Hanging {
  readonly key: string
  readonly size: number
  readonly hung: readonly HungNote[]
}

/**
 * Hangs cards on their rings. All that may hang are laid out unseen and measured, at each size,
 * before anything is shown; so nobody sees them move.
 */
export function Hung({ things, beside, more }: HungProps) {
  const stage = useViewport()
  const fonts = useFonts()
  const wall = wallOf(stage, beside)
  const room = { height: wall.height, gap: GAP, columns: wall.columns }
  const measures = useRef<HTMLDivElement>(null)
  const [places, setPlaces] = useState<readonly (string | null)[]>([])
  const [hanging, setHanging] = useState<Hanging>({ key: '', size: NOTE_SIZES[0], hung: [] })

  // Some more than six, so that a short note may stand in for one too long for the screen.
  const claims = things.slice(0, MOST_NOTES * 2)
  const key = JSON.stringify([claims.map(({ id, key }) => [id, key]), wall, fonts])

  useLayoutEffect(() => {
    if (measures.current === null || hanging.key === key) return
    const chosen = claims.slice(0, MOST_NOTES).map(({ id }) => id)
    const kept = keepPlaces(places, chosen)
    setPlaces(kept)
    for (const size of NOTE_SIZES) {
      measures.current.style.setProperty('--note-size', `${size}px`)
      const heights = new Map<string, number>()
      for (const card of measures.current.children) {
        if (card instanceof HTMLElement) heights.set(card.dataset['id'] ?? '', card.offsetHeight)
      }
      const heightOf = (id: string) => heights.get(id) ?? 0
      const hung =
        hangNotes(kept, heightOf, room) ??
        (size === NOTE_SIZES.at(-1)
          ? hangFewer(
              claims.map(({ id }) => id),
              kept,
              heightOf,
              room,
            )
          : undefined)
      if (hung) {
        setHanging({ key, size, hung })
        return
      }
    }
  })

  const shown = hanging.hung.flatMap((hung) => {
    const thing = things.find(({ id }) => id === hung.id)
    return thing ? [{ ...hung, card: thing.card }] : []
  })
  const left = things.length - shown.length

  return (
    <>
      <RingLines rings={wall.rings} stage={stage} />
      <div ref={measures} className="stage-measure" style={{ width: wall.cardWidth }} aria-hidden>
        {claims.map(({ id, card }) => (
          <div key={id} data-id={id}>
            {card}
          </div>
        ))}
      </div>
      {shown.map(({ id, column, top, card }) => {
        const y = wall.top + top
        const ring = wall.rings[column] ?? wall.rings[0]
        const x = ring ? crossing(ring, y + wall.bead) : 0
        return (
          <div
            key={id}
            className="stage-hung"
            style={{
              left: x,
              top: y,
              width: wall.cardWidth,
              ['--note-size' as string]: `${hanging.size}px`,
            }}
          >
            {card}
          </div>
        )
      })}
      {left > 0 && hanging.key === key && <p className="stage-more">{more(left)}</p>}
    </>
  )
}

function RingLines({
  rings,
  stage,
}: {
  readonly rings: readonly Circle[]
  readonly stage: StageSize
}) {
  const { width, height } = stage
  const [first] = rings
  return (
    <svg
      className="stage-rings"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      {first && (
        <path
          className="band"
          d={`${ringPath(first, height)}L${width + 40} ${height + 20}L${width + 40} -20Z`}
        />
      )}
      {rings.map((ring, index) => (
        <path key={ring.r} className={index === 0 ? 'r' : 'r r2'} d={ringPath(ring, height)} />
      ))}
    </svg>
  )
}
