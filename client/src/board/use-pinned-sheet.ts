import { type RefObject, useLayoutEffect } from 'react'
import { type Camera, pinnedLeft } from './camera.ts'
import { SHEET } from './ring-geometry.ts'

export interface PinnedSheetOptions {
  readonly camera: Camera
  readonly viewport: RefObject<HTMLElement | null>
  readonly sheet: RefObject<HTMLElement | null>
  /** The paper beneath it, as high as the canvas. */
  readonly strip: RefObject<HTMLElement | null>
}

/** The problem stays in sight: where the board pans to the right its sheet stays at the left edge. */
export function usePinnedSheet({ camera, viewport, sheet, strip }: PinnedSheetOptions): void {
  useLayoutEffect(() => {
    function place() {
      const { look } = camera
      const { left, isPinned } = pinnedLeft(look, SHEET)
      if (sheet.current) sheet.current.style.transform = `translate(${left}px, ${SHEET.top}px)`
      const under = strip.current
      if (!under) return
      under.dataset['shown'] = `${isPinned}`
      if (!isPinned) return
      under.style.width = `${left + SHEET.width + 24 + look.x / look.scale}px`
      under.style.height = `${(viewport.current?.clientHeight ?? 0) / look.scale}px`
      under.style.transform = `translate(${-look.x / look.scale}px, ${-look.y / look.scale}px)`
    }
    place()
    const stop = camera.subscribe(place)
    const observer = new ResizeObserver(place)
    if (viewport.current) observer.observe(viewport.current)
    return () => {
      stop()
      observer.disconnect()
    }
  }, [camera, viewport, sheet, strip])
}
