import { LockKeyhole } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { Clock } from './clock.tsx'
import './score.css'

export interface ScoreSegment {
  readonly id: string
  /** As it stands on the ruler, brief. */
  readonly name: string
  /** The whole name, where it is longer. */
  readonly whole?: string | undefined
  readonly minutes: number
  readonly state: 'done' | 'now' | 'next'
  /** The number before the name; a meeting's agenda has none. */
  readonly number?: number | undefined
  /** When it begins, as it is read. */
  readonly at?: string | undefined
  /** Words at the lock, where advice opens. */
  readonly gate?: string | undefined
}

export interface ScoreProps {
  /** What a screen reader calls the ruler: 'Phases'. */
  label: string
  title: ReactNode
  /** What it is about, in its own words. */
  about?: string | undefined
  under?: ReactNode
  segments: readonly ScoreSegment[]
  /** The share of the present segment that has gone, 0 to 1. */
  elapsed: number
}

function percent(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`
}

/** The run of a meeting or a case as a ruler: the width of a segment is its minutes. */
export function Score({ label, title, about, under, segments, elapsed }: ScoreProps) {
  return (
    <nav className="score" aria-label={label}>
      <div className="case">
        <b>{title}</b>
        {about && (
          <span className="about" title={about}>
            {about}
          </span>
        )}
        {under !== undefined && <span>{under}</span>}
      </div>
      <ol className="segs">
        {segments.map((segment) => (
          <li
            key={segment.id}
            className={['seg', segment.state, segment.gate === undefined ? '' : 'gate']
              .filter(Boolean)
              .join(' ')}
            style={{ flexGrow: segment.minutes }}
            title={segment.whole ?? segment.name}
            {...(segment.state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="nm">
              {segment.number !== undefined && <b>{segment.number}</b>}
              <span className="word">{segment.name}</span>
            </span>
            <span className="bar">
              {segment.state === 'now' && (
                <>
                  <i style={{ width: percent(elapsed) }} />
                  <u style={{ left: percent(elapsed) }} />
                </>
              )}
            </span>
            <span className="at">
              {segment.gate !== undefined && <LockKeyhole size={12} strokeWidth={2} aria-hidden />}
              {segment.at !== undefined && <Clock>{segment.at}</Clock>}
              {segment.gate !== undefined && <span className="word">{segment.gate}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export interface ScoreStripProps {
  segments: readonly ScoreSegment[]
  elapsed: number
  /** `phone`: a hairline under the head · `stage`: along the top edge of the shared screen. */
  look: 'phone' | 'stage'
}

/** The same ruler without words, for where the phase's name already stands large. */
export function ScoreStrip({ segments, elapsed, look }: ScoreStripProps) {
  return (
    <div className={`score-strip ${look}`} aria-hidden>
      {segments.map((segment) => (
        <i
          key={segment.id}
          className={segment.state}
          style={{ flexGrow: segment.minutes, '--gone': percent(elapsed) } as CSSProperties}
        />
      ))}
    </div>
  )
}
