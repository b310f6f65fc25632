import { useSyncExternalStore } from 'react'
import { useOneScreen } from './one-screen.ts'

/** A screen of this size shows everything as large as it is drawn. */
const PLAIN = { width: 1280, height: 720 }
const STEPS = 8

/**
 * How much larger a shared screen is set than one's own: as if it were 1280 by 720, however fine it
 * is, since those who look sit the further away the larger it hangs.
 */
export function typeScaleFor({
  width,
  height,
}: {
  readonly width: number
  readonly height: number
}): number {
  const fine = Math.min(width / PLAIN.width, height / PLAIN.height)
  return Math.min(4, Math.max(1, Math.round(fine * STEPS) / STEPS))
}

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

const scaleNow = () => typeScaleFor({ width: innerWidth, height: innerHeight })

export function useTypeScale(meeting: string): number {
  const { isOn } = useOneScreen(meeting)
  const scale = useSyncExternalStore(subscribe, scaleNow)
  return isOn ? scale : 1
}
