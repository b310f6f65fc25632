import { workerData } from 'node:worker_threads'
import { assert } from '@kring/shared/lib/assert'
import { answerAsks, type SendPage } from './answer-asks.ts'
import { LogFile } from './log-file.ts'
import { SqliteFile } from './sqlite-file.ts'
import type { StorageAsk } from './storage-ask.ts'

/**
 * The thread that holds the file: every statement runs here, on one connection, so that the disk
 * never holds the event loop. An append waits while a transaction of the tables is open; neither is
 * ever part of the other.
 */
let opened: { readonly sqlite: SqliteFile; readonly log: LogFile } | undefined
let waiting: (() => void)[] = []

answerAsks<StorageAsk>((ask, sendPage) => {
  if (ask.type === 'open') {
    const sqlite = new SqliteFile(workerData.file)
    sqlite.lengthenWriteAheadLog()
    opened = { sqlite, log: new LogFile(sqlite) }
    return undefined
  }
  assert(opened, 'the file is opened first')
  return answer(opened, ask, sendPage)
})

function answer(
  { sqlite, log }: NonNullable<typeof opened>,
  ask: Exclude<StorageAsk, { type: 'open' }>,
  sendPage: SendPage,
): unknown {
  switch (ask.type) {
    case 'run':
      try {
        return sqlite.run(ask.sql, ask.parameters)
      } finally {
        if (!sqlite.isTransaction) wake()
      }
    case 'append':
      if (!sqlite.isTransaction) return log.append(ask.appends)
      return untilAlone(sqlite).then(() => log.append(ask.appends))
    case 'load':
      return log.load(ask.document, sendPage)
    case 'read':
      return log.readAfter(ask.document, ask.after, sendPage)
    case 'close':
      sqlite.close()
      return undefined
  }
}

async function untilAlone(sqlite: SqliteFile): Promise<void> {
  while (sqlite.isTransaction) await new Promise<void>((done) => waiting.push(done))
}

function wake(): void {
  const woken = waiting
  waiting = []
  for (const done of woken) done()
}
