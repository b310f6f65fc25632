import { createNote, notesOf, readNote } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { LAYOUT } from '@kring/shared/wire/layout'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { rewriteText } from './rewrite-text.ts'
import { ADVISING, ASKING, browser, isOpen, sneak, textsIn, until } from './testing/browser.ts'
import { LEAD, PHASES, TURN } from './testing/turn-state.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Timers that can be wound on; the device's store keeps its own. */
function windable() {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    shouldAdvanceTime: true,
  })
}

describe('a busy room', () => {
  it('merges what it sends, one’s own words among them: each is there once, and told as saved', async () => {
    const { server, tab, said } = browser()
    server.isBusy = true
    const one = tab()
    const other = tab()
    await isOpen(one)
    await isOpen(other)
    const [, id] = ['A', 'B', 'C'].map((text) => one.acts.addNote({ kind: 'open-question', text }))
    other.acts.addNote({ kind: 'open-question', text: 'D' })
    if (id) one.acts.removeNote(id)
    expect(one.getSnapshot().saved.type).toBe('saving')
    await isOpen(one)
    await isOpen(other)
    const all = ['A', 'C', 'D']
    await until(() => expect(textsIn(one.getSnapshot().board.notes).toSorted()).toEqual(all))
    expect(textsIn(other.getSnapshot().board.notes).toSorted()).toEqual(all)
    expect(said().toSorted()).toEqual(all)
    expect(one.getSnapshot().tray).toEqual([])
  })

  it('one’s own words that come back are no one else’s: undo takes them back, and nothing is swallowed', async () => {
    const { server, tab, said } = browser()
    server.isBusy = true
    const session = tab()
    await isOpen(session)
    const id = session.acts.addNote({ kind: 'open-question', text: 'Who decides?' })
    await isOpen(session)
    const text = session.textOf(id)
    if (text) for (const more of ['w', 'wh', 'why', 'wh', '']) rewriteText(text, `Who? ${more}`)
    await isOpen(session)
    await until(() => expect(said()).toEqual(['Who? ']))
    session.undo()
    await isOpen(session)
    expect(said()).toEqual([])
    expect(session.getSnapshot().tray).toEqual([])
  })

  it('blames the change that was refused, and no other, when the rest comes back merged', async () => {
    const { server, tab, said } = browser()
    server.isBusy = true
    const session = tab()
    await isOpen(session)
    server.also = (changes) =>
      changes.some((one) => one.what === 'note' && one.act === 'add' && one.is.text === 'Bad')
        ? { code: 'too-much', what: 'notes', most: 5_000 }
        : undefined
    for (const text of ['First', 'Bad', 'Last']) {
      session.acts.addNote({ kind: 'open-question', text })
    }
    await until(() => expect(textsIn(session.getSnapshot().tray)).toEqual(['Bad']))
    await isOpen(session)
    expect(said().toSorted()).toEqual(['First', 'Last'])
  })

  it('what it says of ourselves is passed over: a pointer stays ours, and others hear of the next', async () => {
    const { server, tab } = browser()
    server.isBusy = true
    const one = tab()
    await isOpen(one)
    for (const x of [1, 2]) {
      one.setPointer({ x, y: 0 })
      await new Promise((resolve) => setTimeout(resolve, 80))
      expect(one.awareness().getLocalState()).toMatchObject({ pointer: { x, y: 0 } })
    }
    const clock = one.awareness().meta.get(one.awareness().clientID)?.clock ?? 0
    expect(clock).toBeLessThan(1_000)
  })

  it('a state vector that runs ahead of one’s own answers does not tell a deletion as saved', async () => {
    const { server, tab, board } = browser()
    const session = tab()
    await isOpen(session)
    const id = session.acts.addNote({ kind: 'open-question', text: 'Gone soon' })
    await isOpen(session)
    server.delayMs = 30
    session.acts.addNote({ kind: 'open-question', text: 'Stays' })
    session.acts.removeNote(id)
    const isGone = () => !notesOf(server.room(board)).has(id)
    const told: boolean[] = []
    const stop = session.subscribe(() => {
      if (session.getSnapshot().saved.type === 'saved') told.push(isGone())
    })
    await isOpen(session)
    await until(() => expect(told.length).toBeGreaterThan(0))
    stop()
    expect(told).not.toContain(false)
  })
})

describe('lines that the room closes', () => {
  it('each names the layout of this page', async () => {
    const { server, tab } = browser()
    await isOpen(tab())
    for (const { url } of server.sockets) {
      expect(new URL(url).searchParams.get('layout')).toBe(LAYOUT)
    }
  })

  it('too many: it is told once, waits ten seconds, then twenty, and all that was written goes in', async () => {
    windable()
    const { server, tab, said } = browser()
    const session = tab()
    await isOpen(session)
    await until(() => expect(server.sockets.size).toBe(2))
    for (const wait of [10_000, 20_000]) {
      session.acts.addNote({ kind: 'open-question', text: `Before ${wait}` })
      server.sendAway('tooMany', { code: 'too-much', what: 'updates', most: 1_000 })
      await until(() => {
        const { connection, refusal } = session.getSnapshot()
        expect(connection).toMatchObject({ type: 'offline', why: 'busy' })
        expect(refusal?.message).toMatchObject({ code: 'too-much', what: 'updates' })
        const from =
          connection.type === 'offline' ? (connection.againAt ?? 0) - connection.since : 0
        expect(from).toBe(wait)
      })
      const { connects } = server
      expect(server.sockets.size).toBe(0)
      session.acts.addNote({ kind: 'open-question', text: `While waiting ${wait}` })
      await vi.advanceTimersByTimeAsync(wait - 1_000)
      expect(server.connects).toBe(connects)
      await vi.advanceTimersByTimeAsync(1_500)
      await isOpen(session)
      await until(() => expect(server.sockets.size).toBe(2))
    }
    expect(session.getSnapshot().tray).toEqual([])
    expect(session.generation()).toBe(0)
    expect(said()).toHaveLength(4)
  })

  it('a disk that takes nothing is told as such, and forgotten once the line is open', async () => {
    const { server, tab } = browser()
    const session = tab()
    await isOpen(session)
    server.sendAway('notStored')
    await until(() => {
      const { connection } = session.getSnapshot()
      expect(connection).toMatchObject({ type: 'offline', why: 'not-stored' })
    })
    await isOpen(session)
  })

  it('after refusals in a row nothing that it did not look at is blamed', async () => {
    windable()
    const { server, tab, said } = browser()
    const session = tab()
    await isOpen(session)
    sneak(session, 'early', 'idea', 'Too early')
    session.acts.addNote({ kind: 'open-question', text: 'Lawful' })
    await until(() => expect(textsIn(session.getSnapshot().tray)).toEqual(['Too early']))
    server.sendAway('tooMany', { code: 'too-much', what: 'refusals', most: 3 })
    await until(() => expect(session.getSnapshot().connection.type).toBe('offline'))
    await vi.advanceTimersByTimeAsync(11_000)
    await isOpen(session)
    expect(said()).toEqual(['Lawful'])
    expect(textsIn(session.getSnapshot().tray)).toEqual(['Too early'])
  })

  it('too slow: it comes back with the same document, however often, and nothing is rebuilt', async () => {
    windable()
    const { server, tab, said } = browser()
    const session = tab()
    await isOpen(session)
    for (const text of ['One', 'Two', 'Three']) {
      session.acts.addNote({ kind: 'open-question', text })
      server.sendAway('tooSlow')
      await vi.advanceTimersByTimeAsync(5_000)
      await isOpen(session)
    }
    expect(said().toSorted()).toEqual(['One', 'Three', 'Two'])
    expect(session.generation()).toBe(0)
  })

  it('outdated: it stops, keeps what was typed, and the page that comes after it sends that', async () => {
    const { server, tab, said } = browser()
    const session = tab()
    await isOpen(session)
    server.sendAway('outdated')
    await until(() => {
      expect(session.getSnapshot().connection).toEqual({ type: 'stopped', why: 'outdated' })
    })
    session.acts.addNote({ kind: 'open-question', text: 'Typed meanwhile' })
    expect(session.getSnapshot().saved).toEqual({ type: 'waiting', notes: 1 })
    session.close()
    const renewed = tab()
    await isOpen(renewed)
    expect(said()).toEqual(['Typed meanwhile'])
  })
})

describe('after a refusal', () => {
  it.each(['whole', 'in pieces'])(
    'what one did before can be undone, and what was refused cannot come back: %s',
    async (comes) => {
      const { server, tab, board, said } = browser()
      server.inPieces = comes === 'in pieces'
      const session = tab()
      await isOpen(session)
      const id = session.acts.addNote({ kind: 'open-question', text: 'Who decides?' })
      await isOpen(session)
      session.acts.removeNote(id)
      await isOpen(session)
      sneak(session, 'early', 'idea', 'Too early')
      await until(() => expect(session.generation()).toBe(1))
      await isOpen(session)
      session.undo()
      await isOpen(session)
      expect(said()).toEqual(['Who decides?'])
      session.undo()
      session.undo()
      await isOpen(session)
      expect(said()).toEqual([])
      session.redo()
      await isOpen(session)
      expect(readNote(id, notesOf(server.room(board)).get(id))?.text).toBe('Who decides?')
    },
  )

  it('with the phase, what was deleted in it is let go of for good', async () => {
    const { tab, moveTo } = browser({ phase: ASKING })
    const session = tab()
    await isOpen(session)
    const id = session.acts.addNote({ kind: 'open-question', text: 'Unmistakable' })
    await isOpen(session)
    session.acts.removeNote(id)
    await isOpen(session)
    const { doc } = session.sheet('problem', TURN)
    const holds = () =>
      [...(doc?.store.clients.values() ?? [])].some((structs) =>
        structs.some((one) => 'content' in one && JSON.stringify(one.content).includes('Unmist')),
      )
    expect(holds()).toBe(true)
    moveTo(ADVISING)
    await until(() => expect(session.getSnapshot().view?.phase).toBe(PHASES[ADVISING]?.id))
    session.acts.addNote({ kind: 'idea', text: 'Another' })
    await until(() => expect(holds()).toBe(false))
  })

  it('a note of another that who leads took away does not come back by undo', async () => {
    const { server, tab, board, said } = browser()
    server.state = { ...server.state, lead: server.member }
    const session = tab()
    await isOpen(session)
    server.happen(board, (doc) => {
      const theirs = { kind: 'open-question', by: LEAD, turn: TURN, at: 2, text: 'Theirs' } as const
      notesOf(doc).set('theirs', createNote(theirs))
    })
    await until(() => expect(session.getSnapshot().board.notes).toHaveLength(1))
    session.acts.removeNote('theirs' as NoteId)
    await isOpen(session)
    session.undo()
    await isOpen(session)
    expect(said()).toEqual([])
    expect(session.generation()).toBe(0)
  })
})
