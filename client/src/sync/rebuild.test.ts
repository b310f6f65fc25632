import {
  createBoardDoc,
  createMark,
  createNote,
  linksOf,
  notesOf,
  placesOf,
  readNote,
  sheetOf,
} from '@kring/shared/board/board-doc'
import { judgeChange, judgeChanges } from '@kring/shared/board/may-contribute'
import { plainText } from '@kring/shared/board/note-text'
import { readBoard, readSheet } from '@kring/shared/board/read-board'
import { readUpdate } from '@kring/shared/board/read-update'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { NOTE_KINDS, type NoteKind } from '@kring/shared/note/kind'
import { ALONE } from '@kring/shared/testing/builders'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type RebuildOptions, rebuild } from './rebuild.ts'
import { rewriteText } from './rewrite-text.ts'
import { LEAD, ME, OTHER, PHASES, stateIn, TURN } from './testing/turn-state.ts'
import { readUnsent } from './unsent.ts'

function clone(doc: Y.Doc): Y.Doc {
  const copy = createBoardDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  for (const name of ['problem', 'objective', 'agreement'] as const) sheetOf(copy, name, TURN)
  return copy
}

function addNote(doc: Y.Doc, id: string, by: MemberId, kind: NoteKind, text: string) {
  notesOf(doc).set(id, createNote({ kind, by, turn: TURN, at: 1, text }))
}

function write(doc: Y.Doc, id: string, text: string) {
  const note = readNote(id, notesOf(doc).get(id))
  if (note) rewriteText(note.fragment, text)
}

const textOf = (doc: Y.Doc, id: string) => readNote(id, notesOf(doc).get(id))?.text

const admitAll: RebuildOptions = {
  judge: () => ({ type: 'admitted' }),
  refused: new Map(),
  isHeld: () => false,
  newStep: () => {},
}
const closed: RefusedMessage = { code: 'meeting-closed' }
const refuseAll: RebuildOptions = {
  ...admitAll,
  judge: () => ({ type: 'refused', refusal: { code: 'meeting-closed' } }),
}

describe('rebuild', () => {
  it('puts in again what is admitted, and hands back what is not', () => {
    const room = createBoardDoc()
    const old = clone(room)
    addNote(old, 'q', ME, 'open-question', 'Who decides?')
    addNote(old, 'i', ME, 'idea', 'Ask her')
    const { leftOut, reapplied } = rebuild(old, room, {
      ...admitAll,
      judge: (change) =>
        change.what === 'note' && change.act === 'add' && change.is.kind === 'idea'
          ? { type: 'refused', refusal: { code: 'questions-first' } }
          : { type: 'admitted' },
    })
    expect(textOf(room, 'q')).toBe('Who decides?')
    expect(textOf(room, 'i')).toBeUndefined()
    expect(reapplied.map(({ key }) => key)).toEqual(['note:q'])
    expect(leftOut).toEqual([
      {
        id: 'i',
        kind: 'idea',
        text: 'Ask her',
        reason: { code: 'questions-first' },
        authors: [ME],
      },
    ])
  })

  it('keeps out what the room refused before, with the word of the room', () => {
    const room = createBoardDoc()
    const old = clone(room)
    addNote(old, 'n', ME, 'idea', 'Ask her')
    const reason: RefusedMessage = { code: 'too-much', what: 'notes', most: 1 }
    const { leftOut } = rebuild(old, room, { ...admitAll, refused: new Map([['note:n', reason]]) })
    expect(leftOut[0]?.reason).toEqual(reason)
    expect(readBoard(room).notes).toEqual([])
  })

  it('keeps the words of a note that was taken away while it was written in', () => {
    const room = createBoardDoc()
    addNote(room, 'n', ME, 'answer', 'In May')
    const old = clone(room)
    notesOf(room).delete('n')
    write(old, 'n', 'In May, and again in June')
    const { leftOut } = rebuild(old, room, admitAll)
    expect(leftOut).toMatchObject([
      { text: 'In May, and again in June', reason: { code: 'no-such-note' } },
    ])
  })

  it('does not bring back what another took away and nobody wrote in', () => {
    const room = createBoardDoc()
    addNote(room, 'n', ME, 'answer', 'In May')
    const old = clone(room)
    notesOf(room).delete('n')
    addNote(old, 'x', ME, 'answer', 'X')
    expect(rebuild(old, room, refuseAll).leftOut.map(({ text }) => text)).toEqual(['X'])
  })

  it('lets a refused removal be, and a refused edit stand as it was said', () => {
    const room = createBoardDoc()
    addNote(room, 'n', ME, 'answer', 'In May')
    addNote(room, 'e', ME, 'answer', 'Six')
    const old = clone(room)
    notesOf(old).delete('n')
    write(old, 'e', 'Seven')
    const { leftOut, refusals } = rebuild(old, room, refuseAll)
    expect(textOf(room, 'n')).toBe('In May')
    expect(textOf(room, 'e')).toBe('Six')
    expect(leftOut).toEqual([
      { id: 'e:edit', kind: 'answer', text: 'Seven', reason: closed, authors: [ME] },
    ])
    expect(refusals).toHaveLength(2)
  })

  it('merges a sheet with what others wrote in it meanwhile', () => {
    const room = clone(createBoardDoc())
    rewriteText(sheetOf(room, 'problem', TURN), 'We meet late.\nNobody decides.')
    const old = clone(room)
    rewriteText(sheetOf(old, 'problem', TURN), 'We meet far too late.\nNobody decides.\nMine.')
    rewriteText(sheetOf(room, 'problem', TURN), 'We meet late.\nNobody ever decides.')
    rebuild(old, room, admitAll)
    expect(readSheet(room, 'problem', TURN)).toBe(
      'We meet far too late.\nNobody ever decides.\nMine.',
    )
  })

  it('appends to a sheet the words whose paragraph was taken away', () => {
    const room = clone(createBoardDoc())
    rewriteText(sheetOf(room, 'problem', TURN), 'One.\nTwo.\nThree.')
    const old = clone(room)
    rewriteText(sheetOf(old, 'problem', TURN), 'One.\nTwo and a half.\nThree.')
    sheetOf(room, 'problem', TURN).delete(1, 1)
    rebuild(old, room, admitAll)
    expect(readSheet(room, 'problem', TURN)).toBe('One.\nThree.\nTwo and a half.')
  })

  it('makes no copy of words that are kept face down', () => {
    const room = createBoardDoc()
    const old = clone(room)
    addNote(old, 'n', ME, 'idea', 'Ask her')
    expect(rebuild(old, room, { ...refuseAll, isHeld: () => true }).leftOut).toEqual([])
  })
})

// Random acts of mine on this device, of others in the room, in a random phase of a real method.
type Act =
  | { readonly do: 'add'; readonly kind: NoteKind; readonly place: boolean }
  | { readonly do: 'edit'; readonly at: number; readonly how: 'append' | 'prepend' | 'replace' }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly at: number }
  | { readonly do: 'link' }
  | {
      readonly do: 'sheet'
      readonly sheet: 'problem' | 'objective' | 'agreement'
      readonly at: number
    }
  | { readonly do: 'cut-sheet'; readonly sheet: 'problem' | 'objective' | 'agreement' }

const sheets = fc.constantFrom('problem' as const, 'objective' as const, 'agreement' as const)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    kind: fc.constantFrom(...NOTE_KINDS),
    place: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('edit' as const),
    at: fc.nat(),
    how: fc.constantFrom('append' as const, 'prepend' as const, 'replace' as const),
  }),
  fc.record({ do: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('move' as const), at: fc.nat() }),
  fc.constant({ do: 'link' as const }),
  fc.record({ do: fc.constant('sheet' as const), sheet: sheets, at: fc.nat() }),
  fc.record({ do: fc.constant('cut-sheet' as const), sheet: sheets }),
)

/** Plays acts of `who`; `words` hands out a word that stands nowhere else. */
function play(doc: Y.Doc, acts: readonly Act[], who: MemberId, words: () => string) {
  for (const one of acts) {
    const own = readBoard(doc).notes.filter(({ by }) => by === who || who === LEAD)
    const at = 'at' in one ? own[one.at % Math.max(1, own.length)] : undefined
    doc.transact(() => {
      if (one.do === 'add') {
        const id = `${who}-${words()}`
        addNote(doc, id, who, one.kind, words())
        if (one.place) placesOf(doc).set(id, { x: 1, y: 2 })
      }
      if (one.do === 'edit' && at && who !== LEAD) {
        const word = words()
        const text = {
          append: `${at.text} ${word}`,
          prepend: `${word}\n${at.text}`,
          replace: word,
        }
        write(doc, at.id, text[one.how])
      }
      if (one.do === 'remove' && at) notesOf(doc).delete(at.id)
      if (one.do === 'move' && at) placesOf(doc).set(at.id, { x: Math.random(), y: 3 })
      if (one.do === 'link' && own.length > 1) {
        const [from, to] = own.map(({ id }) => id)
        const link = { by: who, turn: TURN, from: from as NoteId, to: to as NoteId }
        linksOf(doc).set(words(), createMark(link))
      }
      if (one.do === 'sheet') {
        const fragment = sheetOf(doc, one.sheet, TURN)
        const lines = plainText(fragment).split('\n')
        const line = one.at % lines.length
        lines[line] = `${lines[line]} ${words()}`
        rewriteText(fragment, lines.join('\n'))
      }
      if (one.do === 'cut-sheet' && sheetOf(doc, one.sheet, TURN).length > 0) {
        sheetOf(doc, one.sheet, TURN).delete(0, 1)
      }
    })
  }
}

function allWords(doc: Y.Doc): string {
  const texts = readBoard(doc).notes.map(({ text }) => text)
  const inSheets = (['problem', 'objective', 'agreement'] as const).map((sheet) =>
    readSheet(doc, sheet, TURN),
  )
  return [...texts, ...inSheets].join('\n')
}

const scene = fc.record({
  before: fc.array(act, { maxLength: 6 }),
  mine: fc.array(act, { maxLength: 12 }),
  theirs: fc.array(act, { maxLength: 6 }),
  leads: fc.array(act, { maxLength: 4 }),
  phase: fc.nat({ max: Math.max(0, PHASES.length - 1) }),
  caseGiver: fc.constantFrom(ME, OTHER),
})

function stage({
  before,
  mine,
  theirs,
  leads,
}: typeof scene extends fc.Arbitrary<infer S> ? S : never) {
  let count = 0
  const typed: string[] = []
  const mineWords = () => {
    count += 1
    typed.push(`mine${count}x`)
    return `mine${count}x`
  }
  const otherWords = () => {
    count += 1
    return `other${count}x`
  }
  const room = clone(createBoardDoc())
  play(room, before, ME, otherWords)
  play(room, before, OTHER, otherWords)
  const old = clone(room)
  play(room, theirs, OTHER, otherWords)
  play(room, leads, LEAD, otherWords)
  play(old, mine, ME, mineWords)
  const visible = typed.filter((word) => allWords(old).includes(word))
  return { room, old, visible }
}

describe('rebuild, whatever happened', () => {
  it('loses no word that was typed and shows none twice', () => {
    void fc.assert(
      fc.property(scene, (drawn) => {
        const { room, old, visible } = stage(drawn)
        const state = stateIn(drawn.phase, drawn.caseGiver)
        const { leftOut } = rebuild(old, room, {
          ...admitAll,
          judge: (change) => judgeChange(change, state, ME, ALONE),
        })
        const after = [allWords(room), ...leftOut.map(({ text }) => text)].join('\n')
        for (const word of visible) expect([word, after.split(word).length - 1]).toEqual([word, 1])
      }),
      { numRuns: 150 },
    )
  })

  it('sends the room nothing that its own reader and judge would refuse', () => {
    void fc.assert(
      fc.property(scene, (drawn) => {
        const { room, old } = stage(drawn)
        const state = stateIn(drawn.phase, drawn.caseGiver)
        const server = clone(room)
        room.on('update', (update: Uint8Array) => {
          const reading = readUpdate(server, clone(server), update)
          if (reading.type !== 'nothing') {
            expect(reading).toMatchObject({ type: 'read' })
            if (reading.type === 'read') {
              expect(judgeChanges(reading.changes, state, ME, ALONE)).toBeUndefined()
            }
          }
          Y.applyUpdate(server, update)
        })
        rebuild(old, room, {
          ...admitAll,
          judge: (change) => judgeChange(change, state, ME, ALONE),
        })
      }),
      { numRuns: 80 },
    )
  })

  it('leaves nothing to send where all is admitted, and all words to the tray where nothing is', () => {
    void fc.assert(
      fc.property(scene, (drawn) => {
        const { room, old, visible } = stage(drawn)
        const server = clone(room)
        const { leftOut } = rebuild(old, clone(room), refuseAll)
        const tray = leftOut.map(({ text }) => text).join('\n')
        for (const word of visible) expect(tray.split(word).length - 1).toBe(1)
        rebuild(old, room, admitAll)
        Y.applyUpdate(server, Y.encodeStateAsUpdate(room))
        expect(readUnsent(room, server)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})
