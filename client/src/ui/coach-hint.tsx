import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import './coach-hint.css'

export interface CoachHintProps {
  /** The words the hint is about, in the book face. */
  quote?: string | undefined
  /** What the coach asks back. It never blocks and never rewrites. */
  children: ReactNode
  dismiss?: { readonly label: string; readonly onDismiss: () => void } | undefined
  className?: string | undefined
}

/** The question coach: a ring not yet closed, and one question back. */
export function CoachHint({ quote, children, dismiss, className }: CoachHintProps) {
  return (
    <div className={['coach-hint', className].filter(Boolean).join(' ')}>
      <svg width={22} height={22} viewBox="0 0 24 24" fill="none" aria-hidden>
        <path
          d="M19.99 9.09A8.5 8.5 0 1 1 8.82 4.12"
          stroke="currentColor"
          strokeWidth={2.4}
          strokeLinecap="round"
        />
        <path
          d="M10.82 3.58A8.5 8.5 0 0 1 19.05 7.25"
          stroke="var(--now)"
          strokeWidth={2.4}
          strokeLinecap="round"
          strokeDasharray=".1 4.4"
        />
      </svg>
      <div className="grow">
        {quote !== undefined && <q>{quote}</q>}
        <p>{children}</p>
      </div>
      {dismiss !== undefined && (
        <IconButton label={dismiss.label} onClick={dismiss.onDismiss}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
