import { CircleView } from '@kring/shared/api/circle-api'
import { useCallback, useEffect, useState } from 'react'
import { apiGet, type Problem } from '../api/api-client.ts'

export type CircleState =
  | { readonly type: 'asking' }
  | { readonly type: 'known'; readonly view: CircleView }
  | { readonly type: 'failed'; readonly problem: Problem }

/** The circle as its server tells it; asked again when the page comes back into view. */
export function useCircle(circle: string | undefined): CircleState & { readonly ask: () => void } {
  const [state, setState] = useState<CircleState>({ type: 'asking' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    if (circle === undefined) return
    const asking = new AbortController()
    void apiGet(`/api/circles/${encodeURIComponent(circle)}`, CircleView, {
      signal: asking.signal,
    }).then((answer) => {
      if (asking.signal.aborted) return
      if (answer.ok) setState({ type: 'known', view: answer.value })
      else {
        // What is known stays on the screen while nobody answers.
        setState((before) =>
          before.type === 'known' ? before : { type: 'failed', problem: answer.problem },
        )
      }
    })
    return () => asking.abort()
  }, [circle, round])

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
