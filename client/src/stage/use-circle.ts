import { CircleView } from '@kring/shared/api/circle-api'
import { useEffect, useState } from 'react'
import { apiGet } from '../api/api-client.ts'

const AGAIN_AFTER_MS = 5_000

/** The circle of a meeting: its name, the code to join by, the next meeting. Asked for until it is told. */
export function useCircle(circle: string | undefined, asOf: string): CircleView | undefined {
  const [view, setView] = useState<CircleView>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew when the meeting opens or closes
  useEffect(() => {
    if (circle === undefined) return
    const path = `/api/circles/${encodeURIComponent(circle)}`
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function ask() {
      const answer = await apiGet(path, CircleView, { signal: gone.signal })
      if (gone.signal.aborted) return
      if (answer.ok) setView(answer.value)
      else timer = setTimeout(() => void ask(), AGAIN_AFTER_MS)
    }
    void ask()
    return () => {
      gone.abort()
      clearTimeout(timer)
    }
  }, [circle, asOf])
  return view
}
