import type { CircleView } from '@kring/shared/api/circle-api'
import { useEffect } from 'react'

/** What a circle says about the coach, and whether who looks may say otherwise. */
export interface CircleCoach {
  readonly coach: 'on' | 'off'
  readonly mayChange: boolean
}

export const toldByCircle = new Map<string, CircleCoach>()
export const circleListeners = new Set<() => void>()
export const circleKey = (circle: string) => `kring.coach.circle.${circle}`

/** Kept on the device, so that it holds without a network too. */
export function tellCircleCoach(circle: string, told: CircleCoach): void {
  toldByCircle.set(circle, told)
  try {
    localStorage.setItem(circleKey(circle), JSON.stringify(told))
  } catch {
    // It is then asked for anew with the next page.
  }
  for (const listener of circleListeners) listener()
}

/** Takes what the circle says about the coach out of what a page asks of it anyway. */
export function useToldByCircle(view: CircleView | undefined): void {
  useEffect(() => {
    if (!view) return
    const { circle, you } = view
    tellCircleCoach(circle.id, { coach: circle.coach, mayChange: you.mayChange })
  }, [view])
}
