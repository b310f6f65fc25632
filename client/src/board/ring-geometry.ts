import type { Place } from '@kring/shared/board/board-doc'
import { crossing } from '../ui/arc.ts'

/**
 * The board's own plane: one unit is a pixel at 100 %. The problem lies at the left; each phase is
 * a ring around it, further out than the one before. Notes hang on the right side of their ring
 * with the stamp on the line.
 *
 * - [L1] A place is found from the top of the phase's first column down, then in the next column.
 * - [L2] A note that comes later never moves one that is already there.
 * - [L3] A note that somebody moved lies where it was put, and its first place stays free.
 * - [L4] The same notes in the same order give the same board.
 */
export const RING_CENTRE = { x: -60, y: 354 } as const
export const FIRST_RADIUS = 394
/** Where the hanging notes begin and end. */
const COLUMN_TOP = 122
export const COLUMN_BOTTOM = 602
export const NOTE_WIDTH = 204
/** Facts are short and stand beside the case. */
export const FACT_WIDTH = 174

const STAMP_DROP = 22
const BETWEEN_NOTES = 20
const BETWEEN_COLUMNS = 34
const BETWEEN_PHASES = 42
const BAND_INNER = 26
const BAND_OUTER = 4
const TO_FIRST_COMING = 24
const BETWEEN_COMING = 34
/** Room kept to the left of a note for its stamp. */
const STAMP_OVERHANG = 12
/** A phase that is open has room for this many columns, so that its ring does not grow with each note. */
const OPEN_COLUMNS = 2

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rect extends Place, Size {}

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

/** What a note of so many signs is about as large as, before it has been measured. */
export function estimateSize(text: string, width: number): Size {
  const signsInLine = (width - 30) / 7.1
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signsInLine)), 0)
  return { width, height: Math.round(21 + lines * 19.8 + 20.4) }
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
  | { readonly stand: 'coming'; readonly phase: string; readonly radius: number }

/** Where notes of a phase were laid before, and from which radius: they stay while that holds. */
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
  const taken: Rect[] = []
  let from = start

  for (const phase of shown) {
    const width = Math.max(
      ...(phase.notes.length > 0 ? phase.notes.map(({ size }) => size.width) : [NOTE_WIDTH]),
    )
    const pitch = width + BETWEEN_COLUMNS
    let columns = phase.stand === 'open' && phase === shown.at(-1) ? OPEN_COLUMNS : 1
    const lay = (note: PhaseNote, { x, y }: Place) => {
      taken.push({ x, y, ...note.size })
      lain.set(note.id, { x, y, from })
      places.set(note.id, note.place ?? { x, y })
      columns = Math.max(columns, Math.round((radiusAt({ x, y }) - from) / pitch) + 1)
    }
    // First those that may stay where they lie, so that one that must go elsewhere pushes none.
    for (const note of phase.notes) {
      const old = before.get(note.id)
      if (old?.from !== from || taken.some((one) => overlap({ ...old, ...note.size }, one)))
        continue
      lay(note, old)
    }
    for (const note of phase.notes) {
      if (lain.has(note.id)) continue
      // A moved note is not in its own way, nor are other moved ones in the way of its first place.
      const blocks = note.place ? taken : [...taken, ...pinned]
      lay(note, freePlace(note.size, blocks, from, pitch))
    }
    const radii = Array.from({ length: columns }, (_, column) => from + column * pitch)
    const last = radii.at(-1) ?? from
    rings.push({
      stand: phase.stand === 'open' ? 'open' : 'done',
      phase: phase.id,
      radii,
      band: { from: from - BAND_INNER, to: last + width + BAND_OUTER },
    })
    from = last + width + BETWEEN_PHASES
  }

  let coming = from - BETWEEN_PHASES + BAND_OUTER + TO_FIRST_COMING
  for (const { id, stand, notes } of phases) {
    if (stand !== 'coming' || notes.length > 0) continue
    rings.push({ stand, phase: id, radius: coming })
    coming += BETWEEN_COMING
  }
  return { rings, places, lain }
}

/** The first free place for something of this size: down the first column, then the next. */
function freePlace(size: Size, taken: readonly Rect[], from: number, pitch: number): Place {
  for (let column = 0; ; column += 1) {
    const radius = from + column * pitch
    const top = columnTop(radius)
    let y = top
    // A note taller than a whole column stands at the top of one and reaches below it.
    while (y === top || y + size.height <= COLUMN_BOTTOM) {
      const place = hangAt(radius, y)
      const under = taken.filter((one) => overlap({ ...place, ...size }, one))
      if (under.length === 0) return place
      y = Math.max(...under.map((one) => one.y + one.height)) + BETWEEN_NOTES
    }
  }
}

/** Whether two notes touch, or stand closer than a stamp needs. */
export function overlap(one: Rect, other: Rect): boolean {
  const gap = BETWEEN_NOTES / 2
  return (
    one.x < other.x + other.width + STAMP_OVERHANG &&
    other.x < one.x + one.width + STAMP_OVERHANG &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  )
}

/** A place for something passing, such as a ghost or a pile: where the next note would hang. */
export function nextPlace(ring: Ring | undefined, layout: readonly Rect[], size: Size): Place {
  if (!ring || ring.stand === 'coming') return hangAt(FIRST_RADIUS, columnTop(FIRST_RADIUS))
  const [first = FIRST_RADIUS, second = first + NOTE_WIDTH + BETWEEN_COLUMNS] = ring.radii
  return freePlace(size, layout, first, second - first)
}

/** A calm curve between two notes: out of the side that faces, into the side that is met. */
export function linkPath(one: Rect, other: Rect): string {
  const [left, right] =
    one.x + one.width / 2 <= other.x + other.width / 2 ? [one, other] : [other, one]
  const fixed = (value: number) => value.toFixed(1)
  if (right.x - (left.x + left.width) > 8) {
    const from = { x: left.x + left.width, y: left.y + left.height / 2 }
    const to = { x: right.x, y: right.y + right.height / 2 }
    const bend = Math.max(18, (to.x - from.x) / 2)
    return `M${fixed(from.x)} ${fixed(from.y)}C${fixed(from.x + bend)} ${fixed(from.y)} ${fixed(to.x - bend)} ${fixed(to.y)} ${fixed(to.x)} ${fixed(to.y)}`
  }
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  const from = { x: upper.x + upper.width - 28, y: upper.y + upper.height }
  const to = { x: lower.x + lower.width - 28, y: lower.y }
  const bend = Math.max(14, (to.y - from.y) / 2)
  return `M${fixed(from.x)} ${fixed(from.y)}C${fixed(from.x)} ${fixed(from.y + bend)} ${fixed(to.x)} ${fixed(to.y - bend)} ${fixed(to.x)} ${fixed(to.y)}`
}
