import * as fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { holds } from '../testing/arbitraries.ts'
import {
  addNote,
  boardWithNote,
  copyOf,
  noteBy,
  noteOn,
  read,
  readOf,
  textOn,
  updateOf,
  wordsOn,
} from '../testing/board-client.ts'
import { anna, ben, cleo, turn1, turn2 } from '../testing/builders.ts'
import { createBoardDoc, createMark, createNote, placesOf, sheetOf } from './board-doc.ts'
import { NOTE_LENGTH, SHEET_LENGTH, writeText } from './note-text.ts'
import { clientsIn, plainlyLacksPast } from './read-update.ts'

const changesOf = (...args: Parameters<typeof readOf>) => {
  const reading = readOf(...args)
  return reading.type === 'read' ? reading.changes : reading
}
const link = createMark.bind(undefined)
const points = [0, 0, 0.5, 10, 10, 0.5]

describe('what a lawful update says', () => {
  test('a new note is an addition, with its words', () => {
    expect(changesOf(createBoardDoc(), (copy) => addNote(copy, 'n1'))).toEqual([
      { what: 'note', act: 'add', is: { id: 'n1', ...noteBy(ben) } },
    ])
  })

  test('typing in a note is an edit', () => {
    expect(changesOf(boardWithNote(), (copy) => wordsOn(copy).insert(0, 'And '))).toMatchObject([
      {
        what: 'note',
        act: 'edit',
        was: { text: 'Who was there?' },
        is: { text: 'And Who was there?' },
      },
    ])
  })

  test('a new paragraph in a note is an edit, also when all of it is new', () => {
    expect(changesOf(boardWithNote(), (copy) => writeText(textOn(copy), 'One\nTwo'))).toMatchObject(
      [{ what: 'note', act: 'edit', is: { text: 'One\nTwo' } }],
    )
  })

  test('taking a note away is a removal, of what it was', () => {
    expect(changesOf(boardWithNote(), (copy) => copy.getMap('notes').delete('n1'))).toMatchObject([
      { what: 'note', act: 'remove', was: { id: 'n1', by: ben } },
    ])
  })

  test('moving a note names the note and its turn', () => {
    expect(
      changesOf(boardWithNote(), (copy) => copy.getMap('places').set('n1', { x: 1, y: -2 })),
    ).toEqual([{ what: 'place', id: 'n1', turn: turn1 }])
  })

  const drawnIn = (turn: typeof turn1) => {
    const board = boardWithNote()
    board.getMap('strokes').set('s1', createMark({ by: ben, turn, points }))
    return board
  }
  const lay = (id: string) => (copy: Y.Doc) => copy.getMap('places').set(id, { x: 1, y: -2 })

  test('moving a stroke names the stroke and its turn', () => {
    const moved = { what: 'place', id: 's1' }
    expect(changesOf(drawnIn(turn1), lay('s1'))).toEqual([{ ...moved, turn: turn1 }])
    expect(changesOf(drawnIn(turn2), lay('s1'))).toEqual([{ ...moved, turn: turn2 }])
  })

  test('a stroke that is gone by now may still be moved: nobody sees it', () => {
    const board = drawnIn(turn1)
    const copy = copyOf(board, 9)
    board.getMap('strokes').delete('s1')
    const moved = read(
      board,
      updateOf(copy, () => lay('s1')(copy)),
    )
    expect(moved).toMatchObject({ type: 'read', changes: [{ what: 'place', id: 's1' }] })
  })

  test('a link and a stroke come and go', () => {
    const board = boardWithNote()
    addNote(board, 'n2')
    const fields = { by: ben, turn: turn1, from: 'n1', to: 'n2' } as Parameters<
      typeof createMark
    >[0]
    const draw = (copy: Y.Doc) => {
      copy.getMap('links').set('l1', link(fields))
      copy.getMap('strokes').set('s1', createMark({ by: ben, turn: turn1, points }))
    }
    expect(changesOf(board, draw)).toEqual([
      { what: 'link', act: 'add', is: { id: 'l1', ...fields } },
      { what: 'stroke', act: 'add', is: { id: 's1', by: ben, turn: turn1, points } },
    ])
    draw(board)
    expect(
      changesOf(board, (copy) => {
        copy.getMap('links').delete('l1')
        copy.getMap('strokes').delete('s1')
      }),
    ).toMatchObject([
      { what: 'link', act: 'remove' },
      { what: 'stroke', act: 'remove' },
    ])
  })

  test('a link may name a note that is gone by now', () => {
    const board = boardWithNote()
    addNote(board, 'n2')
    const copy = copyOf(board, 9)
    board.getMap('notes').delete('n2')
    const fields = { by: ben, turn: turn1, from: 'n1', to: 'n2' } as Parameters<
      typeof createMark
    >[0]
    const update = updateOf(copy, () => copy.getMap('links').set('l1', link(fields)))
    expect(read(board, update)).toMatchObject({ type: 'read', changes: [{ what: 'link' }] })
  })

  test('writing on a sheet names the sheet and its turn', () => {
    const board = createBoardDoc()
    const write = (copy: Y.Doc) => writeText(sheetOf(copy, 'problem', turn1), 'My team')
    expect(changesOf(board, write)).toEqual([{ what: 'sheet', sheet: 'problem', turn: turn1 }])
    write(board)
    const more = (copy: Y.Doc) => writeText(sheetOf(copy, 'problem', turn1), 'My team waits')
    expect(changesOf(board, more)).toEqual([{ what: 'sheet', sheet: 'problem', turn: turn1 }])
  })

  test('what is known already says nothing', () => {
    const board = boardWithNote()
    board.getMap('notes').delete('n1')
    expect(read(board, Y.encodeStateAsUpdate(board))).toEqual({ type: 'nothing' })
    expect(read(board, Y.encodeStateAsUpdate(createBoardDoc()))).toEqual({ type: 'nothing' })
  })

  test('the whole of a client with something new names only who wrote the new', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 9)
    addNote(copy, 'n2')
    const whole = Y.encodeStateAsUpdate(copy)
    expect(clientsIn(whole)).toEqual(expect.arrayContaining([5, 9]))
    expect(read(board, whole)).toMatchObject({ type: 'read', clients: [9] })
  })

  test('deleting is not writing: it names no client', () => {
    const reading = readOf(boardWithNote(), (copy) => copy.getMap('notes').delete('n1'))
    expect(reading).toMatchObject({ type: 'read', clients: [] })
  })

  test('content inside a note that is gone is hidden', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 9)
    board.getMap('notes').delete('n1')
    const update = updateOf(copy, () => wordsOn(copy).insert(0, 'late '))
    expect(read(board, update)).toEqual({
      type: 'read',
      clients: [9],
      changes: [{ what: 'hidden' }],
      touched: [],
    })
  })

  test('what is made and taken away at once is hidden', () => {
    expect(
      changesOf(createBoardDoc(), (copy) => {
        addNote(copy, 'n1')
        copy.getMap('notes').delete('n1')
      }),
    ).toEqual([{ what: 'hidden' }])
  })
})

describe('what no client of ours would send', () => {
  const set = (field: string, value: unknown) => (copy: Y.Doc) => noteOn(copy).set(field, value)
  const cases: readonly (readonly [string, (copy: Y.Doc) => void])[] = [
    ['a kind turned into advice', set('kind', 'idea')],
    ["another's name put on a note", set('by', 'cleo')],
    ['another turn', set('turn', 'turn-2')],
    ['another moment', set('at', 1)],
    ['a scribe named afterwards', set('scribe', 'anna')],
    ['an extra field', set('stars', 5)],
    ['a field that is undefined', set('scribe', undefined)],
    ['a field taken away', (copy) => noteOn(copy).delete('by')],
    ['the text replaced by another text', set('text', new Y.XmlFragment())],
    ['the text replaced by a plain one', set('text', new Y.Text('hi'))],
    [
      'the note replaced by one of the same words',
      (copy) => copy.getMap('notes').set('n1', createNote(noteBy(ben))),
    ],
    ['the note replaced by nothing', (copy) => copy.getMap('notes').set('n1', undefined)],
    ['the note replaced by a number', (copy) => copy.getMap('notes').set('n1', 1)],
    ['a note that is a list', (copy) => copy.getMap('notes').set('n2', new Y.Array())],
    ['a note that is plain data', (copy) => copy.getMap('notes').set('n2', noteBy(ben))],
    ['a note without a key', (copy) => addNote(copy, '')],
    ['a note with an endless key', (copy) => addNote(copy, 'n'.repeat(81))],
    [
      'a note of no kind',
      (copy) => addNote(copy, 'n2', noteBy(ben, { kind: 'check-in' as 'idea' })),
    ],
    ['a note from no time', (copy) => addNote(copy, 'n2', noteBy(ben, { at: Number.NaN }))],
    ['a note from beyond time', (copy) => addNote(copy, 'n2', noteBy(ben, { at: 1e300 }))],
    ['a second root', (copy) => copy.getMap('scores').set('ben', 1)],
    [
      'a root that looks like a sheet',
      (copy) => copy.getXmlFragment('problems').insert(0, [new Y.XmlText('x')]),
    ],
    [
      'a sheet of no turn',
      (copy) => copy.getXmlFragment('problem:').insert(0, [new Y.XmlText('x')]),
    ],
    ['a sheet used as a map', (copy) => copy.getMap(`problem:${turn1}`).set('x', 1)],
    ['a sheet used as a list', (copy) => copy.getArray(`problem:${turn1}`).push([1])],
    ['a sheet used as a text', (copy) => copy.getText(`problem:${turn1}`).insert(0, 'words')],
    ['a document within the document', set('scribe', new Y.Doc())],
    ['a document as a note', (copy) => copy.getMap('notes').set('n2', new Y.Doc())],
    ['bytes as a field', set('scribe', new Uint8Array([1]))],
    [
      'a hook in the text',
      (copy) => textOn(copy).insert(0, [new Y.XmlHook('x') as unknown as Y.XmlText]),
    ],
    ['bare words in the text', (copy) => textOn(copy).insert(0, [new Y.XmlText('bare')])],
    ['a heading', (copy) => textOn(copy).insert(0, [new Y.XmlElement('heading')])],
    [
      'a paragraph in a paragraph',
      (copy) => (textOn(copy).get(0) as Y.XmlElement).insert(0, [new Y.XmlElement('paragraph')]),
    ],
    [
      'an attribute of a paragraph',
      (copy) => (textOn(copy).get(0) as Y.XmlElement).setAttribute('a', 'b'),
    ],
    ['an attribute of a run', (copy) => wordsOn(copy).setAttribute('a', 'b')],
    ['a formatting mark', (copy) => wordsOn(copy).format(0, 3, { bold: true })],
    [
      'a mark that marks nothing',
      (copy) => putFirst(copy, wordsOn(copy), new Y.ContentFormat('bold', false)),
    ],
    ['an embed', (copy) => wordsOn(copy).insertEmbed(0, { image: 'x' })],
    ['a place for nothing', (copy) => copy.getMap('places').set('n9', { x: 1, y: 1 })],
    ['a place beyond the world', (copy) => copy.getMap('places').set('n1', { x: 1e9, y: 1 })],
    [
      'a place that is no number',
      (copy) => copy.getMap('places').set('n1', { x: Number.NaN, y: 1 }),
    ],
    ['a place with more to it', (copy) => copy.getMap('places').set('n1', { x: 1, y: 1, z: 1 })],
    ['a place that is a map', (copy) => copy.getMap('places').set('n1', new Y.Map([['x', 1]]))],
    ['a place that is undefined', (copy) => copy.getMap('places').set('n1', undefined)],
  ]

  test.each(cases)('%s', (_name, change) => {
    const reading = readOf(boardWithNote(), change)
    expect(reading.type).toBe('malformed')
  })

  const fields = { by: ben, turn: turn1, from: 'n1', to: 'n2' }
  const bad: readonly (readonly [string, object])[] = [
    ['to a note that never was', { ...fields, to: 'n9' }],
    ['to itself', { ...fields, to: 'n1' }],
    ['to an object', { ...fields, to: { x: 1 } }],
    ['in another turn than its notes', { ...fields, turn: turn2 }],
    ['with more to it', { ...fields, colour: 'red' }],
  ]
  test.each(bad)('a link %s', (_name, mark) => {
    const board = boardWithNote()
    addNote(board, 'n2')
    const draw = (copy: Y.Doc) =>
      copy.getMap('links').set('l1', new Y.Map<unknown>(Object.entries(mark)))
    expect(readOf(board, draw)).toEqual({ type: 'malformed', why: 'not-a-link' })
  })

  test.each([
    ['without end', Array.from({ length: 300_000 }, () => 1)],
    ['that is no number', [1, Number.NaN, 1]],
    ['of an odd count', [1, 1]],
    ['of words', ['a', 'b', 'c']],
    ['that is a map', new Y.Map()],
  ])('a stroke %s', (_name, drawn) => {
    const stroke = new Y.Map<unknown>(Object.entries({ by: ben, turn: turn1, points: drawn }))
    expect(readOf(boardWithNote(), (copy) => copy.getMap('strokes').set('s1', stroke))).toEqual({
      type: 'malformed',
      why: 'not-a-stroke',
    })
  })

  test('one place for a note and for a stroke of another turn', () => {
    const board = boardWithNote()
    board.getMap('strokes').set('n1', createMark({ by: ben, turn: turn2, points }))
    const move = (copy: Y.Doc) => copy.getMap('places').set('n1', { x: 1, y: 1 })
    expect(readOf(board, move)).toEqual({ type: 'malformed', why: 'not-a-place' })
  })

  test('a link or a stroke that changes', () => {
    const board = boardWithNote()
    board.getMap('strokes').set('s1', createMark({ by: ben, turn: turn1, points }))
    const change = (copy: Y.Doc) =>
      (copy.getMap('strokes').get('s1') as Y.Map<unknown>).set('by', 'cleo')
    expect(readOf(board, change)).toEqual({ type: 'malformed', why: 'fixed-field' })
  })

  test('a list hidden in a map, in a root, in a new note', () => {
    // Not to be had from Yjs's own types: the same bytes, but for the type they claim.
    const hide = (board: Y.Doc, where: (copy: Y.Doc) => Y.Map<unknown>) => {
      const copy = copyOf(board, 77)
      const update = updateOf(copy, () => {
        const map = where(copy)
        const content = new Y.ContentAny(['hidden'])
        const id = Y.createID(77, Y.getState(copy.store, 77))
        const item = new Y.Item(id, null, null, null, null, map, null, content)
        copy.transact((transaction) => item.integrate(transaction, 0))
      })
      return read(board, update)
    }
    const board = boardWithNote()
    const malformed = { type: 'malformed', why: 'unknown-field' }
    expect(hide(board, (copy) => noteOn(copy))).toEqual(malformed)
    expect(hide(board, (copy) => copy.getMap('notes'))).toEqual(malformed)
    expect(hide(board, (copy) => copy.getMap('links'))).toEqual(malformed)
    const inNew = hide(board, (copy) => {
      addNote(copy, 'n2')
      return noteOn(copy, 'n2')
    })
    expect(inNew).toEqual({ type: 'malformed', why: 'not-a-note' })
  })

  test('two values under one key, of which every reader shows the last', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 77)
    const update = updateOf(copy, () => {
      const content = new Y.ContentAny(['ben', 'a long secret', { x: 1, y: 1 }])
      const id = Y.createID(77, 0)
      const item = new Y.Item(id, null, null, null, null, copy.getMap('places'), 'n1', content)
      copy.transact((transaction) => item.integrate(transaction, 0))
    })
    expect(read(board, update)).toEqual({ type: 'malformed', why: 'not-a-place' })
  })

  test('words too many: in a note, on a sheet, and as empty runs', () => {
    const board = boardWithNote()
    const long = (copy: Y.Doc) => wordsOn(copy).insert(0, 'x'.repeat(NOTE_LENGTH))
    expect(readOf(board, long)).toEqual({ type: 'too-long', what: 'note', most: NOTE_LENGTH })
    const most = (copy: Y.Doc) =>
      addNote(copy, 'n2', noteBy(ben, { text: 'x'.repeat(NOTE_LENGTH) }))
    expect(readOf(board, most).type).toBe('read')
    const sheet = (copy: Y.Doc) =>
      writeText(sheetOf(copy, 'objective', turn1), 'x'.repeat(SHEET_LENGTH + 1))
    expect(readOf(board, sheet)).toEqual({ type: 'too-long', what: 'sheet', most: SHEET_LENGTH })
    const empty = (copy: Y.Doc) =>
      (textOn(copy).get(0) as Y.XmlElement).insert(
        0,
        Array.from({ length: NOTE_LENGTH }, () => new Y.XmlText()),
      )
    expect(readOf(board, empty)).toEqual({ type: 'too-long', what: 'note', most: NOTE_LENGTH })
  })
})

describe('what is missing, forged or broken', () => {
  test('an update whose past is withheld', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 9)
    addNote(copy, 'n2')
    const update = updateOf(copy, () => addNote(copy, 'n3'))
    expect(read(board, update)).toEqual({ type: 'missing-past' })
    const other = copyOf(copy, 10)
    const reply = updateOf(other, () => wordsOn(other, 'n2').insert(0, 'x'))
    expect(read(board, reply)).toEqual({ type: 'missing-past' })
  })

  test('a deletion of what was withheld', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 9)
    addNote(copy, 'n2')
    const update = updateOf(copy, () => copy.getMap('notes').delete('n2'))
    expect(read(board, update)).toEqual({ type: 'missing-past' })
  })

  test("an update with another's client id names that client", () => {
    const board = boardWithNote()
    expect(readOf(board, (copy) => addNote(copy, 'n2', noteBy(cleo)), 5)).toMatchObject({
      type: 'read',
      clients: [5],
    })
  })

  test('[R6] where the past is plainly missing, four numbers tell it; where it is not, they tell nothing', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 9)
    const first = updateOf(copy, () => wordsOn(copy).insert(0, 'a'))
    const second = updateOf(copy, () => wordsOn(copy).insert(0, 'b'))
    expect(plainlyLacksPast(board, second)).toBe(true)
    expect(plainlyLacksPast(board, first)).toBe(false)
    expect(plainlyLacksPast(copy, second)).toBe(false)
    for (const broken of [[], [1], [1, 1], [0], [255, 255, 255, 255, 255, 255, 255, 255]]) {
      expect(plainlyLacksPast(board, Uint8Array.from(broken))).toBe(false)
    }
  })

  test('a place that another outdoes must be a place all the same', () => {
    const board = boardWithNote()
    const late = copyOf(board, 3)
    const placed = updateOf(copyOf(board, 900), (doc) => placesOf(doc).set('n1', { x: 1, y: 1 }))
    Y.applyUpdate(board, placed)
    const words = updateOf(late, () => placesOf(late).set('n1', 'Tell her, and do it today.'))
    expect(read(board, words)).toEqual({ type: 'malformed', why: 'not-a-place' })
  })

  test('parts that are gone already are hidden, and name their client', () => {
    const update = bytes([1, 1, 9, 0, 0, 4], [0])
    expect(read(boardWithNote(), update)).toEqual({
      type: 'read',
      clients: [9],
      changes: [{ what: 'hidden' }],
      touched: [],
    })
  })

  test.each([
    ['a part of no length', bytes([1, 1, 9, 0, 0, 0], [0])],
    ['a gap that is skipped', bytes([1, 2, 9, 0, 10, 3, 0, 4], [0])],
    ['a clock beyond reach', bytes([1, 1, 9, 0, 0, 2 ** 40], [0])],
    ['a client twice', bytes([3, 1, 9, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 1, 0, 1], [0])],
    ['more after the end', bytes([1, 1, 9, 0, 0, 1], [0], [7, 7, 7])],
    ['nothing at all', new Uint8Array()],
    ['a count without parts', bytes([1, 4_000_000_000, 9, 0], [0])],
  ])('%s', (_name, update) => {
    expect(['malformed', 'missing-past']).toContain(read(boardWithNote(), update).type)
  })

  test('a root that is named by known content is no root', () => {
    const board = boardWithNote()
    const forged = createBoardDoc()
    forged.clientID = 5
    forged.getXmlFragment('problem:turn-9').insert(0, [new Y.XmlText('x')])
    expect(read(board, Y.encodeStateAsUpdate(forged))).toEqual({
      type: 'malformed',
      why: 'unknown-root',
    })
  })

  test('garbage never throws', () => {
    const board = boardWithNote()
    const good = updateOf(copyOf(board, 9), (copy) => addNote(copy, 'n2'))
    holds(
      fc.property(fc.uint8Array({ maxLength: 200 }), (update) => {
        expect(['malformed', 'missing-past', 'nothing', 'read']).toContain(read(board, update).type)
      }),
      300,
    )
    holds(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const update = good.slice()
          for (const [at, value] of changes) update[at] = value
          const reading = read(board, update)
          if (reading.type !== 'read') return
          // What is let in leaves a board that can be read and sent on.
          const after = copyOf(board, 2)
          Y.applyUpdate(after, update)
          expect(after.store.pendingStructs).toBe(null)
          expect(copyOf(after, 3).toJSON()).toEqual(after.toJSON())
        },
      ),
      300,
    )
  })

  test('half a megabyte of types, deep or wide, is refused', () => {
    const copy = copyOf(boardWithNote(), 9)
    const update = updateOf(copy, () => {
      let at: Y.XmlFragment = textOn(copy)
      for (let depth = 0; depth < 10_000; depth += 1) {
        const inner = new Y.XmlElement('paragraph')
        at.insert(0, [inner])
        at = inner
      }
    })
    const wide = updateOf(copyOf(boardWithNote(), 9), (other) => {
      textOn(other).insert(
        0,
        Array.from({ length: 30_000 }, () => new Y.XmlElement('paragraph')),
      )
    })
    expect(update.length).toBeGreaterThan(100_000)
    expect(read(boardWithNote(), update).type).toBe('malformed')
    expect(read(boardWithNote(), wide).type).toBe('too-long')
  })
})

describe('concurrent writers', () => {
  test('two who make a note under one key: the later is seen for what it does', () => {
    const board = createBoardDoc()
    const one = copyOf(board, 8)
    const other = copyOf(board, 9)
    const first = updateOf(one, () => addNote(one, 'n1', noteBy(ben)))
    const second = updateOf(other, () => addNote(other, 'n1', noteBy(cleo)))
    Y.applyUpdate(board, first)
    expect(read(board, second)).toEqual({ type: 'malformed', why: 'fixed-field' })
    const onceMore = createBoardDoc()
    Y.applyUpdate(onceMore, second)
    // The higher client id wins the key: this one changes nothing, and reads as an edit of cleo's.
    expect(read(onceMore, first)).toMatchObject({
      type: 'read',
      changes: [{ what: 'note', act: 'edit', was: { by: cleo }, is: { by: cleo } }],
    })
  })

  test('a note that is removed while another edits it stays removed', () => {
    const board = boardWithNote()
    const copy = copyOf(board, 9)
    const update = updateOf(copy, () => noteOn(copy).set('by', anna))
    board.getMap('notes').delete('n1')
    expect(read(board, update)).toMatchObject({ type: 'read', changes: [{ what: 'hidden' }] })
  })
})

/** Content that no act of Yjs would put there. */
function putFirst(copy: Y.Doc, type: Y.XmlText, content: Y.ContentFormat): void {
  const id = Y.createID(copy.clientID, Y.getState(copy.store, copy.clientID))
  const item = new Y.Item(id, null, null, type._start, type._start?.id ?? null, type, null, content)
  copy.transact((transaction) => item.integrate(transaction, 0))
}

/** Numbers as an update has them, each as long as it needs. */
function bytes(...parts: readonly (readonly number[])[]): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of parts.flat()) encoding.writeVarUint(encoder, number)
  })
}
