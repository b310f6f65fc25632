import * as Y from 'yjs'

/** A part of undo: what it brought in, and what it took away. */
export type Step = Y.UndoManager['undoStack'][number]

/**
 * What its writer did in one text, to be undone in its editor. It belongs to the text rather than to
 * the editor: an editor that is closed, or bound to another document, lets go of it and it goes on.
 */
export class TextHistory extends Y.UndoManager {
  readonly text: Y.XmlFragment
  #ended = false

  constructor(text: Y.XmlFragment, origins: Iterable<unknown>) {
    super(text, {
      trackedOrigins: new Set(origins),
      // A paragraph in which others have written meanwhile stays, with their words in it.
      deleteFilter: ({ content }) =>
        !(content instanceof Y.ContentType) || (content.type as Y.XmlFragment).length === 0,
      captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
    })
    this.text = text
  }

  /** Whether an editor listens. */
  get isInUse(): boolean {
    return this._observers.size > 0
  }

  /** The editor calls this when it closes: its listeners go, and nothing else. */
  override destroy(): void {
    super.destroy()
    if (this.#ended) return
    this.trackedOrigins.add(this)
    this.doc.on('afterTransaction', this.afterTransactionHandler)
    this.doc.on('destroy', this.destroy)
  }

  end(): void {
    this.#ended = true
    this.clear()
    this.destroy()
  }
}
