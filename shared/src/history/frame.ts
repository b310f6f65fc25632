import type { PastBoard } from '../api/history-api.ts'
import { type BoardSheet, type Place, SHEETS } from '../board/board-doc.ts'
import type { BoardView } from '../board/read-board.ts'

type Seen = PastBoard['board']

/**
 * What a moment leaves when the words that led to it are let go: what lay there, and where. No words,
 * so that it keeps nothing that somebody took back.
 */
export interface Frame {
  /** By note id; null for a note that had no place of its own. */
  readonly notes: { readonly [note: string]: Place | null }
  readonly links: readonly string[]
  readonly strokes: readonly string[]
  /** Those of the open item that had been begun. */
  readonly sheets: readonly BoardSheet[]
}

export function frameOf({ notes, links, strokes }: BoardView, sheets: PastBoard['sheets']): Frame {
  return {
    notes: Object.fromEntries(notes.map(({ id, place }) => [id, place ?? null])),
    links: links.map(({ id }) => id),
    strokes: strokes.map(({ id }) => id),
    sheets: SHEETS.filter((sheet) => sheets[sheet] !== ''),
  }
}

/** What of a frame still lies on the board of today. */
export function stillIn(frame: Frame, today: BoardView): Frame {
  const still = idsOn(today)
  return {
    notes: Object.fromEntries(Object.entries(frame.notes).filter(([id]) => still.notes.has(id))),
    links: frame.links.filter((id) => still.links.has(id)),
    strokes: frame.strokes.filter((id) => still.strokes.has(id)),
    sheets: frame.sheets,
  }
}

/** A frame with the words of today. */
export function boardIn(frame: Frame, today: BoardView): Seen {
  const links = new Set(frame.links)
  const strokes = new Set(frame.strokes)
  return {
    notes: today.notes.flatMap((note) => {
      const place = Object.hasOwn(frame.notes, note.id) ? frame.notes[note.id] : undefined
      return place === undefined ? [] : [{ ...note, place: place ?? undefined }]
    }),
    links: today.links.filter(({ id }) => links.has(id)),
    strokes: today.strokes.filter(({ id }) => strokes.has(id)),
  }
}

/**
 * A board as it was, word for word, but for what was taken away since: of such a note the words are
 * not shown, and such drawing, which may have been words, not at all.
 */
export function seenToday(then: BoardView, today: BoardView): Seen {
  const still = idsOn(today)
  return {
    notes: then.notes.map((note) =>
      still.notes.has(note.id) ? note : { ...note, text: '', removed: true as const },
    ),
    links: then.links,
    strokes: then.strokes.filter(({ id }) => still.strokes.has(id)),
  }
}

function idsOn({ notes, links, strokes }: BoardView) {
  const ids = (marks: readonly { readonly id: string }[]) =>
    new Set<string>(marks.map(({ id }) => id))
  return { notes: ids(notes), links: ids(links), strokes: ids(strokes) }
}
