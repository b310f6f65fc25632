import { type Editor, Extension } from '@tiptap/core'
import { type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, type Plugin, TextSelection } from '@tiptap/pm/state'
import {
  absolutePositionToRelativePosition,
  initProseMirrorDoc,
  redo,
  relativePositionToAbsolutePosition,
  undo,
  yCursorPlugin,
  ySyncPlugin,
  ySyncPluginKey,
  yUndoPlugin,
} from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'

type Mapping = ReturnType<typeof initProseMirrorDoc>['mapping']

/** A text of the present document, with what goes with it. */
export interface BoundText {
  readonly fragment: Y.XmlFragment
  /** What was typed in it. It outlives the editor. */
  readonly undo: Y.UndoManager
  /** Shows where others write in it, and them where its writer does. */
  readonly carets: Awareness | undefined
}

/** What binds an editor to a text that is written together: the words, undo, and others' carets. */
export class SharedText {
  readonly extension: Extension
  readonly #drawCaret: (user: Record<string, unknown>) => HTMLElement
  #text: BoundText
  #plugins: readonly Plugin[] = []

  constructor(text: BoundText, drawCaret: (user: Record<string, unknown>) => HTMLElement) {
    this.#text = text
    this.#drawCaret = drawCaret
    const makePlugins = () => [...this.#makePlugins()]
    this.extension = Extension.create({
      name: 'sharedText',
      // The others are asked after it: they work on the words that it brings.
      priority: 1_000,
      addProseMirrorPlugins: makePlugins,
      addKeyboardShortcuts() {
        const take = (back: (state: EditorState) => void) => () => {
          back(this.editor.state)
          return true
        }
        return { 'Mod-z': take(undo), 'Mod-y': take(redo), 'Shift-Mod-z': take(redo) }
      },
    })
  }

  /**
   * Binds an open editor to the same text in another document, which took the place of the one it
   * was bound to. The editor stays: its focus, its place on the screen, the keyboard of a phone. The
   * caret stays by the letter it stood by, and where that is gone, as near as can be.
   */
  bindTo(text: BoundText, editor: Editor): void {
    if (text.fragment === this.#text.fragment && text.carets === this.#text.carets) return
    this.#text = text
    const before = editor.state
    const { anchor, head } = before.selection
    const marks = [markAt(before, anchor), markAt(before, head)] as const
    // Plugins of the same name would inherit what those before them knew.
    const others = before.plugins.filter((plugin) => !this.#plugins.includes(plugin))
    const unbound = before.reconfigure({ plugins: others })

    const { doc, mapping } = initProseMirrorDoc(text.fragment, before.schema)
    const place = (mark: Y.RelativePosition | undefined, was: number) => {
      const found = mark && foundIn(text.fragment, mark, mapping)
      const at = found ?? movedWith({ before: before.doc, after: doc }, was)
      return Math.max(0, Math.min(at, doc.content.size))
    }
    const change = unbound.tr.setMeta(ySyncPluginKey, { isChangeOrigin: true })
    if (!doc.eq(before.doc))
      change.replace(0, before.doc.content.size, new Slice(doc.content, 0, 0))
    const [from, to] = [place(marks[0], anchor), place(marks[1], head)]
    change.setSelection(TextSelection.between(change.doc.resolve(from), change.doc.resolve(to)))

    const plugins = [...this.#makePlugins(mapping), ...others]
    editor.view.updateState(unbound.apply(change).reconfigure({ plugins }))
    // Who looks on is told.
    editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false))
  }

  /** `mapping`: where the words already stand in the editor. */
  #makePlugins(mapping?: Mapping): readonly Plugin[] {
    const { fragment, undo: undoManager, carets } = this.#text
    undoManager.addTrackedOrigin(ySyncPluginKey)
    this.#plugins = [
      ySyncPlugin(fragment, mapping ? { mapping } : {}),
      yUndoPlugin({ undoManager }),
      ...(carets === undefined
        ? []
        : [
            yCursorPlugin(carets, {
              cursorBuilder: this.#drawCaret,
              selectionBuilder: () => ({ class: 'other-selection' }),
            }),
          ]),
    ]
    return this.#plugins
  }
}

/** The letter a caret stands by, as every document that has this text knows it. */
function markAt(state: EditorState, caret: number): Y.RelativePosition | undefined {
  const { type, binding } = ySyncPluginKey.getState(state)
  const mark: Y.RelativePosition = absolutePositionToRelativePosition(caret, type, binding.mapping)
  // Without a letter it says no more than 'at the end'.
  return mark.item === null ? undefined : mark
}

function foundIn(
  text: Y.XmlFragment,
  mark: Y.RelativePosition,
  mapping: Mapping,
): number | undefined {
  if (!text.doc) return undefined
  return relativePositionToAbsolutePosition(text.doc, text, mark, mapping) ?? undefined
}

/** Where a caret is after one stretch of the text has become another. */
function movedWith({ before, after }: { before: Node; after: Node }, caret: number): number {
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || end === null || caret <= start) return caret
  return caret >= end.a ? caret + end.b - end.a : Math.max(start, Math.min(caret, end.b))
}
