import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'

/** A document's copy on this device. */
export interface KeptDoc {
  /** Resolves when the document holds what the copy held. */
  readonly loaded: Promise<void>
  /** Stops keeping; the copy stays. */
  release(): Promise<void>
}

/** A browser that hangs over its store, or has none, must not keep anyone out of the room. */
const LOAD_MS = 2_000

const MEMORY_ONLY: KeptDoc = { loaded: Promise.resolve(), release: async () => {} }

/**
 * Keeps a document on this device: it survives a reload, a closed tab, a dead battery. All tabs
 * share one copy, since Yjs updates merge in any order.
 */
export function keepDoc(name: string, doc: Y.Doc): KeptDoc {
  if (!('indexedDB' in globalThis)) return MEMORY_ONLY
  let kept: IndexeddbPersistence | undefined
  let released = false
  const loaded = canOpen(name).then(async (can) => {
    if (!can) return
    // Left before the store was open: what was typed by then is put there all the same.
    if (released) return addToKept(name, doc)
    kept = new IndexeddbPersistence(name, doc)
    await kept.whenSynced
  })
  return {
    loaded: Promise.race([loaded, afterMs(LOAD_MS)]),
    async release() {
      released = true
      if (!kept) return
      const { synced } = kept
      await kept.destroy()
      // Left before the copy was read: until then nothing of this page was written to it.
      if (!synced) await addToKept(name, doc)
    },
  }
}

async function addToKept(name: string, doc: Y.Doc): Promise<void> {
  const store = await idb.openDB(name, createStores)
  store.transaction('updates', 'readwrite').objectStore('updates').add(Y.encodeStateAsUpdate(doc))
  // Closes once what was asked of it is done.
  store.close()
}

/**
 * Puts `doc` in the place of what the copy held of `old`, in one transaction: after a crash in its
 * midst there is the old copy or the new one, never none. What another tab has added meanwhile, and
 * neither of the two knows, stays: its words may not have reached the room yet.
 *
 * From then on it is kept up to date, until the answer is called.
 */
export async function replaceKept(
  name: string,
  doc: Y.Doc,
  { old }: { readonly old: Y.Doc },
): Promise<() => void> {
  if (!('indexedDB' in globalThis)) return () => {}
  const isKnown = knownTo([doc, old])
  try {
    const store = await idb.openDB(name, createStores)
    const keep = (update: Uint8Array) => {
      store.transaction('updates', 'readwrite').objectStore('updates').add(update)
    }
    const stop = () => {
      doc.off('update', keep)
      store.close()
    }
    await new Promise<void>((resolve, reject) => {
      const transaction = store.transaction('updates', 'readwrite')
      const updates = transaction.objectStore('updates')
      const all: IDBRequest<Uint8Array[]> = updates.getAll()
      all.onsuccess = () => {
        updates.clear()
        updates.add(Y.encodeStateAsUpdate(doc))
        for (const update of all.result) if (!isKnown(update)) updates.add(update)
        doc.on('update', keep)
      }
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => {
        stop()
        reject(transaction.error)
      }
    })
    return stop
  } catch {
    // The old copy stays. What is refused in it is refused again after a reload, and ends in the
    // tray under the same id.
    return () => {}
  }
}

function knownTo(docs: readonly Y.Doc[]): (update: Uint8Array) => boolean {
  return (update) =>
    [...Y.parseUpdateMeta(update).to].every(([client, clock]) =>
      docs.some((doc) => Y.getState(doc.store, client) >= clock),
    )
}

/** y-indexeddb does not say when it cannot open its store: so it is tried beforehand. */
async function canOpen(name: string): Promise<boolean> {
  try {
    const store = await idb.openDB(name, createStores)
    store.close()
    return true
  } catch {
    return false
  }
}

/** The stores as y-indexeddb makes them: who comes first makes them for both. */
function createStores(store: IDBDatabase): void {
  idb.createStores(store, [['updates', { autoIncrement: true }], ['custom']])
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
