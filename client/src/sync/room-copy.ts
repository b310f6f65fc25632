import * as Y from 'yjs'

type DeleteSet = ReturnType<typeof Y.createDeleteSet>

/**
 * Puts the room's copy, `update`, into the empty document `fresh`, as from `origin`. What `fresh`
 * shows is the room's, word for word. The room let go of deleted words, though, and undo may want
 * them back: so as far as the room and `old` hold the same writing, it is taken from `old`, where the
 * deleted words still stand.
 *
 * Both hold the same under the same Yjs id, for good [R5]: who wrote it, and where, never changes.
 */
export function takeRoomCopy(
  fresh: Y.Doc,
  update: Uint8Array,
  { old, origin }: { readonly old: Y.Doc; readonly origin: unknown },
): void {
  const inBoth = sharedWith(old, update)
  Y.transact(
    fresh,
    () => {
      if (inBoth.size > 0) writeUpTo(inBoth, { from: old, to: fresh })
      Y.applyUpdate(fresh, update, origin)
    },
    origin,
    false,
  )
}

function writeUpTo(
  vector: ReadonlyMap<number, number>,
  { from, to }: { readonly from: Y.Doc; readonly to: Y.Doc },
): void {
  const { gc } = from
  // Yjs asks for a document that lets go of nothing; what this one has let go of is left out.
  from.gc = false
  try {
    // Nothing is deleted yet: the room's own word on that follows with its update.
    Y.createDocFromSnapshot(from, Y.createSnapshot(Y.createDeleteSet(), new Map(vector)), to)
  } finally {
    from.gc = gc
  }
}

/** How far, for each client, `old` holds what the room holds, whole. */
function sharedWith(old: Y.Doc, update: Uint8Array): ReadonlyMap<number, number> {
  const { structs, ds } = Y.decodeUpdate(update)
  const gone = Y.mergeDeleteSets([ds])
  const ends = new Map<number, number>()
  const shared = new Map<number, number>()
  for (const struct of structs) {
    // Of an update with gaps it cannot be told what the room holds.
    if (struct instanceof Y.Skip) return shared
    ends.set(struct.id.client, struct.id.clock + struct.length)
  }
  for (const [client, end] of ends) {
    const most = wholeUpTo(old.store.clients.get(client) ?? [], Math.min(end, clockOf(old, client)))
    const clock = most(gone)
    if (clock > 0) shared.set(client, clock)
  }
  return shared
}

function clockOf(doc: Y.Doc, client: number): number {
  return Y.getState(doc.store, client)
}

/**
 * Up to where these parts can stand for the room's: before the first whose words were let go of here
 * although the room still has them, and before one that reaches beyond `end` and cannot be cut.
 */
function wholeUpTo(structs: readonly (Y.Item | Y.GC)[], end: number): (gone: DeleteSet) => number {
  return (gone) => {
    for (const struct of structs) {
      const { clock } = struct.id
      if (clock >= end) return end
      if (struct instanceof Y.GC && clock + struct.length > end) return clock
      const isEmpty = struct instanceof Y.GC || struct.content instanceof Y.ContentDeleted
      const upTo = Math.min(clock + struct.length, end)
      if (isEmpty && !isWhollyIn(gone, struct.id, upTo - clock)) return clock
    }
    return end
  }
}

function isWhollyIn({ clients }: DeleteSet, { client, clock }: Y.ID, length: number): boolean {
  return (clients.get(client) ?? []).some(
    (range) => range.clock <= clock && range.clock + range.len >= clock + length,
  )
}
