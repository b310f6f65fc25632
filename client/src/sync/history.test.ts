import { createNote, notesOf, placesOf, readPlace, sheetOf } from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import { readBoard } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import { ADMITTED, refused, type Verdict } from '@kring/shared/refusal/refusal'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { rewriteText } from './rewrite-text.ts'
import { createRoom, PairedPage, shownIn, wordsIn } from './testing/paired-docs.ts'
import { LEAD, ME, OTHER, TURN } from './testing/turn-state.ts'

/** Ideas come too early here; everything else may be said. */
const noIdeas = (change: Change): Verdict =>
  change.what === 'note' && change.act === 'add' && change.is.kind === 'idea'
    ? refused({ code: 'questions-first' })
    : ADMITTED

const afterRefusal = { judge: noIdeas, refused: new Map(), isHeld: () => false }

describe('undo after a refusal', () => {
  it('takes back own words that were stored, and brings back those one took away', () => {
    const page = new PairedPage(createRoom(), ME)
    page.addNote('n', 'open-question', 'Who decides')
    page.sync()
    const text = () => page.textOf('n') ?? page.sheet('problem')
    page.type(text(), (words) => `${words} here`)
    page.type(text(), (words) => words.replace('Who ', ''))
    page.sync()
    page.addNote('early', 'idea', 'Ask her')
    page.type(text(), (words) => `${words} today`)
    page.rebuild(afterRefusal)
    expect(wordsIn(page.doc)).toEqual(['decides', 'here', 'today'])
    const back = () => {
      page.history.of(text()).undo()
      return plainText(text())
    }
    expect([back(), back(), back()]).toEqual(['decides here', 'Who decides here', 'Who decides'])
    page.history.of(text()).redo()
    expect(plainText(text())).toBe('Who decides here')
    page.history.undo()
    expect(readBoard(page.doc).notes).toEqual([])
  })

  it('never brings back what was refused, and redo does not either', () => {
    const page = new PairedPage(createRoom(), ME)
    page.addNote('early', 'idea', 'Refused')
    page.removeNote('early')
    page.history.undo()
    page.rebuild(afterRefusal)
    page.undoAll()
    page.history.redo()
    expect(wordsIn(page.doc)).toEqual([])
  })

  it('what had been undone stays undone', () => {
    const page = new PairedPage(createRoom(), ME)
    const sheet = () => page.sheet('problem')
    page.type(sheet(), () => 'One')
    page.sync()
    page.history.of(sheet()).undo()
    page.type(sheet(), () => 'Two')
    page.addNote('early', 'idea', 'Ask her')
    page.rebuild(afterRefusal)
    expect(wordsIn(page.doc)).toEqual(['Two'])
    page.undoAll()
    expect(wordsIn(page.doc)).toEqual([])
  })

  it('takes back also what had been taken back and redone', () => {
    const page = new PairedPage(createRoom(), ME)
    const sheet = () => page.sheet('problem')
    page.type(sheet(), () => 'One')
    page.type(sheet(), () => '')
    page.history.of(sheet()).undo()
    page.sync()
    page.addNote('early', 'idea', 'Ask her')
    page.rebuild(afterRefusal)
    page.sync()
    expect(wordsIn(page.doc)).toEqual(['One'])
    page.history.of(sheet()).undo()
    expect(wordsIn(page.doc)).toEqual([])
  })

  it('what could be redone still can', () => {
    const page = new PairedPage(createRoom(), ME)
    page.addNote('n', 'answer', 'In May')
    page.sync()
    page.history.undo()
    page.sync()
    page.addNote('early', 'idea', 'Ask her')
    page.history.undo()
    page.addNote('early', 'idea', 'Ask her')
    page.history.undo()
    page.rebuild(afterRefusal)
    page.history.redo()
    expect(wordsIn(page.doc)).not.toContain('Ask')
  })
})

describe('undo is one’s own', () => {
  it('a note in which another has written is not taken back', () => {
    const room = createRoom()
    const lead = new PairedPage(room, LEAD)
    lead.addNote('n', 'answer', 'In May', OTHER)
    lead.sync()
    const author = new PairedPage(room, OTHER)
    const text = author.textOf('n')
    if (text) author.type(text, (words) => `${words} and June`)
    author.sync()
    lead.sync()
    lead.history.undo()
    expect(wordsIn(lead.doc)).toEqual(['In', 'May', 'and', 'June'])
  })

  it('a paragraph in which another has written stays, without one’s own words', () => {
    const room = createRoom()
    const mine = new PairedPage(room, ME)
    const theirs = new PairedPage(room, OTHER)
    mine.type(mine.sheet('problem'), () => 'mine')
    mine.sync()
    theirs.sync()
    theirs.type(theirs.sheet('problem'), (words) => `${words} theirs`)
    theirs.sync()
    mine.sync()
    mine.history.of(mine.sheet('problem')).undo()
    expect(wordsIn(mine.doc)).toEqual(['theirs'])
  })

  it('where another moved a note since, it stays', () => {
    const room = createRoom()
    const mine = new PairedPage(room, ME)
    const theirs = new PairedPage(room, OTHER)
    mine.addNote('n', 'answer', 'In May')
    mine.move('n', { x: 1, y: 1 })
    mine.sync()
    theirs.sync()
    theirs.move('n', { x: 2, y: 2 })
    theirs.sync()
    mine.sync()
    mine.history.undo()
    expect(readPlace(placesOf(mine.doc).get('n'))).toEqual({ x: 2, y: 2 })
  })
})

type Act =
  | { readonly do: 'add'; readonly kind: 'open-question' | 'idea' }
  | { readonly do: 'remove' | 'type' | 'replace' | 'cut' | 'move'; readonly at: number }
  | { readonly do: 'sheet' | 'cut-sheet'; readonly at: number }
  | { readonly do: 'undo' | 'redo' | 'sync' | 'rebuild' }
  | { readonly do: 'undo-text' | 'redo-text'; readonly at: number }

const at = fc.nat({ max: 20 })
const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    kind: fc.constantFrom('open-question' as const, 'open-question' as const, 'idea' as const),
  }),
  fc.record({ do: fc.constantFrom('remove', 'type', 'replace', 'cut', 'move'), at }),
  fc.record({ do: fc.constantFrom('sheet', 'cut-sheet'), at }),
  fc.record({ do: fc.constantFrom('undo-text', 'redo-text'), at }),
  fc.record({ do: fc.constantFrom('undo', 'redo', 'sync', 'sync') }),
) as fc.Arbitrary<Act>

/** Members who write at once, each on a page of their own, with words that stand nowhere else. */
class Circle {
  readonly room = createRoom()
  readonly pages: readonly PairedPage[]
  readonly said = new Map<string, { readonly by: PairedPage; readonly early: boolean }>()
  /** Words that another took away: whose they are when that is undone is not told by undo. */
  readonly cut = new Set<string>()
  #count = 0

  constructor(size: number) {
    this.pages = [ME, OTHER, LEAD].slice(0, size).map((me) => new PairedPage(this.room, me))
  }

  play(page: PairedPage, act: Act): void {
    const own = readBoard(page.doc).notes.filter(({ by }) => by === page.me)
    const note = 'at' in act ? own[act.at % Math.max(1, own.length)] : undefined
    const text = note && page.textOf(note.id)
    const texts = page.texts()
    const any = 'at' in act ? texts[act.at % texts.length] : undefined
    switch (act.do) {
      case 'add':
        page.addNote(`n${this.#count}`, act.kind, this.#word(page, act.kind === 'idea'))
        return
      case 'remove':
        if (note) page.removeNote(note.id)
        return
      case 'move':
        if (note) page.move(note.id, { x: this.#count++, y: 0 })
        return
      case 'type':
        if (text) page.type(text, (words) => `${words} ${this.#word(page, note.kind === 'idea')}`)
        return
      case 'replace':
        if (text) page.type(text, () => this.#word(page, note.kind === 'idea'))
        return
      case 'cut':
        if (text) page.type(text, (words) => words.split(' ').slice(1).join(' '))
        return
      case 'sheet':
        page.type(page.sheet('problem'), (words) => {
          const lines = words.split('\n')
          const line = act.at % lines.length
          const word = this.#word(page, false)
          if (act.at % 2 === 0) lines[line] = `${lines[line]} ${word}`
          else lines.splice(line, 0, word)
          return lines.join('\n')
        })
        return
      case 'cut-sheet':
        page.type(page.sheet('problem'), (words) => {
          const all = words.match(/\w+/g) ?? []
          const word = all[act.at % Math.max(1, all.length)] ?? ''
          if (this.said.get(word)?.by !== page) this.cut.add(word)
          return words.replace(word, '')
        })
        return
      case 'undo':
        page.history.undo()
        return
      case 'redo':
        page.history.redo()
        return
      case 'undo-text':
        if (any) page.history.of(any).undo()
        return
      case 'redo-text':
        if (any) page.history.of(any).redo()
        return
      case 'sync':
        this.sync(page)
        return
      case 'rebuild':
        page.rebuild(afterRefusal)
    }
  }

  /** The room takes all of it, or nothing: then the page goes on from the room’s copy. */
  sync(page: PairedPage): void {
    const early = readBoard(page.doc).notes.some(({ kind }) => kind === 'idea')
    if (early) page.rebuild(afterRefusal)
    page.sync()
  }

  settle(): void {
    for (const page of [...this.pages, ...this.pages]) this.sync(page)
  }

  #word(by: PairedPage, early: boolean): string {
    this.#count += 1
    const word = `w${this.#count}x`
    this.said.set(word, { by, early })
    return word
  }
}

const plays = fc.record({
  size: fc.constantFrom(2, 3),
  acts: fc.array(fc.record({ who: fc.nat({ max: 2 }), act: anAct }), {
    minLength: 5,
    maxLength: 40,
  }),
  undoes: fc.nat({ max: 2 }),
})

describe('undo, whatever was done, refused and rebuilt', () => {
  it('takes back all of one’s own, changes nothing of others, and brings back nothing refused', () => {
    void fc.assert(
      fc.property(plays, ({ size, acts, undoes }) => {
        const circle = new Circle(size)
        for (const { who, act } of acts) {
          const page = circle.pages[who % size]
          if (page) circle.play(page, act)
        }
        circle.settle()
        const page = circle.pages[undoes % size]
        if (!page) return
        const before = shownIn(page.doc)
        const stood = new Set(wordsIn(page.doc))
        page.undoAll()
        const words = wordsIn(page.doc)
        expect(new Set(words).size).toBe(words.length)
        for (const [word, { by, early }] of circle.said) {
          if (circle.cut.has(word)) continue
          if (early || by === page) expect(words).not.toContain(word)
          else if (stood.has(word)) expect(words).toContain(word)
        }
        const others = ({ by }: { readonly by: string }) => by !== page.me
        expect(shownIn(page.doc).notes.filter(others)).toEqual(before.notes.filter(others))
      }),
      { numRuns: 150 },
    )
  })

  it('redone to the end, it stands as before', () => {
    void fc.assert(
      fc.property(plays, ({ size, acts }) => {
        const circle = new Circle(size)
        const [page] = circle.pages
        if (!page) return
        for (const { who, act } of acts) {
          const one = circle.pages[who % size]
          if (one && !/undo|redo|cut|replace/.test(act.do)) circle.play(one, act)
        }
        circle.settle()
        page.rebuild(afterRefusal)
        const words = () => wordsIn(page.doc).toSorted()
        const before = words()
        page.undoAll()
        page.redoAll()
        expect(words()).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the room’s copy, with the deleted words of the old document', () => {
  it('shows what the room shows, and holds nothing that the room does not', () => {
    void fc.assert(
      fc.property(plays, ({ size, acts }) => {
        const circle = new Circle(size)
        for (const [step, { who, act }] of acts.entries()) {
          const page = circle.pages[who % size]
          if (page) circle.play(page, act)
          if (step % 7 === 0 && page) {
            const unsent = Y.encodeStateVector(circle.room)
            page.rebuild({ ...afterRefusal, judge: () => refused({ code: 'meeting-closed' }) })
            expect(shownIn(page.doc)).toEqual(shownIn(circle.room))
            expect(Y.encodeStateVector(page.doc).length).toBeLessThanOrEqual(unsent.length)
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  it('takes the room’s where words were let go of here that the room still has', () => {
    const room = createRoom()
    notesOf(room).set(
      'n',
      createNote({ kind: 'answer', by: ME, turn: TURN, at: 1, text: 'In May' }),
    )
    const page = new PairedPage(room, ME)
    page.doc.gcFilter = () => true
    page.doc.transact(() => notesOf(page.doc).delete('n'))
    rewriteText(sheetOf(room, 'problem', TURN), 'We meet late.')
    page.rebuild({ ...afterRefusal, judge: () => refused({ code: 'meeting-closed' }) })
    expect(shownIn(page.doc)).toEqual(shownIn(room))
    expect(wordsIn(page.doc)).toContain('May')
  })
})
