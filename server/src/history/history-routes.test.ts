import { History, PastBoard } from '@kring/shared/api/history-api'
import { createBoardDoc, notesOf } from '@kring/shared/board/board-doc'
import { assert } from '@kring/shared/lib/assert'
import type { ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { addNote, noteBy, updateOf } from '@kring/shared/testing/board-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { TestApp, type TestDevice } from '../testing/test-app.ts'

let kring: TestApp
let anna: TestDevice
let ben: TestDevice
let benId: MemberId
let circle: string
let meeting: MeetingId
let written: Y.Doc

beforeEach(async () => {
  kring = await TestApp.open()
  ;({ circle, anna, ben, benId } = await kring.circleOfTwo())
  meeting = (await anna.post(`/api/circles/${circle}/meetings`)).body.meeting
  written = createBoardDoc()
  await say({ type: 'meeting.start' })
  await say({ type: 'turn.open', caseGiver: benId, title: 'The handover' })
})
afterEach(() => kring.close())

async function say(command: object, device = anna): Promise<void> {
  const said = await device.post(`/api/meetings/${meeting}/commands`, command)
  expect(said.status, JSON.stringify(said.body)).toBe(200)
}

async function write(change: (doc: Y.Doc) => void): Promise<void> {
  const room = await kring.rooms.meeting(meeting)
  assert(room, 'the meeting is there')
  const pushed = await room.write(benId, updateOf(written, change))
  expect(pushed.type).toBe('stored')
}

const back = (device: TestDevice, query = '') =>
  device.get(`/api/meetings/${meeting}/history${query}`)

/** Ben tells of his case in two notes, and takes one away in the next phase. */
async function tell(): Promise<number> {
  const note = (text: string) => noteBy(benId, { kind: 'problem', turn: 'turn-1' as ItemId, text })
  await write((board) => addNote(board, 'n1', note('Nobody answers')))
  await write((board) => addNote(board, 'n2', note('Per is to blame')))
  const { moments } = History.parse((await back(anna)).body)
  const seq = moments.at(-1)?.seq ?? 0
  await write((board) => void notesOf(board).delete('n2'))
  await say({ type: 'phase.next' })
  return seq
}

test('who leads sees what can be looked back at, in the order it happened', async () => {
  await tell()
  const { status, body, headers } = await back(anna)
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const { head, moments, ...told } = History.parse(body)
  expect(told.meeting).toBe(meeting)
  expect(moments.map(({ item, phase }) => `${item}/${phase}`)).toEqual([
    'checkin/checkin',
    'turn-1/bring',
    'turn-1/concretise',
  ])
  expect(moments.map(({ endedAt }) => endedAt !== null)).toEqual([true, true, false])
  expect(moments.at(-1)?.seq).toBe(head)
})

test('a place shows the board as it was, but not the words that were taken back since', async () => {
  const seq = await tell()
  const { status, body } = await back(anna, `?seq=${seq}`)
  expect(status).toBe(200)
  const past = PastBoard.parse(body)
  expect(past).toMatchObject({ seq, exact: true, item: 'turn-1', phase: 'bring' })
  expect(past.board.notes).toMatchObject([
    { id: 'n1', text: 'Nobody answers' },
    { id: 'n2', text: '', removed: true },
  ])
})

test('after it was let go, each moment shows what still lies there', async () => {
  const seq = await tell()
  await kring.snapshots.compact(`meeting:${meeting}`)
  const past = PastBoard.parse((await back(anna, `?seq=${seq}`)).body)
  expect(past).toMatchObject({ exact: false, item: 'turn-1', phase: 'bring' })
  expect(past.board.notes.map(({ id, text }) => [id, text])).toEqual([['n1', 'Nobody answers']])
  const { head, moments } = History.parse((await back(anna)).body)
  expect(moments).toHaveLength(3)
  const now = PastBoard.parse((await back(anna, `?seq=${head}`)).body)
  expect([now.exact, now.board.notes.length]).toEqual([true, 1])
})

test('who founded the circle may look back too, others may not, strangers learn nothing', async () => {
  expect([(await back(ben)).status, (await back(ben)).body.code]).toEqual([
    403,
    'not-the-facilitator',
  ])
  expect((await back(ben, '?seq=1')).status).toBe(403)
  await say({ type: 'turn.close' })
  await say({ type: 'lead.hand', to: benId })
  expect((await back(ben)).status).toBe(200)
  expect((await back(anna, '?seq=1')).status).toBe(200)

  const cleo = kring.device()
  await kring.circle(cleo)
  const none = await cleo.get('/api/meetings/nowhere/history')
  const theirs = await back(cleo)
  expect([theirs.status, theirs.body]).toEqual([404, none.body])
  expect((await back(kring.device(), '?seq=1')).status).toBe(404)
})

test('a place that is none is a sentence', async () => {
  const { head } = (await back(anna)).body
  for (const seq of ['0', '-1', '1.5', 'last', '', '9'.repeat(20), String(head + 1)]) {
    const { status, body } = await back(anna, `?seq=${seq}`)
    const told = [status, body.code, body.detail, body.head]
    expect(told, seq).toEqual([422, 'seq-unknown', `It goes from 1 to ${head}.`, head])
  }
})
