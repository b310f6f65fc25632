import './logo.css'

export interface LogoProps {
  size?: number | undefined
  className?: string | undefined
}

/** The ring with its yolk. */
export function Logo({ size = 22, className }: LogoProps) {
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path
        d="M20.41 10.21A8.6 8.6 0 1 1 14.66 3.82"
        fill="none"
        stroke="var(--ink)"
        strokeWidth={2.9}
        strokeLinecap="round"
      />
      <circle
        cx={18.39}
        cy={6.25}
        r={3.3}
        fill="var(--now)"
        stroke="var(--ink)"
        strokeWidth={1.1}
      />
    </svg>
  )
}

/** The ring and the name beside it. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <Logo size={30} />
      <b>kring</b>
    </span>
  )
}
