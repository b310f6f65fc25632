import * as Y from 'yjs'
import type { Step } from './text-history.ts'

type DeleteSet = Step['deletions']

/**
 * Gives `to`, in the room's copy of the document, the steps of `from` as far as the room has them:
 * what a step brought in and the room holds, and what it took away, the room let go of, and this
 * device still has the words of.
 */
export function carrySteps(
  from: Y.UndoManager,
  to: Y.UndoManager,
  transaction: Y.Transaction,
): void {
  const carry = (steps: readonly Step[]) =>
    steps.map((step) => carried(step, transaction)).filter((step) => !isEmpty(step))
  to.undoStack = carry(from.undoStack)
  to.redoStack = carry(from.redoStack)
}

function carried(step: Step, transaction: Y.Transaction): Step {
  const { doc } = transaction
  const deletions = Y.createDeleteSet()
  Y.iterateDeletedStructs(transaction, heldIn(doc, step.deletions), (struct) => {
    if (!(struct instanceof Y.Item) || !struct.deleted) return
    if (struct.content instanceof Y.ContentDeleted) return
    put(deletions, struct.id, struct.length)
    keep(struct)
  })
  return { insertions: heldIn(doc, step.insertions), deletions, meta: new Map() }
}

/**
 * Where an undo wrote words anew, their first writing points to the second, so that an earlier step
 * still finds them. Yjs keeps that in memory alone.
 */
export function carryRedone(old: Y.Doc, transaction: Y.Transaction): void {
  const { store } = transaction.doc
  for (const structs of old.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.redone === null) continue
      const { id, redone, length } = struct
      if (redone.clock + length > Y.getState(store, redone.client)) continue
      const first = Y.createDeleteSet()
      put(first, id, length)
      Y.iterateDeletedStructs(transaction, heldIn(transaction.doc, first), (there) => {
        if (!(there instanceof Y.Item)) return
        there.redone = Y.createID(redone.client, redone.clock + there.id.clock - id.clock)
        keep(there)
      })
    }
  }
}

/**
 * What was put in again was done once more, and with it goes what had been undone: the room still has
 * that, so it was taken away anew. Undone once is undone: these steps do not bring it back.
 */
export function leaveUndone(
  again: readonly Step[],
  { old, steps }: { readonly old: Y.Doc; readonly steps: readonly Step[] },
): void {
  for (const step of again) {
    const deletions = Y.createDeleteSet()
    for (const [client, ranges] of step.deletions.clients) {
      for (const { clock, len } of ranges) {
        for (let at = clock; at < clock + len; ) {
          const id = Y.createID(client, at)
          const end = Math.min(clock + len, endOfPart(old, id))
          const isUndone =
            isGoneFrom(old, id) && !steps.some((one) => Y.isDeleted(one.deletions, id))
          if (!isUndone) put(deletions, id, end - at)
          at = end
        }
      }
    }
    step.deletions = deletions
  }
}

function endOfPart({ store }: Y.Doc, { client, clock }: Y.ID): number {
  if (clock >= Y.getState(store, client)) return Number.POSITIVE_INFINITY
  const part = Y.getItem(store, Y.createID(client, clock))
  return part.id.clock + part.length
}

function isGoneFrom({ store }: Y.Doc, id: Y.ID): boolean {
  return id.clock < Y.getState(store, id.client) && Y.getItem(store, id).deleted
}

/** The ranges, as far as the document reaches. */
function heldIn(doc: Y.Doc, ranges: DeleteSet): DeleteSet {
  const held = Y.createDeleteSet()
  for (const [client, all] of ranges.clients) {
    const end = Y.getState(doc.store, client)
    for (const { clock, len } of all) {
      if (clock < end) put(held, Y.createID(client, clock), Math.min(len, end - clock))
    }
  }
  return held
}

function put({ clients }: DeleteSet, { client, clock }: Y.ID, len: number): void {
  const ranges = clients.get(client)
  if (ranges) ranges.push({ clock, len })
  else clients.set(client, [{ clock, len }])
}

function isEmpty({ insertions, deletions }: Step): boolean {
  return insertions.clients.size === 0 && deletions.clients.size === 0
}

/** Of all that was kept for undo, keeps what these steps need. The rest may be let go of. */
export function keepOnlyFor(steps: readonly Step[], transaction: Y.Transaction): void {
  for (const structs of transaction.doc.store.clients.values()) {
    for (const struct of structs) if (struct instanceof Y.Item) struct.keep = false
  }
  if (steps.length === 0) return
  for (const structs of transaction.doc.store.clients.values()) {
    for (const struct of structs) {
      if (struct instanceof Y.Item && struct.redone !== null) keep(struct)
    }
  }
  for (const { deletions } of steps) {
    Y.iterateDeletedStructs(transaction, deletions, (struct) => {
      if (struct instanceof Y.Item) keep(struct)
    })
  }
}

/** Neither this nor what it stands in is let go of. */
function keep(item: Y.Item): void {
  for (let at: Y.Item | null = item; at !== null && !at.keep; ) {
    at.keep = true
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null
  }
}
