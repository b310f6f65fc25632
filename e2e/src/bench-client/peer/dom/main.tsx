import { memo, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { NOTE, query } from '../shared/asked.ts'
import { Camera } from '../shared/camera.ts'
import { Composer } from '../shared/composer.tsx'
import { type SharedNote, YjsBoard } from '../shared/yjs-board.ts'
import './note.css'

const mountsAll = query.has('all')
/** Screens beyond the edge that are mounted ahead, and how finely one moves before that is looked at. */
const AHEAD = 0.5
const STEP = 200

interface NoteProps {
  readonly note: SharedNote
  readonly scaleOf: () => number
  readonly onMove: (number: number, place: { x: number; y: number }) => void
}

/** A note that follows the hand by itself: only where it is let go is told. */
const Note = memo(function Note({ note, scaleOf, onMove }: NoteProps) {
  const { number, words, x, y } = note
  const element = useRef<HTMLElement>(null)
  const held = useRef<{ x: number; y: number }>(undefined)
  const placeAt = ({ clientX, clientY }: PointerEvent) => {
    const from = held.current ?? { x: clientX, y: clientY }
    const scale = scaleOf()
    return { x: x + (clientX - from.x) / scale, y: y + (clientY - from.y) / scale }
  }
  return (
    <article
      ref={element}
      className="note"
      data-note={number}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onPointerDown={(event) => {
        held.current = { x: event.clientX, y: event.clientY }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (!held.current || !element.current) return
        const place = placeAt(event)
        element.current.style.transform = `translate(${place.x}px, ${place.y}px)`
      }}
      onPointerUp={(event) => {
        if (held.current) onMove(number, placeAt(event))
        held.current = undefined
      }}
    >
      <p>{words}</p>
    </article>
  )
})

function Board() {
  const [notes, setNotes] = useState<ReadonlyMap<number, SharedNote>>(new Map())
  const [board] = useState(
    () =>
      new YjsBoard({
        onNotes: setNotes,
        onMoves: (moves) =>
          setNotes((now) => {
            const next = new Map(now)
            for (const { number, x, y } of moves) {
              const note = next.get(number)
              if (note) next.set(number, { ...note, x, y })
            }
            return next
          }),
      }),
  )
  const world = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ left: 0, top: 0, right: 0, bottom: 0 })
  const [acts, setActs] = useState<Pick<NoteProps, 'scaleOf' | 'onMove'>>()

  useEffect(() => {
    const show = () => {
      if (world.current)
        world.current.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale})`
      const round = (value: number) => Math.round(value / STEP) * STEP
      const wide = innerWidth / camera.scale
      const high = innerHeight / camera.scale
      const left = round(-camera.x / camera.scale - wide * AHEAD)
      const top = round(-camera.y / camera.scale - high * AHEAD)
      const right = left + round(wide * (1 + 2 * AHEAD)) + STEP
      const bottom = top + round(high * (1 + 2 * AHEAD)) + STEP
      setView((now) =>
        now.left === left && now.top === top && now.right === right && now.bottom === bottom
          ? now
          : { left, top, right, bottom },
      )
    }
    const camera = new Camera(show)
    setActs({
      scaleOf: () => camera.scale,
      onMove: (number, place) => board.move(number, place),
    })
    show()
  }, [board])

  const shown = useMemo(
    () =>
      [...notes.values()].filter(
        ({ x, y }) =>
          mountsAll ||
          (x + NOTE.width > view.left &&
            x < view.right &&
            y + NOTE.height > view.top &&
            y < view.bottom),
      ),
    [notes, view],
  )
  return (
    <>
      <div ref={world} className="world">
        {acts && shown.map((note) => <Note key={note.number} note={note} {...acts} />)}
      </div>
      {notes.size > 0 && <Composer onAdd={(words) => board.add(words)} />}
    </>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Board />)
