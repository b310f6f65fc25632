// @vitest-environment happy-dom
import { faultOfText, plainText } from '@kring/shared/board/note-text'
import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { linesOf, overAfter, plainSchema } from './plain-schema.ts'
import { SharedText } from './shared-text.ts'

let editor: Editor | undefined

afterEach(() => editor?.destroy())

function open(most = 2_000) {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment('problem:turn-1')
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const text = { fragment, undo: new Y.UndoManager(fragment), carets: undefined }
  const shared = new SharedText(text, () => document.createElement('span'))
  const element = document.createElement('div')
  document.body.append(element)
  editor = new Editor({
    element,
    extensions: [...plainSchema({ most }), shared.extension],
  })
  return { editor, fragment, updates }
}

test('opening an empty text writes nothing', async () => {
  const { editor: one, updates } = open()
  await new Promise((resolve) => setTimeout(resolve, 20))
  one.commands.focus()
  one.commands.setTextSelection(1)
  expect(updates).toHaveLength(0)
})

test('what is typed and pasted is paragraphs of plain words, as the server wants it', async () => {
  const { editor: one, fragment } = open()
  await new Promise((resolve) => setTimeout(resolve, 20))
  one.commands.insertContent(
    '<h1>Big <b>words</b></h1><ul><li>one</li></ul><p><a href="x">two</a></p>',
  )
  expect(faultOfText(fragment, 2_000)).toBeUndefined()
  expect(plainText(fragment).split('\n').filter(Boolean)).toEqual(['Big words', 'one', 'two'])
})

test('words beyond the limit are not taken in, and shortening always is', async () => {
  const { editor: one, fragment } = open(10)
  await new Promise((resolve) => setTimeout(resolve, 20))
  one.commands.insertContent('ten signs.')
  one.commands.insertContent('more')
  expect(plainText(fragment)).toBe('ten signs.')
  expect(faultOfText(fragment, 10)).toBeUndefined()
  one.commands.deleteRange({ from: 4, to: 11 })
  expect(plainText(fragment)).toBe('ten')
})

test('what is pasted beyond the limit is counted and kept whole, line by line', async () => {
  const { editor: one } = open(10)
  await new Promise((resolve) => setTimeout(resolve, 20))
  one.commands.insertContent('six s.')
  const { schema } = one.state
  const lines = ['ab', 'cdef'].map((line) => schema.node('paragraph', {}, schema.text(line)))
  const slice = schema.node('doc', {}, lines).slice(0)
  expect(linesOf(slice)).toBe('ab\ncdef')
  expect(overAfter(one.state, slice, 10)).toBeGreaterThan(0)
  expect(overAfter(one.state, slice, 100)).toBe(0)
})
