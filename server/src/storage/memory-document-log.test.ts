import { describeDocumentLog } from '../room/testing/document-log.contract.ts'
import { MemoryDocumentLog } from './memory-document-log.ts'

describeDocumentLog('the log in memory', async () => {
  const log = new MemoryDocumentLog()
  return { log, compact: (document) => log.compact(document), close: async () => {} }
})
