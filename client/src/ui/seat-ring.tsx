import type { CSSProperties, ReactNode } from 'react'
import { arcPath, pointAt } from './arc.ts'
import './seat-ring.css'

export interface SeatRingProps {
  /** How many seats; the first is the reader's own. */
  seats?: number | undefined
  /** Where the first seat stands, in degrees clockwise from twelve. */
  from?: number | undefined
  /** On the first seat: 'You'. Without it all seats are alike. */
  you?: string | undefined
  className?: string | undefined
  children?: ReactNode
}

const RING = { cx: 330, cy: 330, r: 300 }
const GAP = 4.59
const GAP_AT_YOU = 11.45

/** The circle itself: a white table, an open line, and seats where the line is open. */
export function SeatRing({ seats = 8, from = 48, you, className, children }: SeatRingProps) {
  const step = 360 / seats
  const gapAt = (seat: number) => (seat % seats === 0 && you !== undefined ? GAP_AT_YOU : GAP)
  const indices = Array.from({ length: seats }, (_, index) => index)
  return (
    <div className={['seat-ring', className].filter(Boolean).join(' ')}>
      <div className="seat-ring-art" aria-hidden>
        <svg viewBox="0 0 660 660" aria-hidden>
          <circle {...RING} fill="var(--surface)" />
          {indices.map((seat) => (
            <path
              key={seat}
              d={arcPath(
                RING,
                from + seat * step + gapAt(seat),
                from + (seat + 1) * step - gapAt(seat + 1),
              )}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={5}
            />
          ))}
        </svg>
        {indices.map((seat) => {
          const { x, y } = pointAt(RING, from + seat * step)
          const place = { left: `${x / 6.6}%`, top: `${y / 6.6}%` } as CSSProperties
          return seat === 0 && you !== undefined ? (
            <span key={seat} className="seat-you" style={place}>
              <span>{you}</span>
            </span>
          ) : (
            <i key={seat} className="seat-open" style={place} />
          )
        })}
      </div>
      <div className="seat-ring-middle">{children}</div>
    </div>
  )
}
