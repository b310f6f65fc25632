import { expect, test } from 'vitest'
import type { CircleId, ItemId, MeetingId, MemberId } from '../lib/id.ts'
import { backstage } from '../method/backstage.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { type MeetingState, openTurn } from './meeting-state.ts'
import { itemsOnTheWay, scoreOfMeeting, scoreOfTurn } from './score.ts'

const minute = 60_000
const noon = Date.UTC(2026, 10, 20, 12)
const saskia = 'saskia' as MemberId
const marit = 'marit' as MemberId

/** A meeting acted on at minutes after noon. */
function meetingAfter(...acts: readonly (readonly [at: number, command: Command])[]): MeetingState {
  const planned = evolve(undefined, {
    type: 'meeting.planned',
    at: noon,
    by: saskia,
    meeting: 'm' as MeetingId,
    circle: 'c' as CircleId,
    number: 5,
    language: 'en',
    method: backstage,
    startsAt: null,
    members: ['saskia', 'marit', 'elin', 'tomasz'].map((name) => ({
      id: name as MemberId,
      name,
      part: 'member' as const,
    })),
    lead: saskia,
  })
  return acts.reduce((state, [minutes, command]) => {
    const at = noon + minutes * minute
    const decision = decide(state, command, {
      actor: saskia,
      at,
      freshId: 'fresh',
      present: [],
      due: [],
      notes: () => [],
    })
    if (decision.type === 'refused') throw new Error(decision.refusal.code)
    return decision.events.reduce<MeetingState>(
      (before, event) => evolve(before, { ...event, at, by: saskia }),
      state,
    )
  }, planned)
}

const opened = [
  [0, { type: 'meeting.start' }],
  [25, { type: 'turn.open', caseGiver: marit, title: 'Bed moves' }],
  [30, { type: 'phase.next' }],
] as const

function turnScore(state: MeetingState, minutes: number) {
  const turn = openTurn(state)
  if (!turn) throw new Error('no turn is open')
  return scoreOfTurn(state, turn, { now: noon + minutes * minute })
}

test('a turn: what is done, what is now, what comes and when', () => {
  const run = turnScore(meetingAfter(...opened), 35)
  expect(run.steps.map(({ state }) => state)).toEqual([
    'done',
    'now',
    'next',
    'next',
    'next',
    'next',
    'next',
  ])
  expect(run.elapsed).toBe(0.5)
  expect(run.steps[1]).toMatchObject({ minutes: 10, startsAt: noon + 30 * minute })
  expect(run.steps[2]?.startsAt).toBe(noon + 40 * minute)
  expect(run.steps[3]?.startsAt).toBe(noon + 55 * minute)
  expect(run.endsAt).toBe(noon + 85 * minute)
})

test('[T1] over time the segment grows, and the rest shifts', () => {
  const run = turnScore(meetingAfter(...opened), 44)
  expect(run.elapsed).toBe(1)
  expect(run.steps[1]).toMatchObject({ minutes: 14 })
  expect(run.steps[2]?.startsAt).toBe(noon + 44 * minute)
})

test('[T1] more minutes shift the rest, and so does a pause', () => {
  const more = meetingAfter(...opened, [31, { type: 'phase.extend', minutes: 2 }])
  expect(turnScore(more, 35).steps[2]?.startsAt).toBe(noon + 42 * minute)
  const paused = meetingAfter(...opened, [34, { type: 'timer.pause' }])
  expect(turnScore(paused, 50).steps[2]?.startsAt).toBe(noon + 56 * minute)
})

test('[T2] the gate stands where advice opens, and nowhere else', () => {
  const run = turnScore(meetingAfter(...opened), 35)
  expect(run.steps.filter(({ of }) => of.gate).map(({ id }) => id)).toEqual(['ideas'])
})

test('what lies behind began when it was opened, and is as wide as it was long', () => {
  const late = [[0, { type: 'meeting.start' }], opened[1], [38, { type: 'phase.next' }]] as const
  expect(turnScore(meetingAfter(...opened), 35).steps[0]).toMatchObject({
    startsAt: noon + 25 * minute,
    minutes: 5,
  })
  expect(turnScore(meetingAfter(...late), 40).steps[0]).toMatchObject({ minutes: 13 })
})

test('[T3] what an overrun takes is asked of the last free minutes, never of those that are kept', () => {
  const state = meetingAfter(...opened)
  expect(turnScore(state, 40.5).overrun).toBeUndefined()
  expect(turnScore(state, 44).overrun).toEqual({ ms: 4 * minute, from: 'ideas' })
  const more = meetingAfter(...opened, [31, { type: 'phase.extend', minutes: 2 }])
  expect(turnScore(more, 35).overrun).toEqual({ ms: 2 * minute, from: 'ideas' })
  const kept = turnScore(state, 35).steps.filter(({ hold }) => hold === 'kept')
  expect(kept.map(({ id }) => id)).toEqual(['agree'])
})

test('[T3] where only kept minutes are left, nothing gives and the end moves', () => {
  const agreeing = meetingAfter(
    ...opened,
    ...Array.from({ length: 5 }, (_, at) => [40 + at, { type: 'phase.next' }] as const),
  )
  const before = turnScore(agreeing, 45)
  expect(before.steps.find(({ state: is }) => is === 'now')?.id).toBe('agree')
  const after = turnScore(agreeing, 55)
  expect(after.overrun).toMatchObject({ from: undefined })
  expect(after.endsAt).toBeGreaterThan(before.endsAt)
})

test('a meeting: its items from the open one on', () => {
  const state = meetingAfter([0, { type: 'meeting.start' }], [8, { type: 'phase.next' }])
  const run = scoreOfMeeting(state, { now: noon + 13 * minute })
  expect(run.steps.map(({ id, state: is }) => [id, is])).toEqual([
    ['checkin', 'done'],
    ['report', 'now'],
    ['choose', 'next'],
    ['turn-1', 'next'],
    ['turn-2', 'next'],
    ['learn', 'next'],
  ])
  expect(run.elapsed).toBe(0.5)
  expect(run.steps[2]?.startsAt).toBe(noon + 18 * minute)
  expect(run.steps[3]?.startsAt).toBe(noon + 23 * minute)
})

test('a place that nobody was given is not on the way once a case was chosen', () => {
  const state = meetingAfter(
    [0, { type: 'meeting.start' }],
    [20, { type: 'item.open', item: 'choose' as ItemId }],
    [22, { type: 'case.choose', caseGiver: marit, title: 'Bed moves' }],
  )
  expect(itemsOnTheWay(state).map(({ id }) => id)).toEqual([
    'checkin',
    'report',
    'choose',
    'turn-1',
    'learn',
  ])
})

test('a closed meeting is all done', () => {
  const state = meetingAfter([0, { type: 'meeting.start' }], [9, { type: 'meeting.close' }])
  const run = scoreOfMeeting(state, { now: noon + 60 * minute })
  expect(run.steps.every(({ state: is }) => is === 'done')).toBe(true)
})
