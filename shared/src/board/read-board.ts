import type * as Y from 'yjs'
import type { ItemId } from '../lib/id.ts'
import {
  type Link,
  linksOf,
  type Note,
  notesOf,
  type Place,
  placesOf,
  readLink,
  readNote,
  readPlace,
  readStroke,
  type Stroke,
  sheetName,
  strokeAt,
} from './board-doc.ts'
import { plainText } from './note-text.ts'

export interface PlacedNote extends Note {
  readonly place: Place | undefined
}

/** What is on the board, frozen: nothing in it can change what others see. */
export interface BoardView {
  /** In the order they were said. */
  readonly notes: readonly PlacedNote[]
  readonly links: readonly Link[]
  /** Where they lie: a stroke that was moved has its points there. */
  readonly strokes: readonly Stroke[]
}

export function readBoard(doc: Y.Doc): BoardView {
  const places = placesOf(doc)
  const notes: PlacedNote[] = []
  for (const [id, value] of notesOf(doc)) {
    const note = readNote(id, value)
    if (!note) continue
    const { fragment: _fragment, ...words } = note
    notes.push({ ...words, place: readPlace(places.get(id)) })
  }
  notes.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
  return {
    notes,
    links: marks(linksOf(doc), readLink),
    strokes: marks(doc.getMap('strokes'), (id, value) => {
      const stroke = readStroke(id, value)
      return stroke && strokeAt(stroke, readPlace(places.get(id)))
    }),
  }
}

/** The words of a sheet; empty where nobody has written in it. Never makes the sheet. */
export function readSheet(
  doc: Y.Doc,
  sheet: Parameters<typeof sheetName>[0],
  turn: ItemId,
): string {
  const name = sheetName(sheet, turn)
  return doc.share.has(name) ? plainText(doc.getXmlFragment(name)) : ''
}

function marks<Mark>(map: Y.Map<unknown>, read: (id: string, value: unknown) => Mark | undefined) {
  const found: Mark[] = []
  for (const [id, value] of map) {
    const mark = read(id, value)
    if (mark) found.push(mark)
  }
  return found
}
