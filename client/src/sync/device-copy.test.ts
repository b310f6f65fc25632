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

async function kept(name: string): Promise<readonly string[]> {
  const doc = createBoardDoc()
  const copy = new DeviceCopy(name, doc)
  await copy.loaded
  copy.release()
  return keysIn(doc)
}

test('of documents that come one after the other in haste, the last is what is kept', async () => {
  const copy = new DeviceCopy('haste', docWith('first'))
  await copy.loaded
  const second = docWith('second')
  const third = docWith('third')
  copy.goOnWith(second)
  copy.goOnWith(third)
  await vi.waitFor(async () => expect(await kept('haste')).toEqual(['third']))

  placesOf(second).set('too late', { x: 0, y: 0 })
  placesOf(third).set('written on', { x: 0, y: 0 })
  await vi.waitFor(async () => expect(await kept('haste')).toContain('written on'))
  expect(await kept('haste')).toEqual(['third', 'written on'])
  copy.release()
})
