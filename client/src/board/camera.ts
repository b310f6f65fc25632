import type { Place } from '@kring/shared/board/board-doc'
import { ease } from './ease.ts'
import type { Rect } from './rect.ts'

/** How the board is looked at: where its origin lies on the screen, and how large a unit is. */
export interface Look {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** So far out a board of thousands of notes is still seen whole. */
const SMALLEST = 0.08
const LARGEST = 2
/** Smaller than this a picture of the whole is no picture. */
const SMALLEST_FIT = 0.3

/**
 * Where a reader looks. Kept outside React: panning and zooming move one element and draw nothing
 * anew. `byHand` tells whether the reader chose it; the board then does not move it by itself.
 */
export class Camera {
  #look: Look = { x: 0, y: 0, scale: 1 }
  #byHand = false
  #closeness = 1
  #gliding: number | undefined
  #size = { width: 1_140, height: 712 }
  readonly #listeners = new Set<() => void>()

  get look(): Look {
    return this.#look
  }

  /** How large the screen of the board is. Kept here: to ask the page for it while it moves is dear. */
  get size(): { readonly width: number; readonly height: number } {
    return this.#size
  }

  /** How much closer than on one's own screen one looks: on one that all share, from afar. */
  get closeness(): number {
    return this.#closeness
  }

  comeCloser(closeness: number): void {
    this.#closeness = closeness
    this.#set(this.#look)
  }

  resize(width: number, height: number): void {
    this.#size = { width, height }
    this.#set(this.#look)
  }

  get byHand(): boolean {
    return this.#byHand
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly percent = (): number => Math.round(this.#look.scale * 100)

  /** Looks there without the reader's asking; leaves it to them again. */
  show(look: Look): void {
    this.#stop()
    this.#byHand = false
    this.#set(look)
  }

  /** Goes there along the curve of the house, as where a hand has put it; a hand stops it. */
  glide(to: Look, ms: number): void {
    this.#stop()
    this.#byHand = true
    const from = this.#look
    const begun = performance.now()
    const step = (now: number) => {
      const part = ms <= 0 ? 1 : ease((now - begun) / ms)
      this.#gliding = part < 1 ? requestAnimationFrame(step) : undefined
      this.#set(lookBetween(from, to, part))
    }
    if (ms <= 0) this.#set(to)
    else this.#gliding = requestAnimationFrame(step)
  }

  pan(dx: number, dy: number): void {
    this.#stop()
    this.#byHand = true
    this.#set({ ...this.#look, x: this.#look.x + dx, y: this.#look.y + dy })
  }

  /** Zooms so that the point on the screen stays over the same point of the board. */
  zoom(scale: number, around: Place): void {
    this.#stop()
    this.#byHand = true
    const next = Math.min(LARGEST, Math.max(SMALLEST, scale))
    const { x, y, scale: now } = this.#look
    const by = next / now
    this.#set({ x: around.x - (around.x - x) * by, y: around.y - (around.y - y) * by, scale: next })
  }

  toBoard({ x, y }: Place): Place {
    return { x: (x - this.#look.x) / this.#look.scale, y: (y - this.#look.y) / this.#look.scale }
  }

  #stop(): void {
    if (this.#gliding !== undefined) cancelAnimationFrame(this.#gliding)
    this.#gliding = undefined
  }

  #set(look: Look): void {
    this.#look = look
    for (const listener of this.#listeners) listener()
  }
}

export interface Room {
  /** Up to the rings to come, which stand at the right. */
  readonly width: number
  readonly height: number
  /** Kept free for the prompt above and the composer below. */
  readonly top: number
  readonly bottom: number
}

export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Part of the way from one look to another. */
function lookBetween(from: Look, to: Look, part: number): Look {
  const at = (one: number, other: number) => one + (other - one) * part
  return { x: at(from.x, to.x), y: at(from.y, to.y), scale: at(from.scale, to.scale) }
}

/** What of the board is seen in the room, above the composer and below the prompt. */
export function seenIn({ x, y, scale }: Look, room: Room): Rect {
  return {
    x: -x / scale,
    y: (room.top - y) / scale,
    width: room.width / scale,
    height: (room.height - room.top - room.bottom) / scale,
  }
}

/** A part of the board, filling the room and in its middle: on a screen alike, the same look. */
export function lookAtRect({ x, y, width, height }: Rect, room: Room): Look {
  const down = room.height - room.top - room.bottom
  const fits = Math.min(room.width / width, down / height)
  const scale = Math.min(LARGEST, Math.max(SMALLEST, fits))
  return {
    x: room.width / 2 - (x + width / 2) * scale,
    y: room.top + down / 2 - (y + height / 2) * scale,
    scale,
  }
}

/** The whole extent in the room, not larger than life nor smaller than `smallest`. */
export function lookAtAll(
  { left, right, top, bottom }: Extent,
  room: Room,
  smallest = SMALLEST_FIT,
): Look {
  const across = room.width / Math.max(1, right - left + 48)
  const down = (room.height - room.top - room.bottom) / Math.max(1, bottom - top + 24)
  const scale = Math.min(1, Math.max(smallest, Math.min(across, down)))
  return {
    x: (room.width - (right - left) * scale) / 2 - left * scale,
    y: room.top + 12 - top * scale,
    scale,
  }
}

/** All of the board, however much that is. */
export function lookAtWhole(extent: Extent, room: Room): Look {
  return lookAtAll(extent, room, SMALLEST)
}

/** What the pinned sheet keeps free at its left, and the notes beside it at theirs. */
const SHEET_EDGE = 32
/** Between the sheet and the notes that begin beside it. */
const BESIDE_SHEET = 10
/** A little smaller is worth it to see more of a case; no further, for words are to be read. */
const SMALLEST_OPENED = 0.9
/** Larger than this, seen from close by, the sheet would take the place of what one looks at. */
const PINNED_UP_TO = 1.1

/** What is seen in a smaller room, all of it that much larger. */
export function lookCloser(closeness: number, of: (room: Room) => Look, room: Room): Look {
  const { x, y, scale } = of({
    width: room.width / closeness,
    height: room.height / closeness,
    top: room.top / closeness,
    bottom: room.bottom / closeness,
  })
  return { x: x * closeness, y: y * closeness, scale: scale * closeness }
}

/** Where the problem sheet lies on the board: its own place, or the left edge of what is seen. */
export function pinnedLeft(
  { x, scale }: Look,
  { left }: { readonly left: number },
  closeness = 1,
): { readonly left: number; readonly isPinned: boolean } {
  const edge = SHEET_EDGE - x / scale
  return edge > left && scale <= PINNED_UP_TO * closeness
    ? { left: edge, isPinned: true }
    : { left, isPinned: false }
}

/**
 * What the open phase wants seen: its ring, at a size that reads well, and as much of what went
 * before as there is room for. `until` is its outer edge. Where not all of it fits, the sheet stays
 * at the left and whole notes begin beside it: `starts` are the left ends of the columns.
 */
export function lookAtPhase(
  until: number,
  { top, bottom, starts, sheet }: PhaseExtent,
  room: Room,
): Look {
  const down = (room.height - room.top - room.bottom) / (bottom - top)
  // Nearly life-size is life-size: letters are sharpest there.
  const sharp = (scale: number) => (scale > 0.97 ? 1 : scale)
  const high = Math.max(1, down)
  const whole = Math.min(room.width / until, high)
  if (whole >= SMALLEST_OPENED) {
    const scale = sharp(whole)
    return { x: Math.min(0, room.width - until * scale), y: room.top - top * scale, scale }
  }
  const beside = SHEET_EDGE + sheet.width + BESIDE_SHEET
  const across = (start: number) => room.width / (until - start + beside)
  const sorted = starts.toSorted((one, other) => one - other)
  const start = sorted.find((one) => across(one) >= SMALLEST_OPENED) ?? sorted.at(-1) ?? 0
  const scale = sharp(Math.min(Math.max(SMALLEST_OPENED, across(start)), high, 1))
  return {
    x: Math.min(0, (beside - start) * scale),
    y: room.top - top * scale,
    scale,
  }
}

export interface PhaseExtent {
  readonly top: number
  readonly bottom: number
  readonly starts: readonly number[]
  readonly sheet: { readonly width: number }
}

/** The least panning that brings an extent into the room; the same look where it is in it. */
export function lookToShow(look: Look, { left, right, top, bottom }: Extent, room: Room): Look {
  const edge = 24
  const x = nearest(look.x, edge - left * look.scale, room.width - edge - right * look.scale)
  const y = nearest(
    look.y,
    room.top - top * look.scale,
    room.height - room.bottom - bottom * look.scale,
  )
  return { ...look, x, y }
}

/** The nearest value between what shows the end and what shows the start; the start where both cannot be. */
function nearest(now: number, showsStart: number, showsEnd: number): number {
  return Math.max(showsStart, Math.min(now, Math.max(showsStart, showsEnd)))
}
