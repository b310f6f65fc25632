import { Fragment, type ReactNode } from 'react'
import { Logo } from './logo.tsx'
import './top-bar.css'

export interface TopBarProps {
  /** The circle: who. */
  title: ReactNode
  /** The same as words, for where there is no room for all of it. */
  hint?: string | undefined
  /** The meeting, the day: where we are. Separated by dots. */
  details?: readonly ReactNode[] | undefined
  /** At the far end: saved, code, language. */
  children?: ReactNode
}

/** The 48 pixels above everything: who and where. */
export function TopBar({ title, hint, details = [], children }: TopBarProps) {
  return (
    <header className="top">
      <Logo size={22} />
      <strong title={hint}>{title}</strong>
      {details.map((detail, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a head stand in a fixed order
        <Fragment key={index}>
          <i className="sep" aria-hidden />
          <span className="detail" title={typeof detail === 'string' ? detail : undefined}>
            {detail}
          </span>
        </Fragment>
      ))}
      <span className="grow" />
      {children}
    </header>
  )
}
