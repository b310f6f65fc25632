import type { MemberId } from '@kring/shared/lib/id'
import type { PulseValue } from '@kring/shared/pulse/pulse'
import { MESSAGE } from '@kring/shared/wire/message'
import { beforeEach, expect, test } from 'vitest'
import { MemoryDocumentLog } from '../storage/memory-document-log.ts'
import {
  AMINA,
  BRAM,
  Clock,
  lead,
  MARIT,
  MEETING,
  SASKIA,
  say,
  turnOf,
  untilPhase,
} from '../testing/circle.ts'
import { Peer } from '../testing/peer.ts'
import type { MeetingRoom } from './meeting-room.ts'
import { MemoryPulseBox } from './pulse-box.ts'
import { Rooms } from './rooms.ts'

let log: MemoryDocumentLog
let pulses: MemoryPulseBox
let room: MeetingRoom
const PLACE = { meeting: MEETING, item: 'pulse' as never, phase: 'pulse' }

function rooms(): Rooms {
  let ids = 0
  return new Rooms({ log, clock: new Clock().read, freshId: () => `id-${++ids}`, pulses })
}

beforeEach(async () => {
  log = new MemoryDocumentLog()
  pulses = new MemoryPulseBox()
  room = await turnOf(rooms(), MARIT, 'executive')
  await untilPhase(room, 'pulse')
})

const answer = (member: MemberId, value: PulseValue) =>
  say(room, member, { type: 'pulse.answer', value })

async function logged(): Promise<string> {
  const { events } = await log.load(`meeting:${MEETING}`)
  return JSON.stringify(events.map(({ entry }) => entry.event))
}

test('[R18] [U2] an answer leaves no trace in the log, and everyone is told how many there are', async () => {
  const before = await logged()
  const watching = new Peer(room, AMINA)
  expect((await answer(BRAM, 2)).type).toBe('done')
  expect(await logged()).toBe(before)
  expect(watching.heard(MESSAGE.state).at(-1)?.['pulse']).toEqual({ answered: 1, yours: 'open' })
  expect(room.view(BRAM)?.pulse).toEqual({ answered: 1, yours: 'given' })
})

test('[U2] a second answer is refused', async () => {
  await answer(BRAM, 2)
  expect(await answer(BRAM, 5)).toMatchObject({ refusal: { code: 'already-answered' } })
  expect(await pulses.tally(PLACE)).toEqual([0, 1, 0, 0, 0])
})

test('[U3] under four nothing is shown; from four up who leads shows the counts, and the answers go', async () => {
  for (const member of [BRAM, AMINA, MARIT]) await answer(member, 4)
  expect(await say(room, SASKIA, { type: 'reveal' })).toMatchObject({
    refusal: { code: 'too-few-answers', least: 4 },
  })
  expect(await say(room, BRAM, { type: 'reveal' })).toMatchObject({
    refusal: { code: 'not-the-facilitator' },
  })
  await answer(SASKIA, 1)
  await lead(room, { type: 'reveal' })
  expect(room.state.pulses).toEqual([{ item: 'pulse', phase: 'pulse', tally: [1, 0, 0, 3, 0] }])
  expect(await pulses.answered(PLACE)).toEqual([])
  expect(await pulses.tally(PLACE)).toEqual([0, 0, 0, 0, 0])
  expect(room.view(BRAM)?.pulse).toBe(null)
  expect(await answer(BRAM, 1)).toMatchObject({ refusal: { code: 'kind-not-open' } })
})

test('[R18] who leaves the phase leaves the answers behind, and they are gone', async () => {
  for (const member of [BRAM, AMINA]) await answer(member, 4)
  await lead(room, { type: 'phase.next' })
  expect(await pulses.answered(PLACE)).toEqual([])
  await lead(room, { type: 'phase.back' })
  expect(room.view(BRAM)?.pulse).toEqual({ answered: 0, yours: 'open' })
})

test('[R18] a room that is loaded anew knows who has answered', async () => {
  await answer(BRAM, 4)
  const anew = await rooms().meeting(MEETING)
  expect(anew?.view(BRAM)?.pulse).toEqual({ answered: 1, yours: 'given' })
})

test('[U1] elsewhere nothing is answered', async () => {
  await lead(room, { type: 'phase.next' })
  expect(await answer(BRAM, 4)).toMatchObject({ refusal: { code: 'kind-not-open' } })
})
