import { notesOf, readNote, sheetOf } from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import { readBoard } from '@kring/shared/board/read-board'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingSession } from './meeting-session.ts'
import { rewriteText } from './rewrite-text.ts'
import { ASKING, browser, isOpen, textsIn, until } from './testing/browser.ts'
import { ME, OTHER, PHASES, TURN } from './testing/turn-state.ts'

const CONCRETISE = PHASES.findIndex(({ admits }) => admits.problem?.includes('case-giver'))

describe('a deletion that the room does not have', () => {
  it('is not told as saved, also after a reload without a network', async () => {
    const { server, tab, said } = browser()
    const first = tab()
    await isOpen(first)
    const id = first.acts.addNote({ kind: 'open-question', text: 'Gone' })
    await isOpen(first)
    server.goDown()
    await until(() => expect(first.getSnapshot().connection.type).toBe('offline'))
    first.acts.removeNote(id)
    expect(first.getSnapshot().saved).toEqual({ type: 'waiting', notes: 0 })
    first.close()
    const second = tab()
    const told: string[] = []
    second.subscribe(() => told.push(second.getSnapshot().saved.type))
    await until(() => expect(second.getSnapshot().connection.type).toBe('offline'))
    expect(second.getSnapshot().saved).toEqual({ type: 'waiting', notes: 0 })
    expect(said()).toEqual(['Gone'])
    expect(told).not.toContain('saved')
    server.isUp = true
    await isOpen(second)
    expect(said()).toEqual([])
    second.close()
    const third = tab()
    expect(third.getSnapshot().saved.type).toBe('saved')
  })

  it('stays unsaved in the copy that two tabs share until the tab that made it is heard', async () => {
    const { server, tab } = browser()
    const maker = tab()
    await isOpen(maker)
    const id = maker.acts.addNote({ kind: 'open-question', text: 'Gone' })
    await isOpen(maker)
    server.goDown()
    maker.acts.removeNote(id)
    const other = tab()
    await until(() => expect(other.getSnapshot().connection.type).toBe('offline'))
    maker.acts.keepFaceDown({ kind: 'idea', text: 'Dropped' })
    maker.close()
    expect(tab().getSnapshot().saved.type).toBe('waiting')
  })
})

type Deed =
  | { readonly do: 'ask' | 'face down' | 'reload' | 'sheet' }
  | { readonly do: 'write on' | 'move' | 'remove' | 'link' | 'drop face down'; readonly at: number }

const at = fc.nat({ max: 40 })
const day = fc.record({
  /** Who brings the case: it writes the problem; who does not asks. */
  caseGiver: fc.constantFrom(ME, OTHER),
  deeds: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('ask', 'face down', 'sheet') }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('write on', 'move'), at }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constantFrom('remove', 'link', 'drop face down'), at }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('reload') }) },
    ) as fc.Arbitrary<Deed>,
    { minLength: 8, maxLength: 50 },
  ),
  /** How far the circle went on meanwhile. */
  went: fc.nat({ max: 5 }),
  takenAway: fc.nat({ max: 3 }),
})

/** What one did on a device in a day without a network, and every word that was typed. */
class Day {
  readonly typed = new Set<string>()
  #session: MeetingSession
  readonly #reopen: () => Promise<MeetingSession>
  #count = 0

  constructor(session: MeetingSession, reopen: () => Promise<MeetingSession>) {
    this.#session = session
    this.#reopen = reopen
  }

  get session(): MeetingSession {
    return this.#session
  }

  async do(deed: Deed): Promise<void> {
    const { acts } = this.#session
    const { board, drafts } = this.#session.getSnapshot()
    const mine = board.notes.filter(({ by }) => by === ME)
    const note = 'at' in deed ? mine[deed.at % Math.max(1, mine.length)] : undefined
    switch (deed.do) {
      case 'ask':
        acts.addNote({ kind: 'open-question', text: this.#word(), place: { x: 1, y: 2 } })
        return
      case 'face down':
        acts.keepFaceDown({ kind: 'idea', text: this.#word() })
        return
      case 'sheet': {
        const sheet = this.#session.sheet('problem', TURN)
        if (this.#session.getSnapshot().view?.seat !== 'case-giver') return
        rewriteText(sheet, `${plainText(sheet)}\n${this.#word()}`)
        return
      }
      case 'write on': {
        const text = note && this.#session.textOf(note.id)
        if (text) rewriteText(text, `${note.text} ${this.#word()}`)
        return
      }
      case 'move':
        if (note) acts.moveNote(note.id, { x: deed.at, y: deed.at })
        return
      case 'link': {
        const [from, to] = mine.slice(deed.at % Math.max(1, mine.length))
        if (from && to) acts.addLink(from.id, to.id)
        return
      }
      case 'remove':
        if (!note) return
        acts.removeNote(note.id)
        for (const word of note.text.split(' ')) this.typed.delete(word)
        return
      case 'drop face down': {
        const one = drafts[deed.at % Math.max(1, drafts.length)]
        if (!one) return
        acts.dropFaceDown(one.id)
        this.typed.delete(one.text)
        return
      }
      case 'reload':
        this.#session.close()
        this.#session = await this.#reopen()
    }
  }

  #word(): string {
    this.#count += 1
    this.typed.add(`word${this.#count}x`)
    return `word${this.#count}x`
  }
}

/** What the screen shows as saved, the room has. */
function isHonest(
  session: MeetingSession,
  { server, board }: Pick<ReturnType<typeof browser>, 'server' | 'board'>,
): boolean {
  const snapshot = session.getSnapshot()
  if (snapshot.saved.type !== 'saved') return true
  const room = server.room(board)
  const mine = snapshot.board.notes.filter(({ by }) => by === ME)
  const isThere = mine.every(
    ({ id, text }) => readNote(id, notesOf(room).get(id))?.text === text || !notesOf(room).has(id),
  )
  const sheet = plainText(session.sheet('problem', TURN))
  return isThere && plainText(sheetOf(room, 'problem', TURN)).includes(sheet.trim())
}

async function liveThrough({
  caseGiver,
  deeds,
  went,
  takenAway,
}: typeof day extends fc.Arbitrary<infer D> ? D : never): Promise<void> {
  const phase = caseGiver === ME ? CONCRETISE : ASKING
  const device = browser({ phase, caseGiver })
  const { server, tab, goOn, moveTo, minutesPass, board, drafts } = device
  const dishonest: string[] = []
  const watched = () => {
    const session = tab()
    session.subscribe(() => {
      if (!isHonest(session, device)) dishonest.push(JSON.stringify(session.getSnapshot().saved))
    })
    return session
  }
  const before = watched()
  await isOpen(before)
  if (caseGiver !== ME) {
    for (const text of ['before1', 'before2', 'before3', 'before4']) {
      before.acts.addNote({ kind: 'open-question', text })
    }
  }
  await isOpen(before)
  server.goDown()
  await until(() => expect(before.getSnapshot().connection.type).toBe('offline'))
  const lived = new Day(before, async () => {
    const again = watched()
    await until(() => expect(again.getSnapshot().connection.type).toBe('offline'))
    return again
  })
  for (const deed of deeds) await lived.do(deed)

  // Meanwhile the circle went on.
  const gone = [...notesOf(server.room(board)).keys()].slice(0, takenAway)
  server.happen(board, (doc) => {
    for (const id of gone) notesOf(doc).delete(id)
  })
  if (went >= 1) moveTo(phase + 1)
  if (went >= 2) moveTo(phase + 2)
  if (went >= 3) goOn('turn-closed')
  if (went >= 4) goOn('next-turn')
  if (went >= 5) goOn('meeting-closed')

  minutesPass()
  server.isUp = true
  await isOpen(lived.session)
  lived.session.close()
  const after = watched()
  await isOpen(after)
  await until(() => {
    const { tray, drafts: faceDown } = after.getSnapshot()
    expect(textsIn(faceDown).toSorted()).toEqual(
      textsIn(readBoard(server.room(drafts)).notes).toSorted(),
    )
    const room = [...textsIn(readBoard(server.room(board)).notes)]
    room.push(plainText(sheetOf(server.room(board), 'problem', TURN)))
    const kept = [...room, ...textsIn(faceDown), ...textsIn(tray)].join('\n').split(/\s/)
    for (const word of lived.typed) {
      expect([word, kept.filter((one) => one === word).length]).toEqual([word, 1])
    }
    for (const item of tray) expect(item.reason.code).not.toBe('malformed')
  })
  expect(dishonest).toEqual([])
  after.close()
}

describe('a day without a network', () => {
  it('thirty notes and all else go in, or wait in the tray with the reason; nothing twice', async () => {
    const deeds: Deed[] = []
    for (let step = 0; step < 30; step += 1) {
      deeds.push({ do: 'ask' }, { do: 'move', at: step }, { do: 'write on', at: step })
      if (step % 5 === 0) deeds.push({ do: 'face down' }, { do: 'link', at: step })
      if (step % 7 === 0) deeds.push({ do: 'remove', at: step })
      if (step % 10 === 0) deeds.push({ do: 'reload' })
    }
    for (const went of [0, 5]) await liveThrough({ caseGiver: OTHER, deeds, went, takenAway: 1 })
  })

  it('whatever was done, and however far the circle went on: no word is lost, none is there twice', async () => {
    await fc.assert(fc.asyncProperty(day, liveThrough), {
      numRuns: 20,
      interruptAfterTimeLimit: 12_000,
      markInterruptAsFailure: false,
    })
  })
})
