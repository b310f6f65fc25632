import 'fake-indexeddb/auto'
import { createBoardDoc, placesOf } from '@kring/shared/board/board-doc'
import { expect, it, vi } from 'vitest'
import type * as Y from 'yjs'
import { keepDoc, replaceKept } from './kept-doc.ts'

const keysIn = (doc: Y.Doc) => [...placesOf(doc).keys()].toSorted()
const set = (doc: Y.Doc, key: string) => placesOf(doc).set(key, { x: 0, y: 0 })

async function load(name: string) {
  const doc = createBoardDoc()
  const kept = keepDoc(name, doc)
  await kept.loaded
  return { doc, kept }
}

it('brings back what was written, also what was written before it was loaded', async () => {
  const doc = createBoardDoc()
  const kept = keepDoc('early', doc)
  set(doc, 'at once')
  await kept.loaded
  set(doc, 'later')
  await kept.release()
  const again = await load('early')
  expect(keysIn(again.doc)).toEqual(['at once', 'later'])
  await again.kept.release()
})

it('keeps what was written, in whatever moment of its loading it is left', async () => {
  const leftAfter = async (turns: number) => {
    const name = `left-after-${turns}`
    const doc = createBoardDoc()
    const kept = keepDoc(name, doc)
    set(doc, 'typed')
    for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setTimeout(next))
    await kept.release()
    await kept.loaded
    const again = await load(name)
    expect(keysIn(again.doc), `left after ${turns} turns`).toEqual(['typed'])
    await again.kept.release()
  }
  await Promise.all(Array.from({ length: 16 }, (_, turns) => leftAfter(turns)))
})

it('is replaced whole, but for what another tab wrote and nobody else has', async () => {
  const one = await load('two-tabs')
  const two = await load('two-tabs')
  set(one.doc, 'refused')
  set(two.doc, 'unsent')
  await one.kept.release()
  const fresh = createBoardDoc()
  set(fresh, 'from the room')
  const stop = await replaceKept('two-tabs', fresh, { old: one.doc })
  stop()
  set(two.doc, 'after')
  await two.kept.release()
  const again = await load('two-tabs')
  expect(keysIn(again.doc)).toEqual(['after', 'from the room', 'unsent'])
  await again.kept.release()
})

it('is kept up to date from the moment it was replaced', async () => {
  const { doc: old, kept } = await load('replaced')
  await kept.release()
  const fresh = createBoardDoc()
  set(fresh, 'from the room')
  const stop = await replaceKept('replaced', fresh, { old })
  set(fresh, 'typed at once')
  stop()
  set(fresh, 'kept elsewhere by now')
  const again = await load('replaced')
  expect(keysIn(again.doc)).toEqual(['from the room', 'typed at once'])
  await again.kept.release()
})

it('does without where the browser has no store', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('no', 'SecurityError')
    },
  })
  const { doc, kept } = await load('forbidden')
  set(doc, 'kept in memory')
  await replaceKept('forbidden', doc, { old: doc })
  await kept.release()
  expect(keysIn(doc)).toEqual(['kept in memory'])
  vi.unstubAllGlobals()
})
