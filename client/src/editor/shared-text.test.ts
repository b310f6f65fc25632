// @vitest-environment happy-dom
import { createBoardDoc, sheetOf } from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import type { ItemId } from '@kring/shared/lib/id'
import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { History } from '../sync/history.ts'
import { rewriteText } from '../sync/rewrite-text.ts'
import { takeRoomCopy } from '../sync/room-copy.ts'
import { plainSchema } from './plain-schema.ts'
import { SharedText } from './shared-text.ts'

const turn = 'turn-1' as ItemId
const ROOM = Symbol('room')
const open: Editor[] = []

afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

const textIn = (doc: Y.Doc) => sheetOf(doc, 'problem', turn)

/** A page with an editor on a sheet, and the room it is in step with until it is told otherwise. */
async function page() {
  const room = createBoardDoc()
  let doc = createBoardDoc()
  let history = new History(doc)
  const bound = () => ({
    fragment: textIn(doc),
    undo: history.of(textIn(doc)),
    carets: undefined,
  })
  const shared = new SharedText(bound(), () => document.createElement('span'))
  const element = document.createElement('div')
  document.body.append(element)
  const editor = new Editor({
    element,
    extensions: [...plainSchema({ most: 500 }), shared.extension],
  })
  open.push(editor)
  await new Promise((resolve) => setTimeout(resolve, 5))
  return {
    editor,
    room,
    shown: () => editor.getText({ blockSeparator: '\n' }),
    undo: () => press(editor, 'z'),
    redo: () => press(editor, 'y'),
    type(words: string) {
      history.newStep()
      editor.commands.insertContent(words)
    },
    sync() {
      Y.applyUpdate(room, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(room)))
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(room), ROOM)
    },
    /** Another writes in the room, unseen here. */
    elsewhere(write: (text: Y.XmlFragment) => void) {
      write(textIn(room))
    },
    /** The room refuses what it does not have; `again` is what of it may go in all the same. */
    rebuild(again: (text: Y.XmlFragment) => void = () => {}) {
      const fresh = createBoardDoc()
      takeRoomCopy(fresh, Y.encodeStateAsUpdate(room), { old: doc, origin: ROOM })
      const before = history
      history = before.carryTo(fresh)
      history.again(before, () => again(textIn(fresh)))
      doc = fresh
      shared.bindTo(bound(), editor)
      before.end()
    },
    words: () => plainText(textIn(doc)),
  }
}

function press({ view }: Editor, key: string): void {
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  })
  view.dom.dispatchEvent(event)
}

describe('an editor on a text that is written together', () => {
  it('undoes what was typed in it, and redoes it', async () => {
    const { editor, type, undo, redo, shown, words } = await page()
    type('One.')
    type(' Two.')
    expect(words()).toBe('One. Two.')
    undo()
    expect(shown()).toBe('One.')
    undo()
    expect(shown()).toBe('')
    redo()
    expect(shown()).toBe('One.')
    expect(editor.isDestroyed).toBe(false)
  })

  it('goes on in the document that takes its own one’s place: typing, and undo of what came before', async () => {
    const { type, undo, sync, rebuild, shown, words } = await page()
    type('One.')
    type(' Two.')
    sync()
    rebuild()
    type(' Three.')
    expect(words()).toBe('One. Two. Three.')
    undo()
    undo()
    expect(shown()).toBe('One.')
    expect(words()).toBe('One.')
    undo()
    expect(words()).toBe('')
  })

  it('the caret stays by its letter, whatever others wrote before it', async () => {
    const { editor, type, sync, rebuild, elsewhere, shown } = await page()
    type('Who decides?')
    sync()
    editor.commands.setTextSelection({ from: 4, to: 4 })
    elsewhere((text) => rewriteText(text, 'And so: Who decides?'))
    rebuild()
    expect(shown()).toBe('And so: Who decides?')
    expect(editor.state.selection.anchor).toBe(4 + 'And so: '.length)
    editor.commands.insertContent('?')
    expect(shown()).toBe('And so: Who? decides?')
  })

  it('in words that the room did not have, the caret stays where they are put in again', async () => {
    const { editor, type, sync, rebuild, shown } = await page()
    type('Who decides?')
    sync()
    type(' And since when?')
    editor.commands.setTextSelection({ from: 1 + 'Who decides? And'.length, to: 3 })
    rebuild((text) => rewriteText(text, 'Who decides? And since when?'))
    const { anchor, head } = editor.state.selection
    expect([anchor, head]).toEqual([1 + 'Who decides? And'.length, 3])
    editor.commands.insertContentAt(anchor, ',')
    expect(shown()).toBe('Who decides? And, since when?')
  })

  it('where the words are gone, it is as near as can be', async () => {
    const { editor, type, sync, rebuild, shown } = await page()
    type('Who decides?')
    sync()
    type(' Refused.')
    rebuild()
    expect(shown()).toBe('Who decides?')
    expect(editor.state.selection.anchor).toBe(1 + 'Who decides?'.length)
  })

  it('when nothing of it was let in, it is empty, and can be written in', async () => {
    const { type, rebuild, undo, shown, words } = await page()
    type('Refused.')
    rebuild()
    expect(shown()).toBe('')
    type('Anew.')
    expect(words()).toBe('Anew.')
    undo()
    undo()
    expect(words()).toBe('')
  })

  it('writes nothing by being bound anew', async () => {
    const { type, sync, rebuild, room, words } = await page()
    type('Who decides?')
    sync()
    const before = Y.encodeStateVector(room)
    rebuild()
    sync()
    expect(Y.encodeStateVector(room)).toEqual(before)
    expect(words()).toBe('Who decides?')
  })
})
