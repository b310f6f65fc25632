import { advises, briefName } from '@kring/shared/method/method'
import { LockKeyhole } from 'lucide-react'
import { memo } from 'react'
import { clockTime } from '../language/format.ts'
import { useLanguage } from '../language/use-texts.ts'
import { phaseStarts } from '../phase/phase-clock.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import './ring-layer.css'
import { arcOfComing, RING_CENTRE, type Ring } from './ring-geometry.ts'
import type { TurnBoard } from './use-turn-board.ts'

/** A circle is drawn from three o'clock; where it is seen to grow, it begins above. */
const FROM_ABOVE = `rotate(-75 ${RING_CENTRE.x} ${RING_CENTRE.y})`
const CENTRE = { cx: RING_CENTRE.x, cy: RING_CENTRE.y }

export interface RingLayerProps {
  rings: readonly Ring[]
  /** The phase whose ring is seen to be drawn. */
  drawn: string | undefined
}

/**
 * The phases as rings around the problem: thin where they are done, ink where we are. A new one
 * is drawn once, when its phase opens.
 */
export const RingLayer = memo(function RingLayer({ rings, drawn }: RingLayerProps) {
  return (
    <svg className="rings" aria-hidden width={1} height={1}>
      {rings.map((ring) => {
        if (ring.stand === 'coming') return null
        const { from, to } = ring.band
        return (
          <g key={ring.phase} className={ring.stand}>
            {ring.stand === 'open' && (
              <circle className="band" {...CENTRE} r={(from + to) / 2} strokeWidth={to - from} />
            )}
            {ring.radii.map((radius, column) => (
              <circle
                key={radius}
                className={column === 0 ? 'ring' : 'ring further'}
                {...CENTRE}
                r={radius}
                {...(ring.stand === 'open' && ring.phase === drawn
                  ? { pathLength: 1, 'data-drawn': true, transform: FROM_ABOVE }
                  : {})}
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
})

/** What the rings to come take at the right edge of the canvas. */
export function comingWidth(rings: readonly Ring[]): number {
  const coming = rings.filter(({ stand }) => stand === 'coming').length
  return coming === 0 ? 0 : EDGE + (coming - 1) * betweenComing(coming) + BEFORE_COMING
}

const EDGE = 22
const BEFORE_COMING = 12

/** Where many phases are to come their rings stand closer. */
function betweenComing(coming: number): number {
  return coming > 4 ? 26 : 32
}

export interface ComingRingsProps extends Pick<TurnBoard, 'state' | 'turn'> {
  rings: readonly Ring[]
}

/**
 * The phases to come, at the right edge and always in sight: a dotted ring for each, with its name
 * and its time along it, and a lock where advice opens. They do not pan with the board.
 */
export const ComingRings = memo(function ComingRings({ rings, state, turn }: ComingRingsProps) {
  const language = useLanguage()
  const now = useNow(10_000)
  const starts = phaseStarts(state, now)
  const gate = turn.phases.find((phase) => starts.has(phase.id) && advises(phase))
  const coming = rings.flatMap((ring) => {
    const phase = turn.phases.find(({ id }) => id === ring.phase)
    return ring.stand === 'coming' && phase ? [phase] : []
  })
  if (coming.length === 0) return null
  const width = comingWidth(rings)
  const between = betweenComing(coming.length)
  const arc = arcOfComing(Math.max(screen.height, innerHeight))
  return (
    <div className="coming-rings" style={{ width }}>
      <svg aria-hidden width={width} height={1}>
        {coming.map(({ id }, place) => {
          const x = BEFORE_COMING + place * between
          return <path key={id} className="coming" d={arc} transform={`translate(${x} 0)`} />
        })}
      </svg>
      <ul className="ring-names">
        {coming.map((phase, place) => {
          const at = starts.get(phase.id)
          return (
            <li key={phase.id} style={{ left: BEFORE_COMING + place * between + 12 }}>
              {phase === gate && <LockKeyhole size={12} strokeWidth={2} aria-hidden />}
              {briefName(phase, language)}
              {at !== undefined && <Clock>{clockTime(at, language)}</Clock>}
            </li>
          )
        })}
      </ul>
    </div>
  )
})
