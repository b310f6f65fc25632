import type { ItemId, MemberId } from '@kring/shared/lib/id'
import type { PulseAnswers } from '@kring/shared/pulse/pulse'
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
const PLACE = { meeting: MEETING, item: 'pulse' as ItemId, phase: 'pulse' }

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

const answer = (member: MemberId, answers: PulseAnswers) =>
  say(room, member, { type: 'pulse.answer', answers })

const CIRCLE = [BRAM, AMINA, MARIT, SASKIA]

async function logged(): Promise<string> {
  const { entries } = await log.load(`meeting:${MEETING}`)
  return JSON.stringify(entries.map(({ entry }) => entry))
}

test('[R18] [U2] an answer leaves no trace in the log, and everyone is told how many have begun', async () => {
  const before = await logged()
  expect(before).toContain('phase.opened')
  const watching = new Peer(room, AMINA)
  expect((await answer(BRAM, { mission: 2, learning: 5 })).type).toBe('done')
  expect(await logged()).toBe(before)
  expect(watching.heard(MESSAGE.state).at(-1)?.['pulse']).toEqual({
    answered: 1,
    enough: 0,
    yours: [],
  })
  expect(room.view(BRAM)?.pulse).toEqual({ answered: 1, enough: 0, yours: ['mission', 'learning'] })
})

test('[U2] what was left out can be answered later, and what was answered not again', async () => {
  await answer(BRAM, { mission: 2 })
  expect((await answer(BRAM, { candour: 3 })).type).toBe('done')
  expect(await answer(BRAM, { mission: 5, decisions: 5 })).toMatchObject({
    refusal: { code: 'already-answered' },
  })
  expect([...(await pulses.tallies(PLACE))]).toEqual([
    ['mission', [0, 1, 0, 0, 0]],
    ['candour', [0, 0, 1, 0, 0]],
  ])
  expect(room.view(BRAM)?.pulse).toMatchObject({ answered: 1, yours: ['mission', 'candour'] })
})

test('[U2] nobody is told which statements the others have answered or left out, nor with what', async () => {
  /** All that Amina is told in a run of its own, in which the others answer so and she the same. */
  async function toldAmina(ofTheOthers: readonly PulseAnswers[]): Promise<string> {
    log = new MemoryDocumentLog()
    pulses = new MemoryPulseBox()
    room = await turnOf(rooms(), MARIT, 'executive')
    await untilPhase(room, 'pulse')
    const watching = new Peer(room, AMINA)
    await answer(AMINA, { mission: 4 })
    const others = [BRAM, MARIT, SASKIA]
    for (const [at, answers] of ofTheOthers.entries()) await answer(others[at] ?? AMINA, answers)
    return JSON.stringify([watching.heard(MESSAGE.state), room.view(AMINA)])
  }

  const one = await toldAmina([{ mission: 1 }, { mission: 2, candour: 2 }, { candour: 3 }])
  const other = await toldAmina([
    { learning: 5 },
    { decisions: 5 },
    { stakeholders: 1, mission: 1 },
  ])
  expect(other).toBe(one)
  expect(JSON.parse(one)[1].pulse).toEqual({ answered: 4, enough: 0, yours: ['mission'] })
  // How many they are is told.
  expect(await toldAmina([{ mission: 1 }, { mission: 2 }])).not.toBe(one)
})

test('[U2] a statement that the pulse does not ask is refused, and nothing beside it counts', async () => {
  expect(await answer(BRAM, { mission: 2, weather: 5 })).toMatchObject({
    refusal: { code: 'no-such-statement' },
  })
  expect(await pulses.answered(PLACE)).toEqual([])
})

test('[U3] under four nothing is shown; from four up who leads shows the counts, and the answers go', async () => {
  for (const member of [BRAM, AMINA, MARIT]) await answer(member, { mission: 4, candour: 2 })
  expect(await say(room, SASKIA, { type: 'reveal' })).toMatchObject({
    refusal: { code: 'too-few-answers', least: 4 },
  })
  expect(await say(room, BRAM, { type: 'reveal' })).toMatchObject({
    refusal: { code: 'not-the-facilitator' },
  })
  await answer(SASKIA, { mission: 1 })
  expect(room.view(SASKIA)?.pulse).toEqual({ answered: 4, enough: 1, yours: ['mission'] })
  await lead(room, { type: 'reveal' })
  const none = ['candour', 'decisions', 'stakeholders', 'learning']
  expect(room.state.pulses).toEqual([
    {
      item: 'pulse',
      phase: 'pulse',
      shown: [
        { statement: 'mission', tally: [1, 0, 0, 3, 0] },
        ...none.map((statement) => ({ statement, tally: null })),
      ],
    },
  ])
  expect(await pulses.answered(PLACE)).toEqual([])
  expect(await pulses.tallies(PLACE)).toEqual(new Map())
  expect(room.view(BRAM)?.pulse).toBe(null)
  expect(await answer(BRAM, { candour: 1 })).toMatchObject({ refusal: { code: 'kind-not-open' } })
})

test('[U3] three answers that others do not have are told to nobody, also not how many they are', async () => {
  for (const member of CIRCLE) await answer(member, { mission: 3 })
  for (const member of [BRAM, AMINA, MARIT]) await answer(member, { candour: 1 })
  await lead(room, { type: 'reveal' })
  const withThree = await logged()
  expect(withThree).toContain('{"statement":"candour","tally":null}')
  expect(withThree).toContain('{"statement":"learning","tally":null}')
  expect(withThree.match(/"tally":\[/g)).toHaveLength(1)
})

test('[R18] who leaves the phase leaves the answers behind, and they are gone', async () => {
  for (const member of [BRAM, AMINA]) await answer(member, { mission: 4 })
  await lead(room, { type: 'phase.next' })
  expect(await pulses.answered(PLACE)).toEqual([])
  await lead(room, { type: 'phase.back' })
  expect(room.view(BRAM)?.pulse).toEqual({ answered: 0, enough: 0, yours: [] })
})

test('[R18] a room that is loaded anew knows who has answered', async () => {
  await answer(BRAM, { mission: 4 })
  const anew = await rooms().meeting(MEETING)
  expect(anew?.view(BRAM)?.pulse).toEqual({ answered: 1, enough: 0, yours: ['mission'] })
})

test('[U1] elsewhere nothing is answered', async () => {
  await lead(room, { type: 'phase.next' })
  expect(await answer(BRAM, { mission: 4 })).toMatchObject({ refusal: { code: 'kind-not-open' } })
})

test('[U3] a log from when a pulse was one question tells what its prompt was answered with', async () => {
  const tally = [0, 1, 0, 3, 0] as const
  await room.happen(SASKIA, () => [
    { type: 'pulse.shown', item: PLACE.item, phase: PLACE.phase, tally },
  ])
  expect(room.state.pulses).toEqual([
    { item: 'pulse', phase: 'pulse', shown: [{ statement: 'prompt', tally }] },
  ])
})
