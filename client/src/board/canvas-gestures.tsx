import { type UserGestureConfig, type UserHandlers, useGesture } from '@use-gesture/react'

export interface CanvasGesturesProps {
  on: Partial<UserHandlers>
  how: UserGestureConfig & { readonly target: React.RefObject<HTMLElement | null> }
}

/** Reads taps, drags, pinches and turns of the wheel off the canvas. Draws nothing. */
export function CanvasGestures({ on, how }: CanvasGesturesProps) {
  useGesture(on, how)
  return null
}
