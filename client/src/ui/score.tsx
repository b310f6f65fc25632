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
  /** `plan`: of a run that is only described, and has no now. */
  readonly state: 'done' | 'now' | 'next' | 'plan'
  /** The number before the name; a meeting's agenda has none. */
  readonly number?: number | undefined
  /** When it begins, as it is read. */
  readonly at?: string | undefined
  /** Words at the lock, where advice opens. */
  readonly gate?: string | undefined
  /** Kept minutes, which no overrun eats. The words stand where they begin. */
  readonly kept?: string | undefined
}

export interface ScoreProps {
  /** What a screen reader calls the ruler: 'Phases'. */
  label: string
  title: ReactNode
  /** What it is about, in its own words. */
  about?: string | undefined
  under?: ReactNode
  /** What an overrun takes: it stands instead of `under`, so that nothing grows. */
  over?: string | undefined
  /** Why kept minutes are drawn otherwise. */
  keptWhy?: string | undefined
  segments: readonly ScoreSegment[]
  /** The share of the present segment that has gone, 0 to 1. */
  elapsed: number
}

function percent(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`
}

/** '6 Agreement, 14:46. An overrun does not eat these minutes.' */
function titleOf({ name, whole, number, at, kept }: ScoreSegment, keptWhy: string): string {
  const named = [number, whole ?? name].filter((part) => part !== undefined).join(' ')
  const when = at === undefined ? named : `${named}, ${at}`
  return kept === undefined ? when : `${when}. ${keptWhy}`
}

/** The run of a meeting or a case as a ruler: the width of a segment is its minutes. */
export function Score({
  label,
  title,
  about,
  under,
  over,
  keptWhy = '',
  segments,
  elapsed,
}: ScoreProps) {
  return (
    <nav className="score" aria-label={label}>
      <div className="case">
        <b>{title}</b>
        {about && over === undefined && (
          <span className="about" title={about}>
            {about}
          </span>
        )}
        {under !== undefined && over === undefined && <span>{under}</span>}
        {over !== undefined && (
          <span className="over" title={over}>
            {over}
          </span>
        )}
      </div>
      <ol className="segs">
        {segments.map((segment) => (
          <li
            key={segment.id}
            className={[
              'seg',
              segment.state,
              segment.gate === undefined ? '' : 'gate',
              segment.kept === undefined ? '' : 'kept',
            ]
              .filter(Boolean)
              .join(' ')}
            style={{ flexGrow: segment.minutes }}
            title={titleOf(segment, keptWhy)}
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
              {segment.kept !== undefined && segment.kept !== '' && (
                <span className="word">{segment.kept}</span>
              )}
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
