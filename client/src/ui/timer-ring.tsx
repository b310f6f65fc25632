import type { ReactNode } from 'react'
import { arcPath, pointAt } from './arc.ts'
import './timer-ring.css'

/** `none`: this phase has no timer, so there is no ring. */
export type TimerLook = 'running' | 'last-minute' | 'over' | 'paused' | 'none'

export interface TimerRingProps {
  look: TimerLook
  /** The share of the time that has gone, 0 to 1: time closes the ring. */
  elapsed: number
  size?: number | undefined
  /** Digits in the middle of the ring; beside it they are the caller's. */
  children?: ReactNode
}

/** From a small size to a large one the drawing's own steps hold; between them it is a line. */
function between(size: number, at30: number, at64: number, at240: number): number {
  return size <= 64
    ? at30 + ((size - 30) / 34) * (at64 - at30)
    : at64 + ((size - 64) / 176) * (at240 - at64)
}

/** Time as a ring. It is told the share and draws it; the clock is someone else's. */
export function TimerRing({ look, elapsed, size = 56, children }: TimerRingProps) {
  if (look === 'none') return children === undefined ? null : <span>{children}</span>

  const heavy = look === 'last-minute'
  const width = between(size, 3.4, 4.5, 14) * (heavy ? 1.55 : 1)
  const dot = between(size, 3.6, 5, 15) * (heavy ? 1.3 : 1)
  const circle = { cx: size / 2, cy: size / 2, r: size / 2 - dot - 1.5 }
  const share = Math.min(Math.max(elapsed, 0), 0.9999)
  const head = pointAt(circle, share * 360)

  return (
    <span className="timer-ring">
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden>
        {look === 'over' ? (
          <circle
            cx={circle.cx}
            cy={circle.cy}
            r={size / 2 - dot}
            fill="var(--now)"
            stroke="var(--ink)"
            strokeWidth={width}
          />
        ) : (
          <>
            <circle {...circle} fill="none" stroke="var(--line)" strokeWidth={width} />
            {share > 0 && (
              <path
                d={arcPath(circle, 0, share * 360)}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={width}
                strokeLinecap="round"
              />
            )}
            <circle
              cx={head.x}
              cy={head.y}
              r={dot}
              fill={look === 'paused' ? 'var(--surface)' : 'var(--now)'}
              stroke="var(--ink)"
              strokeWidth={Math.max(1.2, size * 0.008)}
            />
          </>
        )}
      </svg>
      {children !== undefined && <span className="digits">{children}</span>}
    </span>
  )
}
