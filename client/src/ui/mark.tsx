import type { CSSProperties } from 'react'
import './mark.css'
import type { Stamp } from './stamp.ts'
import { StampIcon } from './stamp-icon.tsx'

export interface MarkProps {
  kind: Stamp
  /** Pixels at a root of 16; the stamp grows with the reader's text size. */
  size?: number | undefined
  /**
   * - `filled`: it is with everyone, or open
   * - `waiting`: it is only on this device so far
   * - `hollow`: locked, not open yet
   */
  state?: 'filled' | 'waiting' | 'hollow' | undefined
  /** The kind as a word; give it where no word stands beside the stamp. */
  label?: string | undefined
  className?: string | undefined
}

/** The stamp of a kind: a small copy of its note's own corners. */
export function Mark({ kind, size = 20, state = 'filled', label, className }: MarkProps) {
  const icon = Math.round(size * 0.6)
  return (
    <span
      className={['mark', state === 'filled' ? '' : state, className].filter(Boolean).join(' ')}
      data-kind={kind}
      style={{ '--ms': `${size / 16}rem` } as CSSProperties}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <StampIcon kind={kind} size={icon} strokeWidth={size >= 40 ? 2.1 : 2.3} />
    </span>
  )
}
