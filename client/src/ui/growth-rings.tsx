import { useMemo } from 'react'
import { growthRingPaths } from './growth-ring-paths.ts'

export interface GrowthRingsProps {
  /** Meetings held: one drawn ring each. */
  drawn: number
  /** Meetings planned: one dotted ring each. */
  planned?: number | undefined
  size?: number | undefined
  /** Each circle has its own tree; hand in any number that stays the same for it. */
  seed?: number | undefined
  /** What it says, in words: 'Five meetings held, three to come'. */
  label?: string | undefined
  className?: string | undefined
}

/** One ring for every meeting, from the heart outward. */
export function GrowthRings({
  drawn,
  planned = 0,
  size = 180,
  seed = 1,
  label,
  className,
}: GrowthRingsProps) {
  const rings = useMemo(
    () => growthRingPaths(Math.max(drawn + planned, 1), size, seed),
    [drawn, planned, size, seed],
  )
  const scale = Math.sqrt(size / 180)
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      role={label === undefined ? 'presentation' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
    >
      {rings
        .slice(0, drawn + planned)
        .map((ring, index) =>
          index < drawn ? (
            <path
              key={ring.path}
              d={ring.path}
              stroke="var(--ink)"
              strokeWidth={ring.width * scale}
            />
          ) : (
            <path
              key={ring.path}
              d={ring.path}
              stroke="var(--line-strong)"
              strokeWidth={1.36 * scale}
              strokeDasharray={`0.1 ${6.12 * scale}`}
              strokeLinecap="round"
            />
          ),
        )}
      <circle cx={size / 2} cy={size / 2} r={2.04 * scale} fill="var(--ink)" />
    </svg>
  )
}
