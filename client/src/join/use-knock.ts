import { useEffect, useEffectEvent, useState } from 'react'
import { askKnock, wayIn } from './join-calls.ts'

const ASK_EVERY_MS = 2000

export type KnockEnd =
  | { readonly type: 'admitted'; readonly way: string }
  | { readonly type: 'refused' }
  | { readonly type: 'expired' }

/**
 * Waits for the facilitator's yes or no. A lost connection ends nothing: the question is asked
 * again until somebody answers it. Says whether the line is down.
 */
export function useKnock(knock: string | undefined, onEnd: (end: KnockEnd) => void): boolean {
  const [offline, setOffline] = useState(false)
  const end = useEffectEvent(onEnd)

  useEffect(() => {
    if (knock === undefined) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout>

    async function ask(id: string) {
      const answer = await askKnock(id, { signal: leaving.signal })
      if (leaving.signal.aborted) return
      setOffline(!answer.ok && answer.problem.code === 'unreachable')
      if (!answer.ok && (answer.problem.status === 404 || answer.problem.status === 410)) {
        return end({ type: 'expired' })
      }
      if (answer.ok && answer.value.state === 'refused') return end({ type: 'refused' })
      if (answer.ok && answer.value.state === 'admitted') {
        return end({ type: 'admitted', way: wayIn(answer.value) })
      }
      timer = setTimeout(() => void ask(id), ASK_EVERY_MS)
    }

    void ask(knock)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [knock])

  return offline
}
