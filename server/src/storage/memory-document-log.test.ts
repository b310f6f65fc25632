import { describeDocumentLog } from '../room/testing/document-log.contract.ts'
import { MemoryDocumentLog } from './memory-document-log.ts'

describeDocumentLog('the log in memory', async () => ({
  log: new MemoryDocumentLog(),
  close: async () => {},
}))
