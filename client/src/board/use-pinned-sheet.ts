import { type RefObject, useLayoutEffect } from 'react'
import { type Camera, pinnedLeft } from './camera.ts'
import { SHEET } from './ring-geometry.ts'

/** Between the sheet and where notes begin to be seen again. */
const BESIDE = 8

export interface PinnedSheetOptions {
  readonly camera: Camera
  readonly sheet: RefObject<HTMLElement | null>
  /** The paper beneath it, as high as the canvas. */
  readonly strip: RefObject<HTMLElement | null>
}

/**
 * The problem stays in sight: where the board pans to the right its sheet stays at the left edge. It
 * lies above the world and follows it, so that the world itself is never drawn anew for it.
 */
export function usePinnedSheet({ camera, sheet, strip }: PinnedSheetOptions): void {
  useLayoutEffect(() => {
    function place() {
      const { x, y, scale } = camera.look
      const { left, isPinned } = pinnedLeft(camera.look, SHEET, camera.closeness)
      const at = { x: x + left * scale, y: y + SHEET.top * scale }
      if (sheet.current) {
        sheet.current.style.transform = `translate(${at.x}px, ${at.y}px) scale(${scale})`
      }
      const under = strip.current
      if (!under) return
      const width = `${Math.round(at.x + (SHEET.width + BESIDE) * scale)}px`
      if (under.dataset['shown'] !== `${isPinned}`) under.dataset['shown'] = `${isPinned}`
      if (isPinned && under.style.width !== width) under.style.width = width
    }
    place()
    return camera.subscribe(place)
  }, [camera, sheet, strip])
}
