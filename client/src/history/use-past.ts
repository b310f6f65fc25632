import type { History, PastBoard } from '@kring/shared/api/history-api'
import type { ItemId, MeetingId } from '@kring/shared/lib/id'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askHistory, askPastBoard } from '../api/history-calls.ts'

export type Asked<Value> =
  | { readonly type: 'asking' | 'failed' }
  | { readonly type: 'known'; readonly value: Value }

/** What can be looked back at. Asked anew where the meeting has moved: a phase may have ended. */
export function useHistory(
  meeting: MeetingId,
  place: string,
): { readonly history: Asked<History>; readonly ask: () => void } {
  const [history, setHistory] = useState<Asked<History>>({ type: 'asking' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place, or try, asks the same
  useEffect(() => {
    const gone = new AbortController()
    void askHistory(meeting, { signal: gone.signal }).then((answer) => {
      if (gone.signal.aborted) return
      if (answer.ok) setHistory({ type: 'known', value: answer.value })
      else setHistory((before) => (before.type === 'known' ? before : { type: 'failed' }))
    })
    return () => gone.abort()
  }, [meeting, place, tries])
  const ask = useCallback(() => {
    setHistory((before) => (before.type === 'known' ? before : { type: 'asking' }))
    setTries((count) => count + 1)
  }, [])
  return { history, ask }
}

/** The boards of one item, all its stops in their order. */
export interface PastItem {
  readonly item: ItemId
  readonly seqs: readonly number[]
  readonly boards: readonly PastBoard[]
}

export interface PastItemAsked {
  /** Undefined until the first one is whole; then the last that was, while another comes. */
  readonly past: PastItem | undefined
  readonly isFailed: boolean
  readonly ask: () => void
}

/**
 * The boards of an item, asked for together: one frame fits them all, and between them nothing has
 * to be waited for. Who slides on to another item lets these go. A board that came is kept: what
 * was does not change.
 */
export function usePastItem(
  meeting: MeetingId,
  item: ItemId | undefined,
  seqs: readonly number[],
): PastItemAsked {
  const kept = useRef(new Map<number, PastBoard>())
  const [past, setPast] = useState<PastItem>()
  const [isFailed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const key = seqs.join(' ')

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells the numbers
  useEffect(() => {
    if (item === undefined) return
    const gone = new AbortController()
    setFailed(false)
    async function boardAt(seq: number): Promise<PastBoard | undefined> {
      const had = kept.current.get(seq)
      if (had) return had
      const answer = await askPastBoard(meeting, seq, { signal: gone.signal })
      if (!answer.ok) return undefined
      kept.current.set(seq, answer.value)
      return answer.value
    }
    void Promise.all(seqs.map(boardAt)).then((came) => {
      if (gone.signal.aborted) return
      const boards = came.filter((board) => board !== undefined)
      if (boards.length === seqs.length) setPast({ item, seqs, boards })
      else setFailed(true)
    })
    return () => gone.abort()
  }, [meeting, item, key, tries])

  const ask = useCallback(() => setTries((count) => count + 1), [])
  return { past, isFailed, ask }
}
