import {
  createMark,
  createNote,
  linksOf,
  type Note,
  notesOf,
  OWN_NOTES,
  type Place,
  parseSheetName,
  placesOf,
  readLink,
  readNote,
  readPlace,
  readStroke,
  saidIn,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import type { Beside } from '@kring/shared/board/manner'
import {
  judgeChange,
  mayArrange,
  mayContribute,
  mayWriteSheet,
} from '@kring/shared/board/may-contribute'
import { NOTE_LENGTH, SHEET_LENGTH } from '@kring/shared/board/note-text'
import { readSheet } from '@kring/shared/board/read-board'
import { assert } from '@kring/shared/lib/assert'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import { ADMITTED, type Refusal, refused, type Verdict } from '@kring/shared/refusal/refusal'
import type * as Y from 'yjs'
import { ACT } from './history.ts'
import type { BoardActs, TrayItem } from './meeting-session.ts'
import { joinsNotes, removeNote, removeStroke } from './rebuild.ts'
import { rewriteText } from './rewrite-text.ts'
import type { Tray } from './tray.ts'

export interface ActsOptions {
  readonly view: () => MeetingView | undefined
  readonly board: () => Y.Doc
  readonly drafts: () => Y.Doc | undefined
  readonly tray: Tray
  readonly now: () => number
  readonly freshId: () => string
  /** Starts a step of its own for undo. */
  readonly newStep: () => void
  /** Says why something was not done. */
  readonly say: (refusal: Refusal) => void
  readonly trayChanged: () => void
  readonly turnedOver: (note: Note) => void
  /** Who is in the room, as far as this device knows. */
  readonly present: () => readonly MemberId[]
}

/**
 * The acts of a member. Each asks the rules first, by where the meeting stands on this screen; what
 * they refuse is said, and its words go to the tray without a detour over the room.
 */
export function createBoardActs(options: ActsOptions): BoardActs {
  const { tray, now, freshId, say } = options

  const known = (): MeetingView => {
    const view = options.view()
    assert(view, 'acts are offered once it is known where the meeting stands')
    return view
  }
  const act = (doc: Y.Doc, write: () => void) => {
    options.newStep()
    doc.transact(write, ACT)
  }
  /** Who leads took away what another said: only its author may say it again. */
  const takeAway = (doc: Y.Doc, { by }: { readonly by: MemberId }, write: () => void) => {
    if (by === known().you) act(doc, write)
    else doc.transact(write)
  }
  const admits = (verdict: Verdict): boolean => {
    if (verdict.type === 'refused') say(verdict.refusal)
    return verdict.type === 'admitted'
  }
  /** What lies beside what is said now. */
  const beside = (): Beside => ({
    notes: () => saidIn(options.board(), turnNow(known())),
    present: options.present,
  })
  const keepInTray = (words: Pick<TrayItem, 'id' | 'kind' | 'text' | 're'>, reason: Refusal) => {
    if (words.text.trim() === '') return
    tray.add({ ...words, reason, authors: [] }, { me: known().you, at: now() })
    options.trayChanged()
  }
  const noteOn = (doc: Y.Doc | undefined, id: NoteId) => doc && readNote(id, notesOf(doc).get(id))

  /** Puts a note on the board, or says why not. */
  const put = (id: NoteId, { kind, text, place, by, re }: NewNote): Refusal | undefined => {
    const { state, you } = known()
    const turn = turnNow(known())
    const author = by ?? you
    const scribe = author === you ? {} : { scribe: you }
    if (text.length > NOTE_LENGTH) return { code: 'too-much', what: 'note', most: NOTE_LENGTH }
    const phase = openPhase(state)?.id
    const said = {
      kind,
      by: author,
      ...scribe,
      turn,
      ...(phase === undefined ? {} : { phase }),
      ...answering(re),
    }
    const verdict = mayContribute({ act: 'add', ...said }, state, you, beside())
    if (verdict.type === 'refused') return verdict.refusal
    const lies = place && mayArrange(state, you, turn).type === 'admitted' ? place : undefined
    const doc = options.board()
    act(doc, () => {
      notesOf(doc).set(id, createNote({ ...said, at: now(), text }))
      if (lies) placesOf(doc).set(id, { x: lies.x, y: lies.y })
    })
    return undefined
  }

  const keepFaceDown = ({ kind, text, re }: Kept): NoteId => {
    const doc = options.drafts()
    assert(doc, 'face-down notes are kept once it is known whose they are')
    const id = freshId() as NoteId
    const turn = turnNow(known())
    doc.transact(() => {
      notesOf(doc).set(
        id,
        createNote({ kind, by: known().you, turn, at: now(), ...answering(re), text }),
      )
    }, ACT)
    return id
  }

  return {
    addNote({ kind, text, place, for: by, re }) {
      const id = freshId() as NoteId
      const refusal = put(id, { kind, text, place, by, re })
      if (refusal) {
        keepInTray({ id, kind, text, re }, refusal)
        say(refusal)
      }
      return id
    },

    removeNote(id) {
      const doc = options.board()
      const note = noteOn(doc, id)
      const { state, you } = known()
      if (
        note &&
        admits(judgeChange({ what: 'note', act: 'remove', was: note }, state, you, beside()))
      ) {
        takeAway(doc, { by: note.scribe ?? note.by }, () => removeNote(doc, id))
      }
    },

    moveNote(id, { x, y }) {
      const doc = options.board()
      const note = noteOn(doc, id)
      const { state, you } = known()
      if (note && admits(mayArrange(state, you, note.turn))) {
        // No step of its own: the many moves of one drag are undone as one.
        doc.transact(() => placesOf(doc).set(id, { x, y }), ACT)
      }
    },

    arrange({ notes, strokes }) {
      const doc = options.board()
      const { state, you } = known()
      const moved = new Map<string, Place>()
      for (const [id, { x, y }] of notes) {
        const note = noteOn(doc, id)
        if (!note) continue
        if (!admits(mayArrange(state, you, note.turn))) return
        moved.set(id, { x, y })
      }
      for (const [id, by] of strokes) {
        const stroke = readStroke(id, strokesOf(doc).get(id))
        if (!stroke) continue
        if (!admits(mayArrange(state, you, stroke.turn))) return
        const lies = readPlace(placesOf(doc).get(id)) ?? { x: 0, y: 0 }
        moved.set(id, { x: lies.x + by.x, y: lies.y + by.y })
      }
      if (moved.size === 0) return
      act(doc, () => {
        for (const [id, place] of moved) placesOf(doc).set(id, place)
      })
    },

    addLink(from, to) {
      const doc = options.board()
      const { state, you } = known()
      const turn = turnNow(known())
      const joined = [...linksOf(doc)].some(([id, value]) => {
        const link = readLink(id, value)
        return link?.from === from && link.to === to
      })
      if (joined || from === to || !admits(mayArrange(state, you, turn))) return
      if (
        !admits(joinsNotes(doc, { from, to, turn }) ? ADMITTED : refused({ code: 'no-such-note' }))
      ) {
        return
      }
      act(doc, () => linksOf(doc).set(freshId(), createMark({ by: you, turn, from, to })))
    },

    removeLink(id) {
      const doc = options.board()
      const link = readLink(id, linksOf(doc).get(id))
      const { state, you } = known()
      if (
        link &&
        admits(judgeChange({ what: 'link', act: 'remove', was: link }, state, you, beside()))
      ) {
        takeAway(doc, link, () => linksOf(doc).delete(id))
      }
    },

    addStroke(points) {
      const doc = options.board()
      const { state, you } = known()
      const turn = turnNow(known())
      if (!admits(mayArrange(state, you, turn))) return
      const fields = { by: you, turn, points: [...points] }
      act(doc, () => strokesOf(doc).set(freshId(), createMark(fields)))
    },

    removeStroke(id) {
      const doc = options.board()
      const stroke = readStroke(id, strokesOf(doc).get(id))
      const { state, you } = known()
      if (
        stroke &&
        admits(judgeChange({ what: 'stroke', act: 'remove', was: stroke }, state, you, beside()))
      ) {
        takeAway(doc, stroke, () => removeStroke(doc, id))
      }
    },

    removeAll({ notes, strokes }) {
      const doc = options.board()
      const { state, you } = known()
      const mine: (() => void)[] = []
      const others: (() => void)[] = []
      for (const id of notes) {
        const was = noteOn(doc, id)
        if (!was || !mayGo({ what: 'note', act: 'remove', was }, state, you, beside())) continue
        ;((was.scribe ?? was.by) === you ? mine : others).push(() => removeNote(doc, id))
      }
      for (const id of strokes) {
        const was = readStroke(id, strokesOf(doc).get(id))
        if (!was || !mayGo({ what: 'stroke', act: 'remove', was }, state, you, beside())) continue
        ;(was.by === you ? mine : others).push(() => removeStroke(doc, id))
      }
      if (mine.length > 0) {
        act(doc, () => {
          for (const remove of mine) remove()
        })
      }
      if (others.length > 0) {
        doc.transact(() => {
          for (const remove of others) remove()
        })
      }
    },

    keepFaceDown,

    changeFaceDown(id, text) {
      const doc = options.drafts()
      const note = noteOn(doc, id)
      if (doc && note) doc.transact(() => rewriteText(note.fragment, text), ACT)
    },

    dropFaceDown(id) {
      const doc = options.drafts()
      if (doc) doc.transact(() => notesOf(doc).delete(id), ACT)
    },

    writeOwnNotes(text) {
      const doc = options.drafts()
      if (!doc) return
      const sheet = sheetOf(doc, OWN_NOTES, ownNotesOf(known().meeting))
      doc.transact(() => rewriteText(sheet, text.slice(0, SHEET_LENGTH)), ACT)
    },

    turnOver(id) {
      const note = noteOn(options.drafts(), id)
      if (!note) return
      const { kind, text, re } = note
      const refusal = put(id, { kind, text, re })
      if (refusal) say(refusal)
      else options.turnedOver(note)
    },

    addFromTray(id) {
      const item = tray.find(id)
      if (!item) return
      const refusal = addAgain(item)
      if (refusal) {
        tray.setReason(id, refusal)
        say(refusal)
      } else tray.remove(id)
      options.trayChanged()
    },

    keepFromTray(id) {
      const item = tray.find(id)
      if (!item || !isNoteKind(item.kind)) return
      keepFaceDown({ kind: item.kind, text: item.text, re: item.re })
      tray.remove(id)
      options.trayChanged()
    },

    dropFromTray(id) {
      tray.remove(id)
      options.trayChanged()
    },
  }

  /** Words of a sheet go back to its end; others, and where that is closed, become a note. */
  function addAgain({ id, kind, text, re }: TrayItem): Refusal | undefined {
    const doc = options.board()
    const { state, you } = known()
    const which = parseSheetName(id.replace(/#\d+$/, ''))
    if (which && mayWriteSheet(which.sheet, which.turn, state, you, beside()).type === 'admitted') {
      const was = readSheet(doc, which.sheet, which.turn)
      const words = was.trim() === '' ? text : `${was}\n${text}`
      act(doc, () => rewriteText(sheetOf(doc, which.sheet, which.turn), words))
      return undefined
    }
    if (!isNoteKind(kind)) return { code: 'no-such-note' }
    // Under the id it had: should another tab still hold it, it is the same note there.
    const taken = !/^[\w-]+$/.test(id) || notesOf(doc).has(id)
    return put((taken ? freshId() : id) as NoteId, { kind, text, re })
  }
}

function mayGo(...asked: Parameters<typeof judgeChange>): boolean {
  return judgeChange(...asked).type === 'admitted'
}

interface NewNote {
  readonly kind: NoteKind
  readonly text: string
  readonly place?: Place | undefined
  readonly by?: MemberId | undefined
  readonly re?: NoteId | undefined
}

type Kept = Parameters<BoardActs['keepFaceDown']>[0]

function answering(re: NoteId | undefined): { readonly re?: NoteId } {
  return re === undefined ? {} : { re }
}

/** One's own text is one for the whole meeting: its place among the sheets is named by that. */
export function ownNotesOf(meeting: string): ItemId {
  return meeting as ItemId
}

/** The open item, or before the first one a name that no item has. */
function turnNow({ state }: MeetingView): ItemId {
  return openItem(state)?.id ?? ('outside' as ItemId)
}
