import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react'
import { settled } from './part.ts'

export interface LaterProps {
  /** Whether it was asked for already: then it comes at once. */
  readonly asked?: 'yes' | 'no'
  readonly children: ReactNode
}

/**
 * Parts of a page that nobody sees, or misses, in its first moment: they are fetched and drawn when
 * the page around them has settled, so that they hold up nothing that is read or written first.
 */
export function Later({ asked = 'no', children }: LaterProps) {
  const [isTime, setTime] = useState(asked === 'yes')
  if (asked === 'yes' && !isTime) setTime(true)
  useEffect(() => {
    let isHere = true
    void settled().then(() => {
      if (isHere) startTransition(() => setTime(true))
    })
    return () => {
      isHere = false
    }
  }, [])
  return isTime ? <Suspense>{children}</Suspense> : null
}
