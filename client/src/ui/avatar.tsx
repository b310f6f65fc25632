import { Hand, Plus, Timer } from 'lucide-react'
import type { CSSProperties } from 'react'
import './avatar.css'
import { initialsOf } from './initials.ts'
import { Mark } from './mark.tsx'

/** `now` has the turn, `host` facilitates, `away` reconnects, `empty` is a seat to fill. */
export type SeatLook = 'here' | 'now' | 'away' | 'host' | 'empty'
/** `case` brings the case, `hand` has a hand up, `late` came after the start. */
export type SeatBadge = 'case' | 'hand' | 'late'

export interface AvatarProps {
  name: string
  look?: SeatLook | undefined
  badge?: SeatBadge | undefined
  size?: number | undefined
  /** Two members with the same first letters are told apart by the caller. */
  initials?: string | undefined
  className?: string | undefined
}

/** A seat as a face without a face. The name stands beside it, or in its title. */
export function Avatar({
  name,
  look = 'here',
  badge,
  size = 28,
  initials,
  className,
}: AvatarProps) {
  const badgeSize = Math.max(12, Math.round(size * 0.42))
  return (
    <span
      className={['seat-face', className].filter(Boolean).join(' ')}
      style={{ '--av': `${size / 16}rem`, '--bdg': `${badgeSize / 16}rem` } as CSSProperties}
      title={name}
      aria-hidden
    >
      <span className={look === 'here' ? 'av' : `av ${look}`}>
        {look === 'empty' ? (
          <Plus size={Math.round(size * 0.37)} strokeWidth={1.75} />
        ) : (
          (initials ?? initialsOf(name))
        )}
      </span>
      {badge === 'case' && (
        <span className="av-badge case">
          <Mark kind="problem" size={badgeSize} />
        </span>
      )}
      {badge === 'hand' && (
        <span className="av-badge hand">
          <Hand strokeWidth={2.2} />
        </span>
      )}
      {badge === 'late' && (
        <span className="av-badge late">
          <Timer strokeWidth={2.2} />
        </span>
      )}
    </span>
  )
}
