import * as base64 from 'lib0/buffer'
import * as Y from 'yjs'
import type { DeviceStore } from './device-store.ts'

/** Of each page that went: what the room did not have of its document, as an update in letters. */
type Left = { readonly [page: string]: unknown }

export interface LeftBehindOptions {
  readonly key: string
  /** Tells one page from another. */
  readonly page: number
}

/**
 * What was written in the last moments of a page. The copy on the device is written in the
 * background, and a page that goes takes with it what is not yet there; so what the room does not have
 * is put beside it at once, as the page goes, and found by the next.
 */
export class LeftBehind {
  readonly #store: DeviceStore
  readonly #key: string
  readonly #page: string
  /** What this page knows of: it is let go of only as long as it has not been written anew. */
  readonly #known = new Map<string, unknown>()

  constructor(store: DeviceStore, { key, page }: LeftBehindOptions) {
    this.#store = store
    this.#key = key
    this.#page = String(page)
  }

  /** Puts what earlier pages left into this one's document. */
  take(doc: Y.Doc): void {
    for (const [page, letters] of Object.entries(this.#read())) {
      applyReadable(doc, letters)
      this.#known.set(page, letters)
    }
  }

  /** The page may be gone after this. `stored`: how much of each client the room has. */
  keep(doc: Y.Doc, stored: Iterable<readonly [number, number]>): void {
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(new Map(stored)))
    const letters = base64.toBase64(update)
    this.#known.set(this.#page, letters)
    this.#store.write(this.#key, { ...this.#read(), [this.#page]: letters })
  }

  /** The room has all that this page knows of. */
  stored(): void {
    if (this.#known.size === 0) return
    const others = Object.entries(this.#read()).filter(
      ([page, letters]) => this.#known.get(page) !== letters,
    )
    this.#known.clear()
    this.#store.write(this.#key, Object.fromEntries(others))
  }

  #read(): Left {
    const kept = this.#store.read(this.#key)
    return typeof kept === 'object' && kept !== null ? (kept as Left) : {}
  }
}

/** What cannot be read, of another build or by another hand, keeps nobody out of the meeting. */
function applyReadable(doc: Y.Doc, letters: unknown): void {
  if (typeof letters !== 'string') return
  try {
    Y.applyUpdate(doc, base64.fromBase64(letters))
  } catch {}
}
