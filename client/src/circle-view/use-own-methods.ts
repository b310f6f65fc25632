import type { OwnMethods } from '@kring/shared/api/method-api'
import { useCallback, useEffect, useState } from 'react'
import { apiGet, type Problem } from '../api/api-client.ts'

export type OwnMethod = OwnMethods['methods'][number]

export type OwnMethodsState =
  | { readonly type: 'asking' }
  | { readonly type: 'known'; readonly methods: readonly OwnMethod[] }
  | { readonly type: 'failed'; readonly problem: Problem }

const contract = async () => (await import('@kring/shared/api/method-api')).OwnMethods

/** The methods that a circle wrote itself, the newest first. Nothing is asked where no circle is named. */
export function useOwnMethods(
  circle: string | undefined,
): OwnMethodsState & { readonly ask: () => void } {
  const [state, setState] = useState<OwnMethodsState>({ type: 'asking' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    if (circle === undefined) return
    const gone = new AbortController()
    const path = `/api/circles/${encodeURIComponent(circle)}/methods`
    void apiGet(path, contract, { signal: gone.signal }).then((answer) => {
      if (gone.signal.aborted) return
      setState(
        answer.ok
          ? { type: 'known', methods: answer.value.methods }
          : { type: 'failed', problem: answer.problem },
      )
    })
    return () => gone.abort()
  }, [circle, round])
  const ask = useCallback(() => setRound((before) => before + 1), [])
  return { ...state, ask }
}
