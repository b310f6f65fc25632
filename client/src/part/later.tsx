import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react'
import { settled } from './part.ts'

export interface LaterProps {
  /** As soon as the page around it is on the screen, or only when that has been left alone a while. */
  readonly after?: 'drawn' | 'settled'
  /** Whether it was asked for already: then it comes at once. */
  readonly asked?: 'yes' | 'no'
  readonly children: ReactNode
}

/**
 * Parts of a page that nobody sees, or misses, in its first moment: they are fetched and drawn after
 * the page around them, so that they hold up nothing that is read or written first.
 */
export function Later({ after = 'settled', asked = 'no', children }: LaterProps) {
  const [isTime, setTime] = useState(asked === 'yes')
  if (asked === 'yes' && !isTime) setTime(true)
  useEffect(() => {
    let isHere = true
    void (after === 'drawn' ? Promise.resolve() : settled()).then(() => {
      if (isHere) startTransition(() => setTime(true))
    })
    return () => {
      isHere = false
    }
  }, [after])
  return isTime ? <Suspense>{children}</Suspense> : null
}
