import { EyeOff } from 'lucide-react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import './dusk.css'

export interface OnlyYouProps {
  /** 'Only you see this' */
  children: ReactNode
}

/** The crossed eye and its words: stands on everything that is dusk. */
export function OnlyYou({ children }: OnlyYouProps) {
  return (
    <span className="only">
      <EyeOff size={15} strokeWidth={1.75} aria-hidden />
      {children}
    </span>
  )
}

export interface DuskProps extends ComponentPropsWithRef<'section'> {
  /** 'Only you see this', in the reader's language; also the name of the region. */
  only: string
}

/** A panel that only its reader sees. */
export function Dusk({ only, className, children, ...rest }: DuskProps) {
  return (
    <section
      aria-label={only}
      {...rest}
      className={['dusk', 'dusk-panel', className].filter(Boolean).join(' ')}
    >
      <OnlyYou>{only}</OnlyYou>
      {children}
    </section>
  )
}
