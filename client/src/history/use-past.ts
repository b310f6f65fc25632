import { History, PastBoard } from '@kring/shared/api/history-api'
import { useCallback, useEffect, useRef, useState } from 'react'
import { apiGet } from '../api/api-client.ts'

export type Asked<Value> =
  | { readonly type: 'asking' | 'failed' }
  | { readonly type: 'known'; readonly value: Value }

/** What can be looked back at. Asked anew whenever `version` changes: a phase may have ended. */
export function useHistory(
  meeting: string,
  version: number,
): { readonly history: Asked<History>; readonly ask: () => void } {
  const [history, setHistory] = useState<Asked<History>>({ type: 'asking' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is asked for anew
  useEffect(() => {
    const abort = new AbortController()
    void apiGet(`/api/meetings/${meeting}/history`, History, { signal: abort.signal }).then(
      (answer) => {
        if (abort.signal.aborted) return
        if (answer.ok) setHistory({ type: 'known', value: answer.value })
        else setHistory((known) => (known.type === 'known' ? known : { type: 'failed' }))
      },
    )
    return () => abort.abort()
  }, [meeting, version, tries])
  const ask = useCallback(() => {
    setHistory((known) => (known.type === 'known' ? known : { type: 'asking' }))
    setTries((count) => count + 1)
  }, [])
  return { history, ask }
}

/**
 * The board at one place in the log. While the next one is on its way the last is still shown; who
 * slides on asks for the last stop alone. What was is kept: it does not change.
 */
export function usePastBoard(
  meeting: string,
  seq: number | undefined,
): { readonly board: PastBoard | undefined; readonly isFailed: boolean; readonly ask: () => void } {
  const known = useRef(new Map<number, PastBoard>())
  const [board, setBoard] = useState<PastBoard>()
  const [isFailed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another question
  useEffect(() => {
    if (seq === undefined) return
    const had = known.current.get(seq)
    setFailed(false)
    if (had) {
      setBoard(had)
      return
    }
    const abort = new AbortController()
    const path = `/api/meetings/${meeting}/history?seq=${seq}`
    void apiGet(path, PastBoard, { signal: abort.signal }).then((answer) => {
      if (abort.signal.aborted) return
      if (!answer.ok) {
        setFailed(true)
        return
      }
      known.current.set(seq, answer.value)
      setBoard(answer.value)
    })
    return () => abort.abort()
  }, [meeting, seq, tries])
  const ask = useCallback(() => setTries((count) => count + 1), [])
  return { board, isFailed, ask }
}
