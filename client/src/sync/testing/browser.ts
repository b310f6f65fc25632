import 'fake-indexeddb/auto'
import { createNote, notesOf } from '@kring/shared/board/board-doc'
import { readBoard } from '@kring/shared/board/read-board'
import type { MeetingId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import { afterEach, expect, vi } from 'vitest'
import { createDeviceStore } from '../device-store.ts'
import type { MeetingSession } from '../meeting-session.ts'
import { openMeeting } from '../open-meeting.ts'
import { FakeServer } from './fake-server.ts'
import { memoryStorage } from './memory-storage.ts'
import { ME, OTHER, PHASES, stateIn, TURN, wentOn } from './turn-state.ts'

export const ASKING = PHASES.findIndex(({ admits }) => admits['open-question']?.includes('peer'))
export const ADVISING = PHASES.findIndex(({ admits }) => admits.idea?.includes('peer'))

let meetings = 0
const open: MeetingSession[] = []

afterEach(() => {
  for (const session of open.splice(0)) session.close()
})

/** A browser, in which tabs are opened on one meeting. */
export function browser({ phase = ASKING, caseGiver = OTHER } = {}) {
  meetings += 1
  const meeting = `m${meetings}`
  let ids = 0
  let version = 1
  let later = 0
  const at = (phase: number) => {
    version += 1
    return { ...stateIn(phase, caseGiver), meeting: meeting as MeetingId, version }
  }
  const server = new FakeServer(at(phase), ME)
  const storage = memoryStorage()
  const tab = () => {
    const session = openMeeting(meeting, {
      device: 'phone',
      ports: {
        url: 'ws://kring.test/sync',
        WebSocket: server.WebSocket,
        clock: { wall: () => Date.now() + later, steady: () => performance.now() + later },
        freshId: () => {
          ids += 1
          return `id${ids}`
        },
        store: createDeviceStore(() => storage),
      },
    })
    open.push(session)
    return session
  }
  return {
    server,
    tab,
    /** Lets minutes pass, so that one refusal is not held against the next. */
    minutesPass: () => {
      later += 61_000
    },
    moveTo: (phase: number) => server.move(at(phase)),
    /** The turn is closed, another begins, or the meeting ends. */
    goOn: (to: 'turn-closed' | 'next-turn' | 'meeting-closed') => {
      version += 1
      server.move({ ...wentOn(server.state, to), version })
    },
    board: `meeting:${meeting}`,
    drafts: `draft:${meeting}`,
    said: () => readBoard(server.room(`meeting:${meeting}`)).notes.map(({ text }) => text),
  }
}

export const until = (holds: () => void) => vi.waitFor(holds, { timeout: 20_000, interval: 5 })

export async function isOpen(session: MeetingSession) {
  await until(() => {
    expect(session.getSnapshot().connection.type).toBe('open')
    expect(session.getSnapshot().saved.type).toBe('saved')
  })
}

export const textsIn = (notes: readonly { readonly text: string }[]) =>
  notes.map(({ text }) => text)

/** Writes past the rules of this client, as one with an older view would. */
export function sneak(session: MeetingSession, id: string, kind: NoteKind, text: string) {
  const { doc } = session.sheet('problem', TURN)
  const note = createNote({ kind, by: ME, turn: TURN, at: 1, text })
  if (doc) notesOf(doc).set(id, note)
}
