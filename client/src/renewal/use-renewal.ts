import { LAYOUT } from '@kring/shared/wire/layout'
import { useEffect, useRef, useState } from 'react'
import { isPause, mayRenew, noteRenewal } from './renewal.ts'

/**
 * - `current`: the page is as new as the server, as far as it knows
 * - `waits`: it is older, and loads anew by itself in the next pause
 * - `older`: it has loaded anew and is older still; a person may try
 */
export type Renewal = 'current' | 'waits' | 'older'

const LOOK_MS = 250

/** Loads the page anew when it is older than the server: once, and when nothing is being typed. */
export function useRenewal(is: 'current' | 'outdated'): Renewal {
  const typedAt = useRef(Number.NEGATIVE_INFINITY)
  const composing = useRef(false)
  const [older, setOlder] = useState(false)

  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal, capture: true }
    const typed = ({ type }: Event) => {
      typedAt.current = performance.now()
      if (type !== 'input') composing.current = type === 'compositionstart'
    }
    for (const type of ['input', 'compositionstart', 'compositionend']) {
      document.addEventListener(type, typed, options)
    }
    return () => stop.abort()
  }, [])

  useEffect(() => {
    if (is === 'current') return
    const keep = tabStore()
    if (!mayRenew(keep, LAYOUT)) {
      setOlder(true)
      return
    }
    const toldAt = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      const holds = composing.current || holdsUnkept() ? 'words' : 'nothing'
      if (!isPause({ now, toldAt, typedAt: typedAt.current, holds })) return
      clearInterval(timer)
      if (noteRenewal(keep, LAYOUT) === 'noted') location.reload()
      else setOlder(true)
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [is])

  if (is === 'current') return 'current'
  return older ? 'older' : 'waits'
}

/** A dialog with something to fill in, and words marked so, live as long as the page and no longer. */
function holdsUnkept(): boolean {
  return document.querySelector('dialog[open], [data-unkept]') !== null
}

function tabStore(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}
