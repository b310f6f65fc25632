import type { NoteId } from '@kring/shared/lib/id'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { isWriting } from '../keys/is-writing.ts'
import { letterKeysOn } from '../keys/letter-keys.ts'
import { type BoardMode, LOOK } from './board-mode.ts'
import { isArrow, movedBy, stepFrom } from './note-steps.ts'
import type { Rect } from './ring-geometry.ts'
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

/** What the keys do on the board: walk from note to note, move one, join two, see it all. */
export function useCanvasKeys({
  board,
  viewport,
  mode,
  onMode,
  current,
  order,
  rects,
  onWalk,
  onMoved,
  onLink,
  onAll,
}: CanvasKeysOptions): CanvasKeys {
  const { session, arranges } = board
  const spaceHeld = useRef(false)

  function onArrow(
    event: KeyboardEvent,
    key: Parameters<typeof movedBy>[1],
    from: NoteId | undefined,
  ) {
    event.preventDefault()
    if (from === undefined) {
      const first = current ?? order[0]
      if (first !== undefined) onWalk(first)
    } else if (event.altKey) {
      const rect = rects.get(from)
      if (!arranges || !rect) return
      const place = movedBy(rect, key)
      session.acts.moveNote(from, place)
      onMoved({ ...rect, ...place })
    } else {
      const next = stepFrom(from, key, order, rects)
      if (next !== undefined) onWalk(next)
    }
  }

  return {
    spaceHeld,
    onKeyDown(event) {
      const { key } = event
      if (event.defaultPrevented || isWriting(event.target)) return
      if (key === 'Escape' && mode.type !== 'look') {
        event.preventDefault()
        return onMode(LOOK)
      }
      if (event.ctrlKey || event.metaKey) return
      // Shift with an arrow is the desk's.
      const moves = event.altKey && isArrow(key)
      if ((event.altKey && !moves) || (event.shiftKey && isArrow(key))) return
      if (key === ' ' && event.target === viewport.current) {
        spaceHeld.current = true
        return event.preventDefault()
      }
      const onNote =
        event.target instanceof HTMLElement && event.target.dataset['note'] !== undefined
      if (isArrow(key) && (onNote || (!moves && event.target === viewport.current))) {
        return onArrow(event, key, onNote ? current : undefined)
      }
      if (key === 'Enter' && onNote && current !== undefined && mode.type === 'link') {
        event.preventDefault()
        return onLink(current)
      }
      if (key === '0' && letterKeysOn()) {
        event.preventDefault()
        onAll()
      }
    },
    onKeyUp(event) {
      if (event.key === ' ') spaceHeld.current = false
    },
  }
}
