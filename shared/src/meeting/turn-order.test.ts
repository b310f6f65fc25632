import { expect, test } from 'vitest'
import type { MemberId } from '../lib/id.ts'
import { backstage } from '../method/backstage.ts'
import {
  anna,
  ben,
  cleo,
  dirk,
  eva,
  olle,
  planned,
  refusalOf,
  run,
  walkTo,
} from '../testing/builders.ts'
import { openPhase } from './meeting-state.ts'
import { nextSpeaker, ringOrder } from './turn-order.ts'

const ALL = [anna, ben, cleo, dirk, eva, olle]
const bens = run(planned(backstage), [
  [anna, { type: 'meeting.start' }],
  [anna, { type: 'turn.open', caseGiver: ben, title: 'My team' }],
])
const heardFrom = (state: typeof bens, ...members: readonly MemberId[]) =>
  members.reduce((now, member) => run(now, [[anna, { type: 'speaker.set', member }]]), state)

test('the ring begins with who brings the case and ends with who holds the frame', () => {
  expect(ringOrder(bens).map(({ id }) => id)).toEqual([ben, cleo, dirk, eva, anna])
})

test('[O1] a hand comes first, the one that has been up longest', () => {
  const hands = run(bens, [
    [eva, { type: 'hand.raise' }],
    [cleo, { type: 'hand.raise' }],
  ])
  expect(nextSpeaker(hands, ALL)).toBe(eva)
  expect(nextSpeaker(heardFrom(hands, eva), ALL)).toBe(cleo)
})

test('[O2] else the word goes on round the ring to the next who is here and unheard', () => {
  expect(nextSpeaker(bens, ALL)).toBe(cleo)
  expect(nextSpeaker(heardFrom(bens, cleo), ALL)).toBe(dirk)
  expect(nextSpeaker(heardFrom(bens, cleo), [anna, ben, cleo, eva])).toBe(eva)
  expect(nextSpeaker(heardFrom(bens, dirk, eva), ALL)).toBe(cleo)
  // Neither who brings the case nor who only holds the frame is on the way.
  expect(nextSpeaker(heardFrom(bens, eva), [anna, ben, eva])).toBe(undefined)
})

test('[O3] where all have been heard the word goes on; a round outside a turn is over', () => {
  const asking = walkTo(bens, 'explore')
  expect(openPhase(asking)?.manner).toContain('round')
  expect(nextSpeaker(heardFrom(asking, cleo, dirk, eva), ALL)).toBe(cleo)
  const checkin = run(planned(backstage), [[anna, { type: 'meeting.start' }]])
  expect(openPhase(checkin)?.manner).toContain('round')
  expect(nextSpeaker(heardFrom(checkin, ben, cleo, dirk), ALL)).toBe(eva)
  expect(nextSpeaker(heardFrom(checkin, ben, cleo, dirk, eva), ALL)).toBe(undefined)
})

test('[O4] where the case-giver comes last, they follow all others', () => {
  const feedback = walkTo(bens, 'ownshare')
  expect(openPhase(feedback)?.manner).toContain('case-giver-last')
  expect(nextSpeaker(heardFrom(feedback, cleo, dirk), ALL)).toBe(eva)
  expect(nextSpeaker(heardFrom(feedback, cleo, dirk, eva), ALL)).toBe(ben)
  expect(nextSpeaker(heardFrom(feedback, cleo, dirk, eva, ben), ALL)).toBe(undefined)
})

test('[C10] who holds the word lets it go on, or who leads does', () => {
  const asking = heardFrom(walkTo(bens, 'explore'), cleo)
  const pass = { type: 'speaker.pass' } as const
  expect(refusalOf(asking, dirk, pass)).toBe('not-the-facilitator')
  const passed = run(asking, [[cleo, pass]], { present: ALL })
  expect(passed.speaker?.member).toBe(dirk)
  expect(passed.passed).toEqual([cleo])
  expect(passed.heard).toEqual([cleo, dirk])
  const led = run(passed, [[anna, pass]], { present: [anna, ben, dirk] })
  expect(led.speaker).toBe(null)
  expect(led.passed).toEqual([cleo, dirk])
  expect(run(led, [[anna, pass]], { present: ALL })).toBe(led)
  expect(walkTo(led, 'ideas')).toMatchObject({ heard: [], passed: [] })
})
