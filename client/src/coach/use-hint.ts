import type { Hint } from '@kring/shared/question/hint'
import { useEffect, useMemo, useState } from 'react'
import { type Asked, type Heard, hintFor } from './hint-for.ts'

/** A hint waits until the hand rests: in the middle of a sentence it would come and go. */
const REST_MS = 600

/** A question mark or a new line says that the thought is out. */
function isOut(text: string): boolean {
  return /[?\n]\s*$/u.test(text)
}

/**
 * The hint for what is being written. The words are read at every key; what is found shows once the
 * hand rests or the thought is out, and is gone at once when its reason is gone.
 */
export function useHint(text: string, { kind, phase, among }: Asked): Heard | null {
  const heard = useMemo(() => hintFor(text, { kind, phase, among }), [text, kind, phase, among])
  const [shown, setShown] = useState<Hint | null>(null)
  const hint = heard?.hint ?? null
  // Every key begins the rest anew.
  useEffect(() => {
    if (hint === shown) return
    if (hint === null) return setShown(null)
    const timer = setTimeout(() => setShown(hint), isOut(text) ? 0 : REST_MS)
    return () => clearTimeout(timer)
  }, [text, hint, shown])
  return hint === shown ? heard : null
}
