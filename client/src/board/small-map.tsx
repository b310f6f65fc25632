import type { PlacedNote } from '@kring/shared/board/read-board'
import { STAMP_OF } from '@kring/shared/note/kind'
import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTexts } from '../language/use-texts.ts'
import type { Stamp } from '../ui/stamp.ts'
import { ARRANGE_TEXTS } from './arrange-texts.ts'
import { type Camera, type Room, seenIn } from './camera.ts'
import { frameIn, isAllIn, mapPlace } from './map-frame.ts'
import type { Rect } from './rect.ts'
import { RING_CENTRE, type Ring } from './ring-geometry.ts'
import './small-map.css'

/** A picture so small is drawn anew this often at most, however fast others move their notes. */
const REDRAW_MS = 300
/** So few screen pixels out of sight do not call for a map. */
const NEARLY = 16

export interface SmallMapProps {
  camera: Camera
  room: () => Room
  notes: readonly PlacedNote[]
  rects: ReadonlyMap<string, Rect>
  rings: readonly Ring[]
  /** The problem and all that is drawn by hand. */
  also: readonly Rect[]
  onAll: () => void
}

/** The whole board in a corner, with a frame for what is seen; there only where not all is. */
export function SmallMap({ camera, room, notes, rects, rings, also, onAll }: SmallMapProps) {
  const texts = useTexts(ARRANGE_TEXTS)
  const slow = useSlow({ notes, rects }, REDRAW_MS)
  const frame = useRef<SVGRectElement>(null)
  const [isNeeded, setNeeded] = useState(false)
  const whole = frameIn([...slow.rects.values(), ...also])
  const { x, y, width, height } = whole

  useLayoutEffect(() => {
    let waits: number | undefined
    function place() {
      waits = undefined
      const seen = seenIn(camera.look, room())
      setNeeded(!isAllIn(seen, whole, NEARLY / camera.look.scale))
      const element = frame.current
      if (!element) return
      const left = Math.max(x, seen.x)
      const top = Math.max(y, seen.y)
      element.setAttribute('x', `${left}`)
      element.setAttribute('y', `${top}`)
      element.setAttribute(
        'width',
        `${Math.max(0, Math.min(x + width, seen.x + seen.width) - left)}`,
      )
      element.setAttribute(
        'height',
        `${Math.max(0, Math.min(y + height, seen.y + seen.height) - top)}`,
      )
    }
    place()
    const stop = camera.subscribe(() => {
      waits ??= requestAnimationFrame(place)
    })
    return () => {
      stop()
      if (waits !== undefined) cancelAnimationFrame(waits)
    }
  })

  function lookAt(at: { readonly x: number; readonly y: number }) {
    const { scale } = camera.look
    const { width: across, height: down, top, bottom } = room()
    const { x: nowX, y: nowY } = camera.look
    camera.pan(
      across / 2 - at.x * scale - nowX,
      top + (down - top - bottom) / 2 - at.y * scale - nowY,
    )
  }

  function press(event: PointerEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    lookAt(mapPlace({ x: event.clientX - box.left, y: event.clientY - box.top }, box, whole))
  }

  function onKeyDown(event: KeyboardEvent) {
    const way = WAYS[event.key]
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    const { width: across, height: down, top, bottom } = room()
    camera.pan((way.x * across) / 4, (way.y * (down - top - bottom)) / 4)
  }

  return (
    <button
      type="button"
      className="small-map"
      hidden={!isNeeded}
      aria-label={texts.map}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.detail === 0) onAll()
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        press(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) press(event)
      }}
    >
      <svg viewBox={`${x} ${y} ${width} ${height}`} preserveAspectRatio="xMidYMid meet" aria-hidden>
        {rings.map((ring) =>
          ring.stand === 'coming' ? null : (
            <circle
              key={ring.phase}
              className={ring.stand}
              cx={RING_CENTRE.x}
              cy={RING_CENTRE.y}
              r={ring.radii[0]}
            />
          ),
        )}
        {also.map((rect) => (
          <rect key={`${rect.x} ${rect.y} ${rect.width}`} className="also" {...rect} />
        ))}
        <Marks notes={slow.notes} rects={slow.rects} />
        <rect ref={frame} className="frame" />
      </svg>
    </button>
  )
}

const WAYS: { readonly [key: string]: { readonly x: number; readonly y: number } } = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
}

/** Every note as a mark in the colour of its stamp, one path for each kind. */
const Marks = memo(function Marks({ notes, rects }: Pick<SmallMapProps, 'notes' | 'rects'>) {
  const paths = new Map<Stamp, string>()
  for (const { id, kind } of notes) {
    const rect = rects.get(id)
    if (!rect) continue
    const { x, y, width, height } = rect
    const stamp = STAMP_OF[kind]
    paths.set(stamp, `${paths.get(stamp) ?? ''}M${x} ${y}h${width}v${height}h${-width}z`)
  }
  return [...paths].map(([kind, path]) => (
    <path key={kind} className="mark-of" data-kind={kind} d={path} />
  ))
})

/** The value as it was at most so long ago. */
function useSlow<Value extends { readonly rects: unknown }>(value: Value, everyMs: number): Value {
  const [shown, setShown] = useState(value)
  const latest = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    latest.current = value
    if (value.rects === shown.rects || timer.current !== undefined) return
    timer.current = setTimeout(() => {
      timer.current = undefined
      setShown(latest.current)
    }, everyMs)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return shown
}
