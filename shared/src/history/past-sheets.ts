import type * as Y from 'yjs'
import type { PastBoard } from '../api/history-api.ts'
import { readSheet } from '../board/read-board.ts'
import type { ItemId } from '../lib/id.ts'

export const NO_SHEETS: PastBoard['sheets'] = { problem: '', objective: '', agreement: '' }

/** What is written in the sheets of an agenda item. */
export function sheetsOf(doc: Y.Doc, item: ItemId): PastBoard['sheets'] {
  return {
    problem: readSheet(doc, 'problem', item),
    objective: readSheet(doc, 'objective', item),
    agreement: readSheet(doc, 'agreement', item),
  }
}
