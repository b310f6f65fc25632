import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { SeenStarts } from '@kring/shared/meeting/score'
import { useEffect, useState } from 'react'

const keyOf = (meeting: string) => `kring.starts.${meeting}`

function read(meeting: string): SeenStarts {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(meeting)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
    )
  } catch {
    return {}
  }
}

/**
 * When each phase began, as this tab saw it. The state keeps the present phase's start alone, and
 * a clock below a phase that nobody here saw begin would be a guess.
 */
export function useSeenStarts(state: MeetingState): SeenStarts {
  const [seen, setSeen] = useState(() => read(state.meeting))
  const place = placeOf(state)
  const startedAt = state.progress.type === 'running' ? state.progress.timer.startedAt : undefined
  useEffect(() => {
    if (place === undefined || startedAt === undefined) return
    setSeen((before) => {
      if (before[place] === startedAt) return before
      const after = { ...before, [place]: startedAt }
      try {
        sessionStorage.setItem(keyOf(state.meeting), JSON.stringify(after))
      } catch {
        // Then the clocks of what lies behind are gone after a reload, and nothing else.
      }
      return after
    })
  }, [place, startedAt, state.meeting])
  return seen
}
