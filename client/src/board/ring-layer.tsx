import { advises, briefName } from '@kring/shared/method/method'
import { LockKeyhole } from 'lucide-react'
import { clockTime } from '../language/format.ts'
import { useLanguage } from '../language/use-texts.ts'
import { phaseStarts } from '../phase/phase-clock.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import './ring-layer.css'
import { RING_CENTRE, type Ring, ringX } from './ring-geometry.ts'
import type { TurnBoard } from './use-turn-board.ts'

/** A circle is drawn from three o'clock; where it is seen to grow, it begins above. */
const FROM_ABOVE = `rotate(-75 ${RING_CENTRE.x} ${RING_CENTRE.y})`
const CENTRE = { cx: RING_CENTRE.x, cy: RING_CENTRE.y }

/**
 * The phases as rings around the problem: thin where they are done, ink where we are, dotted where
 * they wait. A new one is drawn once, when its phase opens.
 */
export function RingLayer({ rings, drawn }: { rings: readonly Ring[]; drawn: string | undefined }) {
  return (
    <svg className="rings" aria-hidden width={1} height={1}>
      {rings.map((ring) => {
        if (ring.stand === 'coming') {
          return <circle key={ring.phase} className="ring coming" {...CENTRE} r={ring.radius} />
        }
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
}

/** The names of the phases to come along their rings, each with its time; a lock where advice opens. */
export function RingNames({ rings, board }: { rings: readonly Ring[]; board: TurnBoard }) {
  const language = useLanguage()
  const now = useNow(10_000)
  const starts = phaseStarts(board.state, now)
  const gate = board.turn.phases.find((phase) => starts.has(phase.id) && advises(phase))
  return (
    <ul className="ring-names">
      {rings.map((ring) => {
        const phase = board.turn.phases.find(({ id }) => id === ring.phase)
        const at = starts.get(ring.phase)
        if (ring.stand !== 'coming' || !phase) return null
        return (
          <li key={ring.phase} style={{ left: ringX(ring.radius, RING_CENTRE.y) + 13 }}>
            {phase === gate && <LockKeyhole size={12} strokeWidth={2} aria-hidden />}
            {briefName(phase, language)}
            {at !== undefined && <Clock>{clockTime(at, language)}</Clock>}
          </li>
        )
      })}
    </ul>
  )
}
