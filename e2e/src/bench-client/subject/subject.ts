import type { Field } from '../browser/first-use.ts'
import type { Point } from '../browser/hand.ts'

export const SUBJECTS = [
  'kring',
  'html',
  'react',
  'dom',
  'dom-all',
  'react-flow',
  'konva',
  'pixi',
  'excalidraw',
  'tldraw',
  'tiptap',
] as const
export type SubjectName = (typeof SUBJECTS)[number]

export const TITLES: { readonly [name in SubjectName]: string } = {
  kring: 'Kring',
  html: 'plain HTML',
  react: 'empty React page',
  dom: 'React + Yjs, DOM, near the view',
  'dom-all': 'React + Yjs, DOM, all mounted',
  'react-flow': 'React Flow + Yjs, culled',
  konva: 'Konva',
  pixi: 'Pixi, no GPU',
  excalidraw: 'Excalidraw',
  tldraw: 'tldraw',
  tiptap: 'TipTap alone',
}

/** Notes on a board, in the order they are read. Each has its number in its words. */
export interface BoardNote {
  readonly number: number
  readonly words: string
  readonly x: number
  readonly y: number
}

const ASKED = [
  'What did you see when she came in?',
  'Who else was there before you said that it could not wait?',
  'When did it begin, and what had you tried until then?',
  'What would be different if nobody asked you again?',
]

/** A sheet of notes in rows, as wide as it is high on the screen. */
export function boardNotes(count: number): readonly BoardNote[] {
  const columns = Math.max(1, Math.round(Math.sqrt(count * 0.75)))
  return Array.from({ length: count }, (_, place) => ({
    number: place + 1,
    words: `Note ${place + 1}. ${ASKED[place % ASKED.length]}`,
    x: 300 + (place % columns) * 260,
    y: -400 + Math.floor(place / columns) * 150,
  }))
}

/** A page that is open to be visited, with as many notes on it as were asked for. */
export interface Stand {
  readonly url: string
  readonly cookie?: string
  /** Where one writes a note. */
  readonly field: Field
  /** Notes that are elements, as a selector; undefined where they are painted. */
  readonly note?: string
  /** Moves notes from elsewhere, so many a second, until it is told to stop. */
  startMoves(aSecond: number): () => void
  end(): Promise<void>
}

/** What the page of a peer says of itself to the bench, as `globalThis.benchBoard`. */
export interface BenchBoard {
  readonly count: number
  scale(): number
  /** Where on the screen the middle of a note near this point is. */
  noteNear(point: Point): Point | undefined
}
