import type { ReactNode } from 'react'
import './empty-place.css'

export interface EmptyPlaceProps {
  /** A dotted mark, growth rings, a hollow stamp. */
  art: ReactNode
  title: ReactNode
  children?: ReactNode
}

/** Nothing here yet, and how it begins. */
export function EmptyPlace({ art, title, children }: EmptyPlaceProps) {
  return (
    <div className="empty-place">
      {art}
      <p>
        <b>{title}</b>
        {children !== undefined && <span>{children}</span>}
      </p>
    </div>
  )
}
