import { createBoardDoc, sheetOf } from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDeviceStore } from './device-store.ts'
import { LeftBehind } from './left-behind.ts'
import { rewriteText } from './rewrite-text.ts'
import { memoryStorage } from './testing/memory-storage.ts'
import { TURN } from './testing/turn-state.ts'

function device() {
  const storage = memoryStorage()
  const { items } = storage
  const page = () => {
    const doc = createBoardDoc()
    const options = { key: 'left', page: doc.clientID }
    const left = new LeftBehind(
      createDeviceStore(() => storage),
      options,
    )
    left.take(doc)
    return { doc, left }
  }
  const kept = () => items.get('left') ?? '{}'
  const spoil = (entry: unknown) =>
    items.set('left', JSON.stringify({ 0: entry, ...JSON.parse(kept()) }))
  return { page, kept, spoil }
}

const write = (doc: Y.Doc, words: string) => rewriteText(sheetOf(doc, 'problem', TURN), words)
const words = (doc: Y.Doc) => plainText(sheetOf(doc, 'problem', TURN))

test('what a page held when it went is in the next, though its copy was never written', () => {
  const { page } = device()
  const first = page()
  write(first.doc, 'We meet late.')
  first.left.keep(first.doc, [])
  expect(words(page().doc)).toBe('We meet late.')
})

test('only what the room does not have is kept, and taken away words are not kept with it', () => {
  const { page, kept } = device()
  const first = page()
  write(first.doc, 'x'.repeat(5_000))
  const stored = Y.decodeStateVector(Y.encodeStateVector(first.doc))
  write(first.doc, 'y'.repeat(10))
  first.left.keep(first.doc, stored)
  expect(kept().length).toBeLessThan(300)
})

test('two tabs leave one after the other: both are found', () => {
  const { page } = device()
  const [one, other] = [page(), page()]
  write(one.doc, 'One.')
  write(other.doc, 'Other.')
  one.left.keep(one.doc, [])
  other.left.keep(other.doc, [])
  expect(words(page().doc).split('\n').toSorted()).toEqual(['One.', 'Other.'])
})

test('once the room has it nothing is kept, save what a tab left meanwhile', () => {
  const { page, kept } = device()
  const first = page()
  const tab = page()
  write(first.doc, 'One.')
  first.left.keep(first.doc, [])
  const next = page()
  write(tab.doc, 'Other.')
  tab.left.keep(tab.doc, [])
  next.left.stored()
  expect(words(page().doc)).toBe('Other.')
  page().left.stored()
  expect(kept()).toBe('{}')
})

test('a page that was hidden and goes on lets go of what it kept, once it is stored', () => {
  const { page, kept } = device()
  const { doc, left } = page()
  write(doc, 'One.')
  left.keep(doc, [])
  left.stored()
  expect(kept()).toBe('{}')
})

test('what a tab left anew after it was read stays', () => {
  const { page } = device()
  const tab = page()
  write(tab.doc, 'One.')
  tab.left.keep(tab.doc, [])
  const other = page()
  write(tab.doc, 'One.\nTwo.')
  tab.left.keep(tab.doc, [])
  other.left.stored()
  expect(words(page().doc)).toBe('One.\nTwo.')
})

test.each(['', 'no letters of ours', '%', 7, null])(
  'what cannot be read keeps nobody out: %s',
  (spoilt) => {
    const { page, spoil } = device()
    const first = page()
    write(first.doc, 'One.')
    first.left.keep(first.doc, [])
    spoil(spoilt)
    expect(words(page().doc)).toBe('One.')
  },
)
