import type { CSSProperties, ReactNode } from 'react'
import { arcPath, pointAt } from './arc.ts'
import { Avatar, type SeatBadge, type SeatLook } from './avatar.tsx'
import './people-ring.css'

export interface RingSeat {
  readonly id: string
  readonly name: string
  readonly look: SeatLook
  readonly badge?: SeatBadge | undefined
  /** The share of an equal slot that was used, 0 to 1. Without it the seat has no slot. */
  readonly share?: number | undefined
  /** What a screen reader hears: 'Amina, asks, 0:50 of 2:24'. */
  readonly label: string
  /** A seat that can be pressed: an empty one, to be filled. */
  readonly onPress?: (() => void) | undefined
}

export interface PeopleRingProps {
  label: string
  /** Clockwise from twelve. */
  seats: readonly RingSeat[]
  size?: number | undefined
  /** In the middle: who has the turn, and how long. */
  children?: ReactNode
}

/** Seats on a ring. Around each its own equal slot, and how much of it was used: never a ranking. */
export function PeopleRing({ label, seats, size = 252, children }: PeopleRingProps) {
  const centre = size / 2
  const inPercent = (at: number) => `${Math.round((at / size) * 10_000) / 100}%`
  const seatRing = { cx: centre, cy: centre, r: size * 0.3413 }
  const slotRing = { cx: centre, cy: centre, r: size * 0.4603 }
  const step = 360 / Math.max(seats.length, 1)
  const half = step * 0.37
  const slotWidth = size * 0.0198

  return (
    <div className="people-ring" style={{ '--ring': `${size / 16}rem` } as CSSProperties}>
      <svg viewBox={`0 0 ${size} ${size}`} fill="none" aria-hidden>
        <circle {...seatRing} stroke="var(--line)" strokeWidth={1} />
        {seats.map((seat, index) => {
          if (seat.share === undefined) return null
          const from = index * step - half
          const used = Math.min(Math.max(seat.share, 0), 1)
          return (
            <g key={seat.id} strokeWidth={slotWidth} strokeLinecap="round">
              <path d={arcPath(slotRing, from, from + 2 * half)} stroke="var(--line)" />
              {used > 0 && (
                <path d={arcPath(slotRing, from, from + 2 * half * used)} stroke="var(--ink)" />
              )}
            </g>
          )
        })}
      </svg>
      <ul aria-label={label}>
        {seats.map((seat, index) => {
          const { x, y } = pointAt(seatRing, index * step)
          return (
            <li key={seat.id} style={{ left: inPercent(x), top: inPercent(y) }}>
              {seat.onPress ? (
                <button type="button" title={seat.label} onClick={seat.onPress}>
                  <Face seat={seat} size={size} />
                </button>
              ) : (
                <Face seat={seat} size={size} />
              )}
            </li>
          )
        })}
      </ul>
      {children !== undefined && <div className="who">{children}</div>}
    </div>
  )
}

function Face({ seat, size }: { seat: RingSeat; size: number }) {
  return (
    <>
      <Avatar
        name={seat.name}
        look={seat.look}
        badge={seat.badge}
        size={Math.round(size * (seat.look === 'now' ? 0.175 : 0.135))}
      />
      <span className="sr">{seat.label}</span>
    </>
  )
}
