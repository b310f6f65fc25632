import 'fake-indexeddb/auto'
import { createBoardDoc, placesOf } from '@kring/shared/board/board-doc'
import { expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import { DeviceCopy } from './device-copy.ts'

const keysIn = (doc: Y.Doc) => [...placesOf(doc).keys()].toSorted()

function docWith(key: string): Y.Doc {
  const doc = createBoardDoc()
  placesOf(doc).set(key, { x: 0, y: 0 })
  return doc
}

test('of documents that come one after the other in haste, the last is what is kept', async () => {
  const copy = new DeviceCopy('haste', docWith('first'))
  await copy.loaded
  copy.goOnWith(docWith('second'))
  const third = docWith('third')
  copy.goOnWith(third)
  placesOf(third).set('written on', { x: 0, y: 0 })
  copy.release()

  await vi.waitFor(async () => {
    const doc = createBoardDoc()
    const again = new DeviceCopy('haste', doc)
    await again.loaded
    again.release()
    expect(keysIn(doc)).toEqual(['third', 'written on'])
  })
})
