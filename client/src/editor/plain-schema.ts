import { Extension } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import type { Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** Signs as the server counts them: one for each paragraph beside the words. */
export function signsIn(doc: Node): number {
  return doc.textContent.length + doc.childCount
}

/** How many signs too many a text has once this slice stands where the selection is. */
export function overAfter(state: EditorState, slice: Slice, most: number): number {
  const { doc } = state.tr.replaceSelection(slice)
  return Math.max(0, signsIn(doc) - most - 1)
}

/** Lines as they are pasted: one paragraph each, without the blanks around them. */
export function linesOf(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, '\n')
}

interface LengthOptions {
  readonly most: number
}

/**
 * Words beyond the limit are not taken in. What others wrote always is, and shortening is too, so
 * that two who write at once can get out of it again.
 */
const Length = Extension.create<LengthOptions>({
  name: 'length',
  addOptions: () => ({ most: Number.POSITIVE_INFINITY }),
  addProseMirrorPlugins() {
    const { most } = this.options
    return [
      new Plugin({
        filterTransaction: (transaction) =>
          !transaction.docChanged ||
          transaction.getMeta(ySyncPluginKey) !== undefined ||
          signsIn(transaction.doc) <= most + 1 ||
          signsIn(transaction.doc) <= signsIn(transaction.before),
      }),
    ]
  },
})

/**
 * Paragraphs of plain words, and nothing else: what is pasted from elsewhere loses its look and
 * keeps its lines. The server refuses every other content.
 */
export function plainSchema({ most }: LengthOptions) {
  return [Document, Paragraph, Text, Length.configure({ most })]
}
