import type { Handler } from '@use-gesture/react'
import type { RefObject } from 'react'
import type { Camera } from './camera.ts'

/** Wheel and trackpad pan; a pinch, or the wheel with Ctrl, zooms about where the fingers are. */
export function panAndZoom(
  camera: Camera,
  viewport: RefObject<HTMLElement | null>,
): { readonly onWheel: Handler<'wheel', WheelEvent>; readonly onPinch: Handler<'pinch'> } {
  return {
    onWheel: ({ event, delta: [dx, dy] }) => {
      if (event.ctrlKey || event.metaKey) return
      event.preventDefault()
      camera.pan(-dx, -dy)
    },
    onPinch: ({ event, origin: [x, y], movement: [by], memo }) => {
      event.preventDefault()
      const before = typeof memo === 'number' ? memo : camera.look.scale
      const box = viewport.current?.getBoundingClientRect()
      camera.zoom(before * by, { x: x - (box?.left ?? 0), y: y - (box?.top ?? 0) })
      return before
    },
  }
}
