import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** A step that is held just now. */
export interface Held {
  readonly id: string
  /** Where it would come: how many of the other lines stand above it. */
  readonly to: number
  /** How far it is from where it was taken up, in pixels. */
  readonly offset: number
  /** Where it would come, in pixels below the top of the list. */
  readonly markAt: number
}

interface Grip {
  readonly id: string
  readonly pointer: number
  readonly grabbedAt: number
  readonly listTop: number
  /** Top and bottom of every other line on the page, as they lay when the step was taken up. */
  readonly others: readonly { readonly top: number; readonly bottom: number }[]
}

/** A hand that trembles does not carry anything. */
const BEGINS_AFTER = 4
/** Near an edge of the window the page goes along. */
const EDGE = 72
const EDGE_STEP = 14

export interface DragOrderOptions {
  /** The lines of the list carry `data-line`, those that can be moved their step's id in it. */
  readonly list: RefObject<HTMLElement | null>
  readonly place: (id: string, to: number) => void
}

/**
 * Orders lines by drag: a step is taken by its handle and put down between two others. Esc puts it
 * back. The list is one column and each step has one handle, so pointer events are enough for it.
 */
export function useDragOrder({ list, place }: DragOrderOptions) {
  const grip = useRef<Grip>(undefined)
  const [held, setHeld] = useState<Held>()

  function letGo(): void {
    grip.current = undefined
    setHeld(undefined)
  }

  const isHeld = held !== undefined
  useEffect(() => {
    if (!isHeld) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      grip.current = undefined
      setHeld(undefined)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [isHeld])

  function takeUp(event: PointerEvent<HTMLElement>, id: string): void {
    if (event.button !== 0 || list.current === null) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const lines = [...list.current.querySelectorAll<HTMLElement>('[data-line]')]
    const others = lines.filter((line) => line.dataset['line'] !== id)
    grip.current = {
      id,
      pointer: event.pointerId,
      grabbedAt: event.clientY + scrollY,
      listTop: list.current.getBoundingClientRect().top + scrollY,
      others: others.map((line) => {
        const { top, bottom } = line.getBoundingClientRect()
        return { top: top + scrollY, bottom: bottom + scrollY }
      }),
    }
  }

  function carry(event: PointerEvent<HTMLElement>): void {
    const held = grip.current
    if (held?.pointer !== event.pointerId) return
    const y = event.clientY + scrollY
    const offset = y - held.grabbedAt
    if (Math.abs(offset) < BEGINS_AFTER && !isHeld) return
    if (event.clientY < EDGE) scrollBy(0, -EDGE_STEP)
    if (event.clientY > innerHeight - EDGE) scrollBy(0, EDGE_STEP)
    const to = held.others.filter(({ top, bottom }) => (top + bottom) / 2 < y).length
    const mark = held.others[to - 1]?.bottom ?? held.others[0]?.top ?? held.listTop
    setHeld({ id: held.id, to, offset, markAt: mark - held.listTop })
  }

  function putDown(event: PointerEvent<HTMLElement>): void {
    const was = grip.current?.pointer === event.pointerId ? held : undefined
    letGo()
    if (was) place(was.id, was.to)
  }

  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => takeUp(event, id),
    onPointerMove: carry,
    onPointerUp: putDown,
    onPointerCancel: letGo,
  })
  return { held, handle }
}
