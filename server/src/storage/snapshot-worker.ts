import { setTimeout as sleep } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { pastBoard } from '../history/past-board.ts'
import { answerAsks } from './answer-asks.ts'
import { compact, makeSnapshot } from './compact.ts'
import { SnapshotFile } from './snapshot-file.ts'
import { SqliteFile } from './sqlite-file.ts'

/** What the thread that folds updates is asked, one thing at a time. */
export type SnapshotAsk =
  | { readonly type: 'snapshot'; readonly document: string }
  | { readonly type: 'compact'; readonly document: string }
  /** Whose updates could be let go. */
  | { readonly type: 'with-updates' }
  | { readonly type: 'empty-write-ahead-log' }
  | { readonly type: 'past-board'; readonly document: string; readonly seq: number }
  | { readonly type: 'close' }

/** Long enough for the appends that came during a transaction. */
const PAUSE_MS = 4

const sqlite = new SqliteFile(workerData.file)
const file = new SnapshotFile(sqlite, () => sleep(PAUSE_MS))

answerAsks<SnapshotAsk>((ask) => {
  switch (ask.type) {
    case 'snapshot':
      return makeSnapshot(file, ask.document)
    case 'compact':
      return compact(file, ask.document)
    case 'with-updates':
      return file.withUpdates()
    case 'empty-write-ahead-log':
      return file.emptyWriteAheadLog()
    case 'past-board':
      return pastBoard(file, ask.document, ask.seq)
    case 'close':
      return sqlite.close()
  }
})
