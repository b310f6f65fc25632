import type { NoteId } from '@kring/shared/lib/id'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { isWriting } from '../keys/is-writing.ts'
import { letterKeysOn } from '../keys/letter-keys.ts'
import type { Alignment } from './align.ts'
import { type BoardMode, LOOK } from './board-mode.ts'
import { isArrow, movedBy, stepFrom, stepOf } from './note-steps.ts'
import type { Rect } from './rect.ts'
import { countOf, isIn, NOTHING, type Selection, type Thing, toggled } from './selection.ts'
import { shiftedBy } from './use-canvas-hand.ts'
import type { TurnBoard } from './use-turn-board.ts'

export interface CanvasKeysOptions {
  readonly board: TurnBoard
  readonly viewport: RefObject<HTMLElement | null>
  readonly mode: BoardMode
  readonly onMode: (mode: BoardMode) => void
  /** The note the keys are on. */
  readonly current: NoteId | undefined
  readonly order: readonly NoteId[]
  readonly rects: ReadonlyMap<string, Rect>
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  readonly onSelectAll: () => void
  readonly onAlign: (how: Alignment) => void
  readonly onRemoveAll: () => void
  readonly onWalk: (note: NoteId) => void
  /** A note lies here from now on. */
  readonly onMoved: (rect: Rect) => void
  readonly onLink: (note: NoteId) => void
  readonly onAll: () => void
}

export interface CanvasKeys {
  readonly spaceHeld: RefObject<boolean>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onKeyUp: (event: KeyboardEvent) => void
}

const ALIGNMENTS: { readonly [key: string]: Alignment } = {
  a: 'left',
  t: 'top',
  o: 'ring',
  e: 'even',
}

/** What the keys do on the board: walk, choose, move, bring into line, join two, see it all. */
export function useCanvasKeys({
  board,
  viewport,
  mode,
  onMode,
  current,
  order,
  rects,
  selection,
  onSelection,
  onSelectAll,
  onAlign,
  onRemoveAll,
  onWalk,
  onMoved,
  onLink,
  onAll,
}: CanvasKeysOptions): CanvasKeys {
  const { session, arranges, leads } = board
  const spaceHeld = useRef(false)
  const chosen = countOf(selection)

  /** What the keys are on: a note or a line; nothing where they are on the board itself. */
  function thingAt(target: EventTarget): Thing | undefined {
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return undefined
    const { note, drawn } = target.dataset
    if (note !== undefined) return { type: 'note', id: note as NoteId }
    return drawn === undefined ? undefined : { type: 'stroke', id: drawn }
  }

  function move(thing: Thing, key: Parameters<typeof movedBy>[1]) {
    if (!arranges) return
    if (isIn(selection, thing) || thing.type === 'stroke') {
      const moved = isIn(selection, thing) ? selection : toggled(NOTHING, thing)
      const by = stepOf(key)
      const notes = [...moved.notes].flatMap((id) => {
        const rect = rects.get(id)
        return rect ? [[id, { x: rect.x + by.x, y: rect.y + by.y }] as const] : []
      })
      session.acts.arrange({ notes: new Map(notes), strokes: shiftedBy(moved, by) })
      return
    }
    const rect = rects.get(thing.id)
    if (!rect) return
    const place = movedBy(rect, key)
    session.acts.moveNote(thing.id, place)
    onMoved({ ...rect, ...place })
  }

  function onArrow(event: KeyboardEvent, key: Parameters<typeof movedBy>[1], on?: Thing) {
    event.preventDefault()
    if (on && event.altKey) return move(on, key)
    if (on?.type === 'stroke') return toNextLine(event, key)
    if (!on) {
      const first = current ?? order[0]
      if (first !== undefined) onWalk(first)
      return
    }
    const next = stepFrom(on.id, key, order, rects)
    if (next === undefined) return
    if (event.shiftKey) {
      onSelection({
        ...selection,
        notes: new Set([...selection.notes, on.id, next]),
      })
    }
    onWalk(next)
  }

  /** Lines have one stop for Tab; the arrows lead from one to the next. */
  function toNextLine(event: KeyboardEvent, key: string) {
    const lines = [...(viewport.current?.querySelectorAll<SVGElement>('[data-drawn]') ?? [])]
    const at = lines.indexOf(event.target as SVGElement)
    const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
    lines[(at + by + lines.length) % lines.length]?.focus()
  }

  /** Shift with → is the next phase for who leads, but while they choose notes. */
  function isTheDesks(event: KeyboardEvent): boolean {
    return event.shiftKey && event.key === 'ArrowRight' && leads && chosen === 0
  }

  return {
    spaceHeld,
    onKeyDown(event) {
      const { key } = event
      if (event.defaultPrevented || isWriting(event.target)) return
      if (key === 'Escape' && (mode.type !== 'look' || chosen > 0)) {
        event.preventDefault()
        if (mode.type === 'look') onSelection(NOTHING)
        return onMode(LOOK)
      }
      const on = thingAt(event.target)
      const onBoard = on !== undefined || event.target === viewport.current
      if (event.ctrlKey || event.metaKey) {
        if (key.toLowerCase() === 'a' && onBoard && arranges && !event.altKey) {
          event.preventDefault()
          onSelectAll()
        }
        return
      }
      const moves = event.altKey && isArrow(key)
      if (event.altKey && !moves) return
      if (isArrow(key) && onBoard && !isTheDesks(event) && (on || !(moves || event.shiftKey))) {
        return onArrow(event, key, on)
      }
      if (event.shiftKey && isArrow(key)) return
      if (key === ' ' && event.target === viewport.current) {
        spaceHeld.current = true
        return event.preventDefault()
      }
      if (on && arranges && (key === ' ' || (on.type === 'stroke' && key === 'Enter'))) {
        event.preventDefault()
        return onSelection(toggled(selection, on))
      }
      if (key === 'Enter' && on?.type === 'note' && mode.type === 'link') {
        event.preventDefault()
        return onLink(on.id)
      }
      if ((key === 'Delete' || key === 'Backspace') && on?.type === 'stroke' && chosen === 0) {
        event.preventDefault()
        return session.acts.removeStroke(on.id)
      }
      if ((key === 'Delete' || key === 'Backspace') && onBoard && chosen > 0) {
        event.preventDefault()
        return onRemoveAll()
      }
      if (!letterKeysOn()) return
      const alignment = ALIGNMENTS[key.toLowerCase()]
      if (alignment && onBoard && selection.notes.size > 1) {
        event.preventDefault()
        return onAlign(alignment)
      }
      if (key === '0') {
        event.preventDefault()
        onAll()
      }
    },
    onKeyUp(event) {
      if (event.key === ' ') spaceHeld.current = false
    },
  }
}
