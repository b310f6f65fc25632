import type { Timer } from '@kring/shared/meeting/timer'
import { useEffect, useState } from 'react'
import { useSignalOn } from '../signal/signal-setting.ts'
import { vibrate } from '../signal/vibrate.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { type TimeMark, timeMarks } from './time-marks.ts'
import type { Tones } from './tones.ts'

const PATTERNS: { readonly [what in TimeMark['what']]: readonly number[] } = {
  half: [80],
  minute: [80, 120, 80],
  end: [300, 120, 300],
}

/** Tells the time of the open phase to an ear and a hand, so that the phone can stay in a pocket. */
export function useTimeSignals(timer: Timer | null, tones: Tones | undefined): void {
  const session = useMeeting()
  const sound = useSignalOn('sound')
  const seen = useTimesSeen()
  const key = timer === null ? '' : JSON.stringify(timer)

  // biome-ignore lint/correctness/useExhaustiveDependencies: laid anew for another timer, and after a sleep
  useEffect(() => {
    const now = session.now()
    const marks = timeMarks(timer, now)
    if (sound) tones?.lay(marks, now)
    const timers = marks.map(({ what, at }) =>
      setTimeout(() => vibrate(PATTERNS[what]), Math.max(0, at - now)),
    )
    return () => {
      tones?.clear()
      for (const one of timers) clearTimeout(one)
    }
  }, [key, tones, sound, session, seen])

  useEffect(() => {
    if (seen > 0) tones?.wake()
  }, [seen, tones])
}

/** How often the page came back into sight: while it was away its clocks may have stood. */
function useTimesSeen(): number {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const onChange = () => {
      if (document.visibilityState === 'visible') setTimes((before) => before + 1)
    }
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [])
  return times
}
