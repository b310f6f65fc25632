import { useSyncExternalStore } from 'react'
import { type CircleCoach, circleKey, circleListeners, toldByCircle } from './told-by-circle.ts'

/** As the circle told it last on this device; undefined where it never has. */
function circleCoach(circle: string): CircleCoach | undefined {
  const told = toldByCircle.get(circle) ?? read(circle)
  if (told) toldByCircle.set(circle, told)
  return told
}

function read(circle: string): CircleCoach | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(circleKey(circle)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const coach = Reflect.get(kept, 'coach') === 'off' ? 'off' : 'on'
    return { coach, mayChange: Reflect.get(kept, 'mayChange') === true }
  } catch {
    return undefined
  }
}

function subscribe(listener: () => void): () => void {
  circleListeners.add(listener)
  return () => circleListeners.delete(listener)
}

export function useCircleCoach(circle: string): CircleCoach | undefined {
  return useSyncExternalStore(subscribe, () => circleCoach(circle))
}
