import { notesOf, ROOTS, readNote } from '@kring/shared/board/board-doc'
import * as Y from 'yjs'
import { carryRedone, carrySteps, keepOnlyFor, leaveUndone } from './carry-steps.ts'
import { TextHistory } from './text-history.ts'

/** Origin of what this member does by an act: what undo undoes. */
export const ACT = Symbol('act')
/** Origins of what goes in again after a refusal: an act, and words in a text. Undone likewise. */
export const ACT_AGAIN = Symbol('act again')
export const WORDS_AGAIN = Symbol('words again')

/**
 * What this member did in one document since the page was opened, so that it can be undone: acts on
 * the board, and for each text what was typed in it. Only ever one's own, and never what others have
 * made of it since.
 *
 * Words that a step took away are kept here as long as the step is: in memory, and in this device's
 * copy of the document. Acts are forgotten when the phase changes, texts when nobody writes in them
 * then; all of it with the page.
 */
export class History {
  readonly #doc: Y.Doc
  readonly #board: Y.UndoManager
  readonly #texts = new Map<string, TextHistory>()
  /** Yjs clients that this page wrote with: one more after each rebuild. */
  readonly #own: Set<number>

  constructor(doc: Y.Doc, before: { readonly own: Iterable<number> } = { own: [] }) {
    this.#doc = doc
    this.#own = new Set([...before.own, doc.clientID])
    this.#board = new Y.UndoManager(
      ROOTS.map((root) => doc.getMap(root)),
      {
        trackedOrigins: new Set([ACT, ACT_AGAIN]),
        deleteFilter: (item) => !this.#isInNoteOfOthers(item),
      },
    )
  }

  undo(): void {
    this.#board.undo()
  }

  redo(): void {
    this.#board.redo()
  }

  /** What is done next is a step of its own. */
  newStep(): void {
    for (const [, manager] of this.#managers()) manager.stopCapturing()
  }

  /** What was typed in this text, for its editor. */
  of(text: Y.XmlFragment): TextHistory {
    const name = nameOf(text)
    const known = this.#texts.get(name)
    if (known?.text === text) return known
    known?.end()
    const made = new TextHistory(text, [WORDS_AGAIN])
    this.#texts.set(name, made)
    return made
  }

  /** Another phase is open: what was done in the one before stands. */
  forget(): void {
    this.#board.clear()
    for (const [name, text] of this.#texts) {
      if (text.isInUse) continue
      text.end()
      this.#texts.delete(name)
    }
    const left = this.#managers().flatMap(([, { undoStack, redoStack }]) => [
      ...undoStack,
      ...redoStack,
    ])
    Y.transact(this.#doc, (transaction) => keepOnlyFor(left, transaction))
  }

  /**
   * The same history on `fresh`, the room's copy of this document: what the room has of each step.
   * What it refused can be neither undone nor brought back.
   */
  carryTo(fresh: Y.Doc): History {
    const next = new History(fresh, { own: this.#own })
    Y.transact(fresh, (transaction) => {
      carryRedone(this.#doc, transaction)
      carrySteps(this.#board, next.#board, transaction)
      for (const [name, history] of this.#texts) {
        const text = textNamed(fresh, name)
        if (text) carrySteps(history, next.of(text), transaction)
      }
    })
    return next
  }

  /**
   * Does again what `old` holds and the room does not: steps like any. What could be redone still can,
   * and what had been undone stays so.
   */
  again<Result>(old: History, write: (newStep: () => void) => Result): Result {
    const held = this.#managers().map(([name, manager]) => {
      const { undoStack, redoStack } = manager
      manager.redoStack = []
      return { name, manager, redoStack, steps: undoStack.length }
    })
    const result = write(() => this.newStep())
    const before = new Map(old.#managers())
    for (const { name, manager, redoStack, steps } of held) {
      manager.redoStack = redoStack
      leaveUndone(manager.undoStack.slice(steps), {
        old: old.#doc,
        steps: before.get(name)?.undoStack ?? [],
      })
    }
    this.newStep()
    return result
  }

  end(): void {
    this.#board.destroy()
    for (const text of this.#texts.values()) text.end()
    this.#texts.clear()
  }

  #managers(): readonly (readonly [name: string, manager: Y.UndoManager])[] {
    return [['', this.#board], ...this.#texts]
  }

  /** A note is taken back whole or not at all: not once someone else has written in it. */
  #isInNoteOfOthers(item: Y.Item): boolean {
    const notes = notesOf(this.#doc)
    let at = item
    for (;;) {
      const { parent } = at
      if (!(parent instanceof Y.AbstractType)) return false
      if (parent === notes) return holdsAny(at, (client) => !this.#own.has(client))
      if (parent._item === null) return false
      at = parent._item
    }
  }
}

/** Whether anything stands in it that such a client wrote. */
function holdsAny(item: Y.Item, isSuch: (client: number) => boolean): boolean {
  if (item.deleted) return false
  if (isSuch(item.id.client)) return true
  if (!(item.content instanceof Y.ContentType)) return false
  const { _start, _map } = item.content.type
  for (let at = _start; at !== null; at = at.right) if (holdsAny(at, isSuch)) return true
  return [..._map.values()].some((one) => holdsAny(one, isSuch))
}

/** A sheet by its root, a note's text by the note: the same in every document of a meeting. */
function nameOf(text: Y.XmlFragment): string {
  const note = text._item?.parent
  if (!(note instanceof Y.AbstractType)) return Y.findRootTypeKey(text)
  return `note/${note._item?.parentSub}`
}

function textNamed(doc: Y.Doc, name: string): Y.XmlFragment | undefined {
  const [root = '', id] = name.split('/', 2)
  return id === undefined ? doc.getXmlFragment(root) : readNote(id, notesOf(doc).get(id))?.fragment
}
