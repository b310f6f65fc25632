import type { PastBoard } from '@kring/shared/api/history-api'
import type { Place, Stroke } from '@kring/shared/board/board-doc'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { type AgendaItem, phasesIn } from '@kring/shared/meeting/agenda'
import { phasesOfNotes } from '../note/note-phase.ts'
import { type Extent, type Look, lookAtAll, type Room } from './camera.ts'
import { overlap, type Rect, type Size } from './rect.ts'
import {
  type BoardLayout,
  COLUMN_BOTTOM,
  FIRST_RADIUS,
  hangAt,
  type Lain,
  layBoard,
  type PhaseOnBoard,
  SHEET,
} from './ring-geometry.ts'

export type PastNote = PastBoard['board']['notes'][number]

/** The notes of an item as they lay at one of its moments. */
export function notesOn(past: PastBoard, item: AgendaItem): readonly PastNote[] {
  return past.board.notes.filter(({ turn }) => turn === item.id)
}

/**
 * In which phase each note of an item was said. Told from all its moments together, so that no note
 * changes its phase from one to the next.
 */
export function phasesInPast(
  boards: readonly PastBoard[],
  item: AgendaItem,
  { open }: { readonly open: number | undefined },
): ReadonlyMap<string, string> {
  const all = new Map<string, PlacedNote>()
  for (const board of boards) {
    for (const { removed: _removed, scribe, phase, re, place, ...note } of notesOn(board, item)) {
      const told = { ...(scribe && { scribe }), ...(phase && { phase }), ...(re && { re }) }
      all.set(note.id, { ...note, ...told, place })
    }
  }
  const inOrder = [...all.values()].toSorted(
    (one, other) => one.at - other.at || (one.id < other.id ? -1 : 1),
  )
  return phasesOfNotes(inOrder, item, { open })
}

/** A board as it lay at one moment. */
export interface LaidMoment {
  readonly rings: BoardLayout['rings']
  readonly rects: ReadonlyMap<string, Rect>
}

export interface LayMomentsOptions {
  readonly phaseOf: ReadonlyMap<string, string>
  readonly sizeOf: (note: PastNote) => Size
}

/**
 * The moments of an item laid out one after the other, as for somebody who looked on all the time:
 * a note keeps the place it was first given, whichever moment one looks at first.
 */
export function layMoments(
  boards: readonly PastBoard[],
  item: AgendaItem,
  { phaseOf, sizeOf }: LayMomentsOptions,
): readonly LaidMoment[] {
  const phases = phasesIn(item)
  let lain: Lain = new Map()
  return boards.map((board) => {
    const notes = notesOn(board, item)
    const open = phases.findIndex(({ id }) => id === board.phase)
    const standing = phases.map(
      ({ id }, place): PhaseOnBoard => ({
        id,
        stand: place === open ? 'open' : place < open ? 'done' : 'coming',
        notes: notes
          .filter((note) => phaseOf.get(note.id) === id)
          .map((note) => ({ id: note.id, place: note.place, size: sizeOf(note) })),
      }),
    )
    const layout = layBoard(standing, { lain })
    lain = layout.lain
    const rects = new Map<string, Rect>()
    for (const { notes: these } of standing) {
      for (const { id, size } of these) {
        const place = layout.places.get(id)
        if (place) rects.set(id, { ...place, ...size })
      }
    }
    return { rings: layout.rings, rects }
  })
}

const TO_NEXT_RING = 38
const BELOW_NOTE = 24
const STAMP_ROOM = 12

/** Where the agreement lies: on the ring after the last that was written on, and on no note. */
export function agreementPlace(
  moments: readonly LaidMoment[],
  { phaseOf, size }: { readonly phaseOf: ReadonlyMap<string, string>; readonly size: Size },
): Place {
  const written = new Set(phaseOf.values())
  const edges = (moments.at(-1)?.rings ?? []).flatMap((ring) =>
    ring.stand !== 'coming' && written.has(ring.phase) ? [ring.band.to] : [],
  )
  const { x } = hangAt(
    Math.max(FIRST_RADIUS, ...edges.map((edge) => edge + TO_NEXT_RING)),
    SHEET.top,
  )
  const taken = moments.flatMap(({ rects }) => [...rects.values()])
  let y: number = SHEET.top
  for (;;) {
    const under = taken.filter((rect) => overlap({ x, y, ...size }, rect))
    if (under.length === 0) return { x, y }
    y = Math.max(...under.map((rect) => rect.y + rect.height)) + BELOW_NOTE
  }
}

export interface Extents {
  readonly moments: readonly LaidMoment[]
  readonly strokes: readonly Stroke[]
  readonly sheets: readonly Rect[]
}

/** One frame for all the moments of an item, so that nothing jumps between them. */
export function extentOf({ moments, strokes, sheets }: Extents): Extent {
  const rects = [...moments.flatMap(({ rects }) => [...rects.values()]), ...sheets]
  const points = strokes.flatMap((stroke) => placesIn(stroke.points))
  const xs = [SHEET.left, SHEET.left + SHEET.width, ...points.map(({ x }) => x)]
  const ys = [SHEET.top, COLUMN_BOTTOM - 60, ...points.map(({ y }) => y)]
  for (const { x, y, width, height } of rects) {
    xs.push(x - STAMP_ROOM, x + width)
    ys.push(y, y + height)
  }
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) }
}

/** Where a drawn line goes: x, y and pressure follow each other. */
function placesIn(points: readonly number[]): readonly Place[] {
  const places: Place[] = []
  for (let at = 0; at + 2 < points.length; at += 3) {
    places.push({ x: points[at] ?? 0, y: points[at + 1] ?? 0 })
  }
  return places
}

// A drawing has thousands of points: too many to be arguments of one call.
function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other))
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other))
}

const EDGE = 16

/** The whole frame; where that would be too small to read, the end of it where the case stands. */
export function lookAtPast(extent: Extent, room: Room): Look {
  const { left, right, top, bottom } = extent
  const look = lookAtAll(extent, room)
  const free = {
    across: room.width - (right - left) * look.scale,
    down: room.height - room.top - room.bottom - (bottom - top) * look.scale,
  }
  return {
    scale: look.scale,
    x: free.across < 0 ? EDGE - SHEET.left * look.scale : look.x,
    y:
      free.down < 0
        ? room.top + EDGE - SHEET.top * look.scale
        : room.top + free.down / 2 - top * look.scale,
  }
}
