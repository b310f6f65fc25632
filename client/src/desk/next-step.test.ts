import type { CircleId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { decide } from '@kring/shared/meeting/decide'
import { evolve } from '@kring/shared/meeting/evolve'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { backstage } from '@kring/shared/method/backstage'
import { expect, test } from 'vitest'
import { seatsNow, slotShare } from '../people/seats.ts'
import { nextStep } from './next-step.ts'
import { waiting } from './waiting.ts'

const saskia = 'saskia' as MemberId
const marit = 'marit' as MemberId
const elin = 'elin' as MemberId
const tomasz = 'tomasz' as MemberId
const members = [saskia, marit, elin, tomasz]

function after(...commands: readonly Command[]): MeetingState {
  const planned = evolve(undefined, {
    type: 'meeting.planned',
    at: 0,
    by: saskia,
    meeting: 'm' as MeetingId,
    circle: 'c' as CircleId,
    number: 1,
    language: 'en',
    method: backstage,
    startsAt: null,
    members: members.map((id) => ({ id, name: id, part: 'member' as const })),
    lead: saskia,
  })
  return commands.reduce((state, command, index) => {
    const at = (index + 1) * 1000
    const about = { actor: saskia, at, freshId: 'fresh', present: [], due: [] }
    const decision = decide(state, command, about)
    if (decision.type === 'refused') throw new Error(decision.refusal.code)
    return decision.events.reduce<MeetingState>(
      (before, event) => evolve(before, { ...event, at, by: saskia }),
      state,
    )
  }, planned)
}

const start: Command = { type: 'meeting.start' }
const next: Command = { type: 'phase.next' }
const turn: Command = { type: 'turn.open', caseGiver: marit, title: '' }

test('Next names the item that comes, and asks for a case where there is none', () => {
  expect(nextStep(after(start))).toMatchObject({ type: 'item', item: { id: 'report' } })
  expect(nextStep(after(start, next, next))).toEqual({ type: 'choose' })
})

test('in a turn Next names the phase, and at its end what comes after', () => {
  expect(nextStep(after(start, turn))).toMatchObject({ type: 'phase', phase: { id: 'concretise' } })
  const last = after(start, turn, next, next, next, next, next, next)
  expect(nextStep(last)).toMatchObject({ type: 'item', item: { id: 'learn' } })
})

test('at the very end the meeting may close', () => {
  expect(nextStep(after(start, { type: 'item.open', item: 'learn' as ItemId }))).toEqual({
    type: 'end',
  })
})

test('advice does not come next while nothing was asked', () => {
  const skip: Command = { type: 'phase.skip' }
  const state = after(start, turn, next, skip, next, next, next)
  expect(nextStep(state).type).not.toBe('blocked')
})

test('the desk names who waits longest and who was not heard, once somebody was', () => {
  const none = after(start)
  expect(waiting(none, { now: 5000, wrote: new Set() })).toEqual({ hand: undefined, unheard: [] })
  const state = after(
    start,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.raise', for: elin },
    { type: 'speaker.set', member: marit },
  )
  expect(waiting(state, { now: 12_000, wrote: new Set([elin]) })).toEqual({
    hand: { member: tomasz, forMs: 10_000 },
    unheard: [tomasz],
  })
})

test('seats: the case-giver first, who holds the frame last, and shares about an equal one', () => {
  const state = after(
    start,
    turn,
    { type: 'speaker.set', member: elin },
    { type: 'speaker.set', member: tomasz },
  )
  const seats = seatsNow(state, { now: 6000, here: new Set([saskia, elin, tomasz]) })
  expect(seats.ring.map(({ id, look, spokenMs }) => [id, look, spokenMs])).toEqual([
    [marit, 'away', undefined],
    [elin, 'here', 1000],
    [tomasz, 'now', 2000],
    [saskia, 'host', undefined],
  ])
  expect(seats.equalMs).toBe(1500)
  expect(slotShare(1500, seats.equalMs)).toBeCloseTo(2 / 3)
  expect(slotShare(9000, seats.equalMs)).toBe(1)
  expect(slotShare(0, 0)).toBe(0)
})
