import type { Place } from '@kring/shared/board/board-doc'
import { useGesture } from '@use-gesture/react'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Camera, Extent } from './camera.ts'
import { panAndZoom } from './pan-and-zoom.ts'
import { lookAtPast } from './past-layout.ts'

const MARGIN = { top: 8, bottom: 8 }
const STEP = 80
const PANS: { readonly [key: string]: Place } = {
  ArrowLeft: { x: STEP, y: 0 },
  ArrowRight: { x: -STEP, y: 0 },
  ArrowUp: { x: 0, y: STEP },
  ArrowDown: { x: 0, y: -STEP },
}

export interface PastLookOptions {
  readonly camera: Camera
  readonly viewport: RefObject<HTMLElement | null>
  readonly world: RefObject<HTMLElement | null>
  /** What fits all the moments. */
  readonly extent: Extent
}

export interface PastLook {
  readonly zoomBy: (factor: number) => void
  readonly showAll: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Where one looks on a board of then: at all of it, until a hand or a key moves it. */
export function usePastLook({ camera, viewport, world, extent }: PastLookOptions): PastLook {
  const fit = useRef(() => {})
  fit.current = () => {
    const box = viewport.current
    if (!box) return
    camera.show(lookAtPast(extent, { width: box.clientWidth, height: box.clientHeight, ...MARGIN }))
  }
  const { left, right, top, bottom } = extent
  // biome-ignore lint/correctness/useExhaustiveDependencies: another frame is another place to look
  useLayoutEffect(() => {
    if (!camera.byHand) fit.current()
  }, [camera, left, right, top, bottom])
  useEffect(() => {
    const box = viewport.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      if (!camera.byHand) fit.current()
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [camera, viewport])
  useLayoutEffect(() => {
    const show = () => {
      const { x, y, scale } = camera.look
      if (world.current) world.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    show()
    return camera.subscribe(show)
  }, [camera, world])

  useGesture(
    {
      onDrag: ({ event, delta: [dx, dy] }) => {
        if (!(event.target instanceof Element && event.target.closest('button'))) camera.pan(dx, dy)
      },
      ...panAndZoom(camera, viewport),
    },
    {
      target: viewport,
      eventOptions: { passive: false },
      drag: { filterTaps: true, threshold: 4, pointer: { keys: false } },
    },
  )

  function zoomBy(factor: number) {
    const box = viewport.current
    const middle = { x: (box?.clientWidth ?? 0) / 2, y: (box?.clientHeight ?? 0) / 2 }
    camera.zoom(camera.look.scale * factor, middle)
  }

  function act(key: string): 'done' | 'not-mine' {
    const pan = PANS[key]
    if (pan) camera.pan(pan.x, pan.y)
    else if (key === '+') zoomBy(1.25)
    else if (key === '-') zoomBy(0.8)
    else if (key === '0') fit.current()
    else return 'not-mine'
    return 'done'
  }

  return {
    zoomBy,
    showAll: () => fit.current(),
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target !== event.currentTarget) return
      if (act(event.key) === 'done') event.preventDefault()
    },
  }
}
