import * as Y from 'yjs'
import { BoardStore } from './board-store.ts'
import { History } from './history.ts'
import { Line, type LineListener, type LineOptions } from './line.ts'
import { takeRoomCopy } from './room-copy.ts'
import type { StoredMark } from './saved.ts'
import { swallowedOf, type Typed, typedUnstored } from './swallowed.ts'

export interface StandOptions extends Omit<LineOptions, 'listener' | 'onCopy'> {
  readonly mark: StoredMark
  readonly listener: LineListener
  /** The document that this one comes after, once the room's copy is here. */
  readonly before?: Y.Doc | undefined
  readonly changed: () => void
  /** Words went down with what they were written in. */
  readonly swallowed: (words: readonly Typed[]) => void
}

/**
 * A document with its line, what is drawn from it, and what can be undone in it.
 *
 * What is deleted here keeps its words until the room, too, has stored that it is gone: for if the
 * room refuses that, they stand again. After that only those stay that undo may bring back. What the
 * room never had goes at once, and never leaves this device.
 */
export class Stand {
  readonly doc: Y.Doc
  readonly line: Line
  readonly board: BoardStore
  #history: History
  #deleted = Y.createDeleteSet()

  constructor(doc: Y.Doc, options: StandOptions) {
    const { mark, before, changed, swallowed } = options
    this.doc = doc
    doc.gcFilter = ({ id }) => !mark.holds(id)
    this.line = new Line(doc, {
      ...options,
      onCopy: before
        ? (update, origin) => {
            if (doc.store.clients.size > 0) Y.applyUpdate(doc, update, origin)
            else takeRoomCopy(doc, update, { old: before, origin })
          }
        : undefined,
    })
    let typed: readonly Typed[] = []
    doc.on('beforeTransaction', ({ origin }: Y.Transaction) => {
      const mayLose = this.line.isFromRoom(origin) && !mark.holdsAll(doc)
      typed = mayLose ? typedUnstored(doc, mark) : []
    })
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      const { deleteSet } = transaction
      if (deleteSet.clients.size > 0) {
        this.#deleted = Y.mergeDeleteSets([this.#deleted, deleteSet])
      }
      if (this.line.isFromRoom(transaction.origin)) {
        mark.learn(newIn(transaction))
        const lost = typed.length > 0 ? swallowedOf(doc, typed) : []
        typed = []
        if (lost.length > 0) swallowed(lost)
      } else if (transaction.local && deleteSet.clients.size > 0) {
        mark.deleted()
      }
      changed()
    })
    this.board = new BoardStore(doc, () => {})
    this.#history = new History(doc)
  }

  get history(): History {
    return this.#history
  }

  /**
   * Takes over what can be undone from the stand before it, now that the room's copy is here, and
   * then what the room does not have: `write` puts it in again.
   */
  comeAfter<Result>(old: Stand, write: (newStep: () => void) => Result): Result {
    this.#history.end()
    this.#history = old.history.carryTo(this.doc)
    return this.#history.again(old.history, write)
  }

  /** All is stored: lets go of deleted words that undo does not need. */
  tidy(): void {
    if (this.#deleted.clients.size === 0) return
    Y.tryGc(this.#deleted, this.doc.store, () => true)
    this.#deleted = Y.createDeleteSet()
  }

  /** Another phase is open: undo reaches no further back, and nothing is kept for it. */
  forget(): void {
    this.#history.forget()
    this.#deleted = Y.createDeleteSetFromStructStore(this.doc.store)
  }

  leave(): void {
    this.#history.end()
    this.line.end()
    this.board.close()
  }
}

/** How far a transaction brought each client. */
function newIn({ beforeState, afterState }: Y.Transaction): ReadonlyMap<number, number> {
  return new Map(
    [...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0)),
  )
}
