/** How an agreement went, in a ring: full, half, dotted, open. Never red, never green. */
export type Outcome = 'done' | 'partly' | 'not-yet' | 'let-go'

export interface OutcomeMarkProps {
  outcome: Outcome
  size?: number | undefined
  /** The outcome as a word; give it where no word stands beside the mark. */
  label?: string | undefined
  className?: string | undefined
}

export function OutcomeMark({ outcome, size = 30, label, className }: OutcomeMarkProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 30 30"
      stroke="currentColor"
      strokeWidth={3.45}
      strokeLinecap="round"
      fill="none"
      role={label === undefined ? 'presentation' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
    >
      {outcome === 'done' && (
        <>
          <circle cx={15} cy={15} r={10.28} fill="currentColor" />
          <path
            d="M10.68 15.41l3.29 3.49l5.75 -7.19"
            stroke="var(--under, var(--paper))"
            strokeWidth={3.62}
            strokeLinejoin="round"
          />
        </>
      )}
      {outcome === 'partly' && (
        <>
          <circle cx={15} cy={15} r={10.28} />
          <path d="M15 4.72A10.28 10.28 0 0 0 15 25.27Z" fill="currentColor" stroke="none" />
        </>
      )}
      {outcome === 'not-yet' && <circle cx={15} cy={15} r={10.28} strokeDasharray="0.01 6.45" />}
      {outcome === 'let-go' && (
        <>
          <path d="M25.24 15.9A10.28 10.28 0 1 1 14.1 4.76" />
          <circle cx={25.07} cy={4.93} r={2.93} fill="currentColor" stroke="none" />
        </>
      )}
    </svg>
  )
}
