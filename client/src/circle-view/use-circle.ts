import type { CircleView } from '@kring/shared/api/circle-api'
import { useCallback, useEffect, useState } from 'react'
import { apiGet, type Problem } from '../api/api-client.ts'

export type CircleState =
  | { readonly type: 'asking' }
  | { readonly type: 'known'; readonly view: CircleView }
  | { readonly type: 'failed'; readonly problem: Problem }

const AGAIN_AFTER_MS = 5_000

const contract = async () => (await import('@kring/shared/api/circle-api')).CircleView

export interface UseCircleOptions {
  /** Another value asks anew: the status of a meeting, for one, as it opens or closes. */
  readonly asOf?: string | undefined
}

/**
 * The circle as its server tells it: its name, the code to join by, its meetings. Asked again when
 * the page comes back into view, and every few seconds while nobody answers.
 */
export function useCircle(
  circle: string | undefined,
  { asOf }: UseCircleOptions = {},
): CircleState & { readonly ask: () => void } {
  const [state, setState] = useState<CircleState>({ type: 'asking' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    if (circle === undefined) return
    const path = `/api/circles/${encodeURIComponent(circle)}`
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function ask() {
      const answer = await apiGet(path, contract, { signal: gone.signal })
      if (gone.signal.aborted) return
      if (answer.ok) return setState({ type: 'known', view: answer.value })
      const { problem } = answer
      // What is known stays on the screen while nobody answers.
      setState((before) => (before.type === 'known' ? before : { type: 'failed', problem }))
      if (problem.code === 'unreachable') timer = setTimeout(() => void ask(), AGAIN_AFTER_MS)
    }
    void ask()
    return () => {
      gone.abort()
      clearTimeout(timer)
    }
  }, [circle, round, asOf])

  const ask = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') ask()
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [ask])
  return { ...state, ask }
}

/** The planned meeting that comes after this one, the soonest first. */
export function nextMeetingOf(
  view: CircleView | undefined,
  after: string,
): CircleView['meetings'][number] | undefined {
  return view?.meetings
    .filter(({ id, status }) => status === 'planned' && id !== after)
    .toSorted((one, other) => (one.startsAt ?? Infinity) - (other.startsAt ?? Infinity))[0]
}
