import { STROKE_NUMBERS } from '@kring/shared/board/board-doc'
import { type PointerEvent, useRef } from 'react'
import type { Camera } from './camera.ts'
import { strokePath } from './stroke-path.ts'

export interface InkSheetProps {
  camera: Camera
  onDrawn: (points: readonly number[]) => void
}

/** Lies over the board while the pen is in the hand. The wet line is drawn outside React. */
export function InkSheet({ camera, onDrawn }: InkSheetProps) {
  const line = useRef<SVGPathElement>(null)
  const points = useRef<number[]>([])

  function take(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    const { x, y } = camera.toBoard({ x: event.clientX - box.left, y: event.clientY - box.top })
    const pressure = event.pointerType === 'pen' ? event.pressure : 0.5
    if (points.current.length + 3 > STROKE_NUMBERS) return
    points.current.push(round(x), round(y), Math.round(pressure * 100) / 100)
    line.current?.setAttribute('d', strokePath(points.current))
    const { x: left, y: top, scale } = camera.look
    line.current?.setAttribute('transform', `translate(${left} ${top}) scale(${scale})`)
  }

  function end() {
    if (points.current.length >= 6) onDrawn(points.current)
    points.current = []
    line.current?.setAttribute('d', '')
  }

  return (
    <svg
      className="ink-sheet"
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        points.current = []
        take(event)
      }}
      onPointerMove={(event) => {
        if (points.current.length > 0) take(event)
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <path ref={line} fill="var(--ink)" />
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
