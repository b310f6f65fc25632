import type { ItemId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import {
  elin,
  marit,
  meetingAfter,
  next,
  saskia,
  start,
  tomasz,
  turn,
} from '../testing/meeting-after.ts'
import { seatsNow, slotShare } from './seats.ts'

const all = new Set([saskia, marit, elin, tomasz])
const give = (member: typeof elin) => ({ type: 'speaker.set', member }) as const
const minute = 60_000

test('seats: the case-giver first, who holds the frame last, and what each has said', () => {
  const state = meetingAfter(start, turn, give(elin), give(tomasz))
  const seats = seatsNow(state, { now: 6000, here: new Set([saskia, elin, tomasz]) })
  expect(seats.ring.map(({ id, look, spokenMs }) => [id, look, spokenMs])).toEqual([
    [marit, 'away', undefined],
    [elin, 'here', 1000],
    [tomasz, 'now', 2000],
    [saskia, 'host', undefined],
  ])
})

test('[S1] an equal slot: what is left and what was spoken, shared by who is here', () => {
  // The first phase has 5 minutes and began at 2 s; Elin speaks from 3 s on.
  const state = meetingAfter(start, turn, give(elin))
  expect(seatsNow(state, { now: 3000, here: all }).slotMs).toBe((5 * minute - 1000) / 2)
  expect(seatsNow(state, { now: 63_000, here: all }).slotMs).toBe((5 * minute - 1000) / 2)
  const alone = new Set([saskia, marit, elin])
  expect(seatsNow(state, { now: 3000, here: alone }).slotMs).toBe(5 * minute - 1000)
  // Over time nothing is left: then it is what each has had, on average.
  expect(seatsNow(state, { now: 10 * minute, here: all }).slotMs).toBe((10 * minute - 3000) / 2)
})

test('[S2] a new phase begins with nothing said', () => {
  const state = meetingAfter(start, turn, give(elin), give(tomasz), next)
  const said = seatsNow(state, { now: 9000, here: all }).ring.map(({ spokenMs }) => spokenMs)
  expect(said).toEqual([undefined, 0, 0, undefined])
  expect(state.spoken).toEqual({ [elin]: 1000, [tomasz]: 1000 })
})

test('who passed, who has a hand up, and who came late are told apart', () => {
  const state = meetingAfter(
    start,
    turn,
    give(elin),
    { type: 'speaker.pass' },
    { type: 'hand.raise', for: marit },
  )
  const came = new Map([[tomasz, { item: 'turn-1' as ItemId, at: 4000 }]])
  const { ring } = seatsNow(state, { now: 9000, here: all, came })
  expect(ring.map(({ turn: is, badge, hand, cameAt }) => [is, badge, hand, cameAt])).toEqual([
    ['open', 'hand', 1, undefined],
    ['passed', undefined, undefined, undefined],
    ['open', 'late', undefined, 4000],
    ['open', undefined, undefined, undefined],
  ])
  const other = new Map([[tomasz, { item: 'checkin' as ItemId, at: 4000 }]])
  expect(seatsNow(state, { now: 9000, here: all, came: other }).ring[2]?.badge).toBeUndefined()
})

test('a share is a part of an equal slot, and never more than all of it', () => {
  expect(slotShare(72_000, 144_000)).toBe(0.5)
  expect(slotShare(9000, 1000)).toBe(1)
  expect(slotShare(0, 0)).toBe(0)
})
