import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { asked } from './asked.ts'
import { eachFrame, type Move } from './moves.ts'

interface Listener {
  readonly onNotes: (notes: ReadonlyMap<number, SharedNote>) => void
  readonly onMoves: (moves: readonly Move[]) => void
}

export interface SharedNote {
  readonly number: number
  readonly words: string
  readonly x: number
  readonly y: number
}

/** The board as a Yjs document on a server of y-websocket. */
export class YjsBoard {
  readonly #notes: Y.Map<string>
  readonly #places: Y.Map<{ x: number; y: number }>

  constructor({ onNotes, onMoves }: Listener) {
    const doc = new Y.Doc()
    this.#notes = doc.getMap('notes')
    this.#places = doc.getMap('places')
    const url = `ws://${location.host}/yjs`
    const provider = new WebsocketProvider(url, `notes-${asked.length}`, doc, { disableBc: true })
    const hear = eachFrame(onMoves)
    provider.once('sync', () => {
      onNotes(this.#read())
      this.#notes.observe(() => onNotes(this.#read()))
      this.#places.observe(({ keysChanged }) => {
        for (const key of keysChanged) {
          const place = this.#places.get(String(key))
          if (place) hear({ number: Number(key), ...place })
        }
      })
    })
  }

  add(words: string): void {
    this.#notes.set(String(this.#notes.size + 1), words)
  }

  move(number: number, place: { x: number; y: number }): void {
    this.#places.set(String(number), place)
  }

  #read(): ReadonlyMap<number, SharedNote> {
    const read = [...this.#notes].map(([key, words]): [number, SharedNote] => [
      Number(key),
      { number: Number(key), words, ...(this.#places.get(key) ?? { x: 300, y: 300 }) },
    ])
    return new Map(read.sort(([one], [other]) => one - other))
  }
}
