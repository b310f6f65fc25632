import type * as Y from 'yjs'
import { type KeptDoc, keepDoc, replaceKept } from './kept-doc.ts'

/**
 * The copy that this device keeps, of one document and then of those that come after it. One takes
 * the place of another once that one has; where a newer has come meanwhile, it is not kept at all.
 */
export class DeviceCopy {
  readonly #name: string
  #doc: Y.Doc
  #kept: KeptDoc
  #changing: Promise<void> = Promise.resolve()
  #isReleased = false

  constructor(name: string, doc: Y.Doc) {
    this.#name = name
    this.#doc = doc
    this.#kept = keepDoc(name, doc)
  }

  /** Resolves when the document holds what the copy held. */
  get loaded(): Promise<void> {
    return this.#kept.loaded
  }

  /** Keeps `doc` from now on, in the place of the document before it. */
  goOnWith(doc: Y.Doc): void {
    const old = this.#doc
    const before = this.#changing
    this.#doc = doc
    this.#changing = (async () => {
      await before
      await this.#kept.release()
      const stop = await replaceKept(this.#name, doc, { old })
      if (this.#isReleased || this.#doc !== doc) {
        stop()
        return
      }
      this.#kept = keepDoc(this.#name, doc)
      void this.#kept.loaded.then(stop)
    })()
  }

  /** Stops keeping, once what is under way is done; the copy stays. */
  release(): void {
    this.#isReleased = true
    void this.#changing.then(() => this.#kept.release())
  }
}
