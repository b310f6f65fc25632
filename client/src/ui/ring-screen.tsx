import { type ReactNode, useEffect, useRef } from 'react'
import { Wordmark } from './logo.tsx'
import './ring-screen.css'

export interface RingScreenProps {
  /** `empty-seat`: a seat nobody sits on · `broken`: a ring that does not close. */
  look: 'empty-seat' | 'broken'
  title: string
  lead: string
  children?: ReactNode
}

/** One calm sentence inside a large ring, and a way on. */
export function RingScreen({ look, title, lead, children }: RingScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Kring`
    heading.current?.focus()
  }, [title])
  return (
    <main className="ring-screen">
      <a className="ring-screen-home" href="/" aria-label="Kring">
        <Wordmark />
      </a>
      <svg viewBox="0 0 900 900" fill="none" aria-hidden>
        <circle cx={450} cy={450} r={420} fill="var(--surface)" />
        {look === 'empty-seat' ? (
          <>
            <path d="M716.9 125.7A420 420 0 1 1 652.3 81.9" stroke="var(--ink)" strokeWidth={5} />
            <circle
              cx={686}
              cy={101}
              r={24}
              stroke="var(--line-strong)"
              strokeWidth={4}
              strokeDasharray="0.1 10.05"
              strokeLinecap="round"
            />
          </>
        ) : (
          <>
            <path d="M747 153A420 420 0 1 1 593.6 55.3" stroke="var(--ink)" strokeWidth={5} />
            <path
              d="M593.6 55.3A420 420 0 0 1 747 153"
              stroke="var(--line-strong)"
              strokeWidth={5}
              strokeDasharray="0.1 15"
              strokeLinecap="round"
            />
            <circle
              cx={747}
              cy={153}
              r={15}
              fill="var(--now)"
              stroke="var(--ink)"
              strokeWidth={4}
            />
          </>
        )}
      </svg>
      <div className="ring-screen-words">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{lead}</p>
        <div className="ring-screen-ways">{children}</div>
      </div>
    </main>
  )
}
