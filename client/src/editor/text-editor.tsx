import { Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { useTexts } from '../language/use-texts.ts'
import { EDITOR_TEXTS } from './editor-texts.ts'
import { linesOf, overAfter, plainSchema, signsIn } from './plain-schema.ts'
import { restartNames } from './restart-names.ts'
import { SharedText } from './shared-text.ts'
import './text-editor.css'
import { TooMuch } from './too-much.tsx'

export interface TextEditorProps {
  /**
   * The text in the present document. When another document takes that one's place, the editor goes
   * on in it; another text is another editor, by a key.
   */
  fragment: Y.XmlFragment
  /** What was typed in the text, to be undone here. */
  undo: Y.UndoManager
  /** Signs at most. Near the end the rest is counted. */
  most: number
  /** What is written here, for those who do not see it. */
  label: string
  placeholder?: string | undefined
  /** Shows where others write in it, and them where its writer does. */
  carets?: Awareness | undefined
  focus?: 'start' | 'none' | undefined
  /** Is given the field itself, for who has to reach it. */
  field?: RefObject<HTMLElement | null> | undefined
  /** Esc, and Ctrl or ⌘ with Enter; and when the focus has gone elsewhere. */
  onDone?: (() => void) | undefined
  onWriting?: ((writing: 'yes' | 'no') => void) | undefined
}

/** The room that is heard: it changes now and then, while the one that is seen counts every sign. */
function heardRoom(left: number): number {
  return [0, 10, 20, 50, 100].find((step) => left <= step) ?? 200
}

/** Another's caret: a line in ink with the name above, which fades while it rests. */
function drawCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'other-caret'
  const name = document.createElement('span')
  name.className = 'other-name'
  name.textContent = typeof user['name'] === 'string' ? user['name'] : ''
  caret.append(name)
  return caret
}

/**
 * One text that is written together. Mounting it writes nothing: y-tiptap holds back until the
 * words differ from an empty paragraph. Only who may write mounts it.
 */
export function TextEditor({
  fragment,
  undo,
  most,
  label,
  placeholder,
  carets,
  focus = 'none',
  field,
  onDone,
  onWriting,
}: TextEditorProps) {
  const texts = useTexts(EDITOR_TEXTS)
  const acts = useRef({ onDone, onWriting })
  useEffect(() => {
    acts.current = { onDone, onWriting }
  }, [onDone, onWriting])

  const [shared] = useState(() => new SharedText({ fragment, undo, carets }, drawCaret))

  // What was pasted and is too long: kept whole beside the text until it fits.
  const [kept, setKept] = useState<string>()

  const editor = useEditor(
    {
      extensions: [
        ...plainSchema({ most }),
        shared.extension,
        ...(placeholder === undefined ? [] : [Placeholder.configure({ placeholder })]),
        Extension.create({
          name: 'done',
          addKeyboardShortcuts: () => {
            const done = () => {
              acts.current.onDone?.()
              return acts.current.onDone !== undefined
            }
            return { Escape: done, 'Mod-Enter': done }
          },
        }),
      ],
      immediatelyRender: true,
      injectCSS: false,
      autofocus: focus === 'start' ? 'end' : false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        handlePaste: (view, _event, slice) => {
          if (overAfter(view.state, slice, most) === 0) return false
          setKept(linesOf(slice))
          return true
        },
        attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' },
      },
      onFocus: () => acts.current.onWriting?.('yes'),
      onBlur: () => acts.current.onWriting?.('no'),
    },
    [shared],
  )
  // Before the next sign is typed: what is typed into a document that is left would be lost.
  useLayoutEffect(() => {
    if (!editor.isDestroyed) shared.bindTo({ fragment, undo, carets }, editor)
  }, [shared, editor, fragment, undo, carets])
  useEffect(() => () => acts.current.onWriting?.('no'), [])
  useEffect(() => {
    if (!field) return
    field.current = editor.view.dom
    return () => {
      field.current = null
    }
  }, [editor, field])
  // The sheet around the editor is there before and after it: an editor may be mounted later.
  const around = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      carets === undefined || around.current === null
        ? undefined
        : restartNames(carets, around.current),
    [carets],
  )

  const left = useEditorState({
    editor,
    selector: ({ editor: one }) => most + 1 - signsIn(one.state.doc),
  })
  const over = kept === undefined ? 0 : Math.max(0, kept.length - Math.max(0, left))
  return (
    <>
      <div ref={around} className="text-editor-sheet">
        <EditorContent editor={editor} className="text-editor" />
      </div>
      {left <= Math.min(200, most / 10) && (
        <>
          <span className="room-left num">{texts.roomLeft(Math.max(0, left))}</span>
          <span className="sr" role="status">
            {texts.roomLeft(heardRoom(left))}
          </span>
        </>
      )}
      {kept !== undefined && (
        <TooMuch
          words={kept}
          over={over}
          onChange={setKept}
          onPutIn={() => {
            setKept(undefined)
            const lines = kept.split('\n').map((line) => ({
              type: 'paragraph',
              ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
            }))
            editor.chain().focus().insertContent(lines).run()
          }}
          onLetGo={() => {
            setKept(undefined)
            editor.commands.focus()
          }}
        />
      )}
    </>
  )
}
