import { setPersistence } from '@y/websocket-server/utils'
import { LeveldbPersistence } from 'y-leveldb'
import * as Y from 'yjs'

/**
 * The server that `@y/websocket-server` brings, started as it is. With `BENCH_KEEP=leveldb` documents
 * are kept in LevelDB, joined to it as its authors showed while it was still a setting.
 */
const { BENCH_KEEP, DATA_DIR } = process.env
if (BENCH_KEEP === 'leveldb' && DATA_DIR) {
  const level = new LeveldbPersistence(DATA_DIR)
  setPersistence({
    provider: level,
    bindState: async (name: string, doc: Y.Doc) => {
      const kept = await level.getYDoc(name)
      const news = Y.encodeStateAsUpdate(doc)
      void level.storeUpdate(name, news)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(kept))
      doc.on('update', (update: Uint8Array) => void level.storeUpdate(name, update))
    },
    writeState: async () => undefined,
  })
}
await import('@y/websocket-server/server')
