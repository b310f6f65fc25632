import type { Place } from '@kring/shared/board/board-doc'
import { crossing } from '../ui/arc.ts'
import { BETWEEN_NOTES, type Rect, RectIndex, type Size } from './rect.ts'

/**
 * The board's own plane: one unit is a pixel at 100 %. The problem lies at the left; each phase is
 * a ring around it, further out than the one before. Notes hang on the right side of their ring
 * with the stamp on the line.
 *
 * - [L1] A place is found from the top of the phase's first column down, then in the next column.
 *   Once the first columns are full they reach deeper, before there is another.
 * - [L2] What has a place in a view keeps it, whatever comes later and however tall it becomes.
 * - [L3] A note that somebody moved lies where it was put, and its first place stays free.
 * - [L4] The same notes in the same order give the same board.
 */
export const RING_CENTRE = { x: -60, y: 354 } as const
export const FIRST_RADIUS = 394
/** Where the hanging notes begin and end. */
const COLUMN_TOP = 122
export const COLUMN_BOTTOM = 602
/** Where columns end once there are more notes than stand side by side: the whole then fits a screen. */
const DEEP_BOTTOM = 1_000
/** So many notes of one phase stand above that; four times as many reach twice as deep, and so on. */
const NOTES_TO_DEPTH = 60
/** How far down a ring notes may hang: further on it turns back beneath the problem. */
const DEEP_PART = 0.72
export const NOTE_WIDTH = 204
/** Facts are short and stand beside the case. */
export const FACT_WIDTH = 174

/** Where the problem lies, at the heart of the rings. */
export const SHEET = { left: 32, top: 126, width: 234 } as const

const STAMP_DROP = 22
const BETWEEN_COLUMNS = 34
const BETWEEN_PHASES = 42
const BAND_INNER = 26
const BAND_OUTER = 4
/** A phase that is open has room for this many columns, so that its ring does not grow with each note. */
const OPEN_COLUMNS = 2

/** Where a ring crosses a height, on the right of its centre. */
export function ringX(radius: number, y: number): number {
  return crossing({ cx: RING_CENTRE.x, cy: RING_CENTRE.y, r: radius }, y)
}

/** The corner of a note that hangs on a ring at this height. */
export function hangAt(radius: number, y: number): Place {
  return { x: Math.round(ringX(radius, y + STAMP_DROP)), y: Math.round(y) }
}

/** Close to the problem the ring leans towards its sheet: there a column begins a little lower. */
function columnTop(radius: number): number {
  return radius < FIRST_RADIUS + 60 ? COLUMN_TOP + 14 : COLUMN_TOP
}

/** The ring on which a note's stamp lies, as a radius. */
export function radiusAt({ x, y }: Place): number {
  return Math.hypot(x - RING_CENTRE.x, y + STAMP_DROP - RING_CENTRE.y)
}

export interface PhaseNote {
  readonly id: string
  readonly size: Size
  /** Where somebody put it. */
  readonly place?: Place | undefined
}

export interface PhaseOnBoard {
  readonly id: string
  readonly stand: 'done' | 'open' | 'coming'
  /** In the order they were said. */
  readonly notes: readonly PhaseNote[]
}

export type Ring =
  | {
      readonly stand: 'done' | 'open'
      readonly phase: string
      /** One line for each column of notes. */
      readonly radii: readonly number[]
      readonly band: { readonly from: number; readonly to: number }
    }
  | { readonly stand: 'coming'; readonly phase: string }

/** Where notes were laid before, and from which radius their phase began: there they stay. */
export type Lain = ReadonlyMap<string, Place & { readonly from: number }>

export interface BoardLayout {
  readonly rings: readonly Ring[]
  readonly places: ReadonlyMap<string, Place>
  /** To be handed in next time. */
  readonly lain: Lain
}

export interface LayOptions {
  readonly lain?: Lain
  /** Where the rings begin; further out where the problem takes more room. */
  readonly radius?: number
}

/** Lays a turn out: its rings, and a place for every note. */
export function layBoard(
  phases: readonly PhaseOnBoard[],
  { lain: before = new Map(), radius: start = FIRST_RADIUS }: LayOptions = {},
): BoardLayout {
  const rings: Ring[] = []
  const places = new Map<string, Place>()
  const lain = new Map<string, Place & { readonly from: number }>()
  const shown = phases.filter(({ stand, notes }) => stand === 'open' || notes.length > 0)
  const pinned = shown
    .flatMap(({ notes }) => notes)
    .flatMap(({ id, place, size }) => (place ? [{ id, ...place, ...size }] : []))
  // A moved note is not in its own way, nor are other moved ones in the way of its first place.
  const taken = new Taken()
  const takenOrPut = new Taken()
  for (const one of pinned) takenOrPut.add(one)
  const take = (rect: Rect) => {
    taken.add(rect)
    takenOrPut.add(rect)
  }
  for (const { notes } of shown) {
    for (const { id, place, size } of notes) {
      const old = before.get(id)
      if (!old) continue
      take({ x: old.x, y: old.y, ...size })
      lain.set(id, old)
      places.set(id, place ?? { x: old.x, y: old.y })
    }
  }
  let next = start

  for (const [at, phase] of shown.entries()) {
    // Where notes of it lie already, its ring is theirs.
    const from = phase.notes.map(({ id }) => before.get(id)?.from).find(isKnown) ?? next
    const width = Math.max(
      ...(phase.notes.length > 0 ? phase.notes.map(({ size }) => size.width) : [NOTE_WIDTH]),
    )
    const pitch = width + BETWEEN_COLUMNS
    const last = phase === shown.at(-1)
    let columns = phase.stand === 'open' && last ? OPEN_COLUMNS : 1
    const reach = ({ x, y }: Place) => {
      columns = Math.max(columns, Math.round((radiusAt({ x, y }) - from) / pitch) + 1)
    }
    for (const { id } of phase.notes) {
      const old = before.get(id)
      if (old) reach(old)
    }
    // Where the next ring is taken this one cannot grow outwards: what comes late hangs below.
    const isBounded = shown
      .slice(at + 1)
      .some(({ notes }) => notes.some(({ id }) => before.has(id)))
    for (const [count, note] of phase.notes.entries()) {
      if (lain.has(note.id)) continue
      const place = freePlace(note.size, note.place ? taken : takenOrPut, {
        from,
        pitch,
        columns: isBounded ? columns : Number.POSITIVE_INFINITY,
        count,
      })
      take({ ...place, ...note.size })
      lain.set(note.id, { ...place, from })
      places.set(note.id, note.place ?? place)
      reach(place)
    }
    const radii = Array.from({ length: columns }, (_, column) => from + column * pitch)
    const outer = (radii.at(-1) ?? from) + width
    rings.push({
      stand: phase.stand === 'open' ? 'open' : 'done',
      phase: phase.id,
      radii,
      band: { from: from - BAND_INNER, to: outer + BAND_OUTER },
    })
    next = outer + BETWEEN_PHASES
  }

  for (const { id, stand, notes } of phases) {
    if (stand === 'coming' && notes.length === 0) rings.push({ stand, phase: id })
  }
  return { rings, places, lain }
}

function isKnown(radius: number | undefined): radius is number {
  return radius !== undefined
}

/** `count`: how many notes of the phase hang already. */
function deepBottom(radius: number, count: number): number {
  const depth = DEEP_BOTTOM * Math.max(1, Math.ceil(Math.sqrt(count / NOTES_TO_DEPTH)))
  return Math.max(COLUMN_BOTTOM, Math.min(depth, RING_CENTRE.y + radius * DEEP_PART))
}

interface Columns {
  readonly from: number
  readonly pitch: number
  /** How many there may be; the last of a limited number has no end. */
  readonly columns: number
  /** How many notes of the phase hang already. */
  readonly count: number
}

/**
 * What is taken, and which columns are known to be full. Nothing is ever given back, so where a note
 * found no room a taller one finds none either.
 */
class Taken {
  readonly #index = new RectIndex()
  readonly #full = new Map<string, number>()

  add(rect: Rect): void {
    this.#index.add(rect)
  }

  under(rect: Rect): readonly Rect[] {
    return this.#index.under(rect)
  }

  isFull(column: string, { height }: Size): boolean {
    return height >= (this.#full.get(column) ?? Number.POSITIVE_INFINITY)
  }

  noRoom(column: string, { height }: Size): void {
    this.#full.set(column, Math.min(height, this.#full.get(column) ?? Number.POSITIVE_INFINITY))
  }
}

/** The first free place for something of this size: down the first column, then the next. */
function freePlace(size: Size, taken: Taken, { from, pitch, columns, count }: Columns): Place {
  const seek = (column: number, bottom: number): Place | undefined => {
    const radius = from + column * pitch
    const name = `${radius} ${bottom} ${size.width}`
    if (taken.isFull(name, size)) return undefined
    const top = columnTop(radius)
    let y = top
    // A note taller than a whole column stands at the top of one and reaches below it.
    while (y === top || y + size.height <= bottom) {
      const place = hangAt(radius, y)
      const under = taken.under({ ...place, ...size })
      if (under.length === 0) return place
      y = Math.max(...under.map((one) => one.y + one.height)) + BETWEEN_NOTES
    }
    taken.noRoom(name, size)
    return undefined
  }
  for (let column = 0; column < Math.min(columns, OPEN_COLUMNS); column += 1) {
    const place = seek(column, COLUMN_BOTTOM)
    if (place) return place
  }
  for (let column = 0; ; column += 1) {
    const isLast = column >= columns - 1
    const place = seek(
      column,
      isLast ? Number.POSITIVE_INFINITY : deepBottom(from + column * pitch, count),
    )
    if (place) return place
  }
}

/** A place for something passing, such as a ghost or a pile: where the next note would hang. */
export function nextPlace(ring: Ring | undefined, layout: Iterable<Rect>, size: Size): Place {
  if (!ring || ring.stand === 'coming') return hangAt(FIRST_RADIUS, columnTop(FIRST_RADIUS))
  const [first = FIRST_RADIUS, second = first + NOTE_WIDTH + BETWEEN_COLUMNS] = ring.radii
  const taken = new Taken()
  let count = 0
  for (const rect of layout) {
    taken.add(rect)
    count += 1
  }
  return freePlace(size, taken, {
    from: first,
    pitch: second - first,
    columns: Number.POSITIVE_INFINITY,
    count,
  })
}

const COMING_RADIUS = 1_080
/** The middle of the rings may lie so far from the middle of the screen. */
const COMING_OFF_MIDDLE = 160

/**
 * The side of a ring to come that a screen so high can show: a path whose outermost point lies at
 * nought. Of a whole ring every dot is reckoned anew for each corner that is drawn, a thousand of
 * which nobody sees.
 */
export function arcOfComing(height: number): string {
  const y = Math.min(height / 2 + COMING_OFF_MIDDLE, COMING_RADIUS)
  const x = Math.sqrt(COMING_RADIUS ** 2 - y ** 2) - COMING_RADIUS
  return `M ${x} ${-y} A ${COMING_RADIUS} ${COMING_RADIUS} 0 0 1 ${x} ${y}`
}
