import {
  type Link,
  linksOf,
  notesOf,
  placesOf,
  readLink,
  readNote,
  readPlace,
  readStroke,
  type Stroke,
  strokeAt,
  strokesOf,
} from '@kring/shared/board/board-doc'
import type { BoardView, PlacedNote } from '@kring/shared/board/read-board'
import type * as Y from 'yjs'

/**
 * The board of one document as frozen snapshots. Only what an update touched is read again; what
 * it did not touch is the same object as before, so a list of a hundred notes draws one.
 */
export class BoardStore {
  readonly #notes: Kept<PlacedNote>
  readonly #links: Kept<Link>
  readonly #strokes: Kept<Stroke>
  readonly #stop: () => void
  #view: BoardView | undefined

  constructor(doc: Y.Doc, changed: () => void) {
    const places = placesOf(doc)
    const notes = notesOf(doc)
    const inOrder = (one: PlacedNote, other: PlacedNote) =>
      one.at - other.at || (one.id < other.id ? -1 : 1)
    this.#notes = new Kept((id) => placedNote(id, notes.get(id), places.get(id)), inOrder)
    this.#links = new Kept((id) => readLink(id, linksOf(doc).get(id)))
    const strokes = strokesOf(doc)
    this.#strokes = new Kept((id) => drawnStroke(id, strokes.get(id), places.get(id)))
    const roots = [
      [notes, this.#notes],
      [linksOf(doc), this.#links],
      [strokes, this.#strokes],
    ] as const
    const watched = roots.map(([root, kept]) => {
      const watch = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
        for (const event of events) {
          const [key] = event.path
          if (typeof key === 'string') kept.touch(key)
          else for (const id of event.changes.keys.keys()) kept.touch(id)
        }
        this.#view = undefined
        changed()
      }
      for (const id of root.keys()) kept.touch(id)
      root.observeDeep(watch)
      return () => root.unobserveDeep(watch)
    })
    // A place is that of a note or of a stroke: what the other list holds stays as it is.
    const moved = (event: Y.YMapEvent<unknown>) => {
      for (const id of event.keysChanged) {
        if (notes.has(id)) this.#notes.touch(id)
        if (strokes.has(id)) this.#strokes.touch(id)
      }
      this.#view = undefined
      changed()
    }
    places.observe(moved)
    this.#stop = () => {
      for (const stop of watched) stop()
      places.unobserve(moved)
    }
  }

  view(): BoardView {
    this.#view ??= Object.freeze({
      notes: this.#notes.list(),
      links: this.#links.list(),
      strokes: this.#strokes.list(),
    })
    return this.#view
  }

  close(): void {
    this.#stop()
  }
}

/** What stands under one root, read when it was touched and asked for. */
class Kept<Thing extends { readonly id: string }> {
  readonly #read: (id: string) => Thing | undefined
  readonly #order: ((one: Thing, other: Thing) => number) | undefined
  readonly #things = new Map<string, Thing>()
  readonly #touched = new Set<string>()
  #list: readonly Thing[] = Object.freeze([])

  constructor(
    read: (id: string) => Thing | undefined,
    order?: (one: Thing, other: Thing) => number,
  ) {
    this.#read = read
    this.#order = order
  }

  touch(id: string): void {
    this.#touched.add(id)
  }

  list(): readonly Thing[] {
    if (this.#touched.size === 0) return this.#list
    for (const id of this.#touched) {
      const thing = this.#read(id)
      if (thing) this.#things.set(id, Object.freeze(thing))
      else this.#things.delete(id)
    }
    this.#touched.clear()
    const list = [...this.#things.values()]
    if (this.#order) list.sort(this.#order)
    this.#list = Object.freeze(list)
    return this.#list
  }
}

function placedNote(id: string, value: unknown, place: unknown): PlacedNote | undefined {
  const note = readNote(id, value)
  if (!note) return undefined
  const { fragment: _fragment, ...words } = note
  const lies = readPlace(place)
  return { ...words, place: lies && Object.freeze({ ...lies }) }
}

function drawnStroke(id: string, value: unknown, place: unknown): Stroke | undefined {
  const stroke = readStroke(id, value)
  return stroke && strokeAt(stroke, readPlace(place))
}
