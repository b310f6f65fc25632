import type { History } from '@kring/shared/api/history-api'
import type { ItemId, MeetingId } from '@kring/shared/lib/id'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { expect, test } from 'vitest'
import { meetingAfter, next, start, turn } from '../testing/meeting-after.ts'
import { groupsOf, hasPast, stopByKey, stopsOf, stopWords } from './stops.ts'

const at = (time: string) => Date.parse(`2026-11-20T${time}:00Z`)
const state = meetingAfter(start, turn)
const [checkin] = state.agenda
const brought = state.agenda.find(({ type }) => type === 'turn')
if (!checkin || !brought) throw new Error('a backstage meeting has a check-in and a turn')
const [bring, concretise] = phasesIn(brought)
if (!bring || !concretise) throw new Error('a backstage turn has phases')

const past = (item: ItemId, phase: string | null, from: string, to: string | null) => ({
  item,
  phase,
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
})
const history: History = {
  meeting: 'm' as MeetingId,
  head: 60,
  moments: [
    { seq: 9, ...past(checkin.id, 'checkin', '13:30', '13:40') },
    { seq: 12, ...past(brought.id, null, '13:40', '13:41') },
    { seq: 20, ...past(brought.id, bring.id, '13:41', '13:55') },
    { seq: 30, ...past(brought.id, concretise.id, '13:55', '14:03') },
    { seq: 31, ...past(brought.id, bring.id, '14:03', '14:03') },
    { seq: 32, ...past('gone' as ItemId, 'x', '14:03', '14:04') },
    { seq: 60, ...past(brought.id, concretise.id, '14:04', null) },
  ],
}
const options = { state, language: 'en', timeZone: 'UTC' } as const
const stops = stopsOf(history, options)

test('a stop for each phase that ended, also twice; none for what is open, or had no phase', () => {
  expect(stops).toEqual([
    {
      seq: 9,
      item: 'checkin',
      phase: checkin.type === 'phase' ? checkin.phase.name.en : '',
      of: '',
      at: '13:40',
      span: '13:30–13:40',
    },
    {
      seq: 20,
      item: brought.id,
      phase: bring.name.en,
      of: 'marit’s case',
      at: '13:55',
      span: '13:41–13:55',
    },
    {
      seq: 30,
      item: brought.id,
      phase: concretise.name.en,
      of: 'marit’s case',
      at: '14:03',
      span: '13:55–14:03',
    },
    {
      seq: 31,
      item: brought.id,
      phase: bring.name.en,
      of: 'marit’s case',
      at: '14:03',
      span: '14:03',
    },
  ])
})

test.each([
  ['en', `marit’s case, ${concretise.name.en}, as it was at 14:03`, 'as it was at'],
  ['sv', `marits ärende, ${concretise.name.sv}, som det var 14:03`, 'som det var'],
  ['nl', `Casus van marit, ${concretise.name.nl}, zoals het was om 14:03`, 'zoals het was om'],
] as const)('a stop is heard in %s as turn, phase and time', (language, words, asItWas) => {
  const stop = stopsOf(history, { ...options, language })[2]
  expect(stop && stopWords(stop, (time) => `${asItWas} ${time}`)).toBe(words)
})

test('outside a turn the phase is said once', () => {
  expect(stops[0] && stopWords(stops[0], (time) => time)).toBe(`${stops[0]?.phase}, 13:40`)
})

test('stops stand together by turn, each time anew', () => {
  expect(groupsOf(stops)).toEqual([
    { item: 'checkin', name: '', from: 0, count: 1 },
    { item: brought.id, name: 'marit’s case', from: 1, count: 3 },
  ])
  const [first, second] = stops
  if (!first || !second) throw new Error('there are two stops')
  expect(groupsOf([second, first, second]).map(({ from, count }) => [from, count])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ])
  expect(groupsOf([])).toEqual([])
})

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowUp', 1, 2],
  ['ArrowRight', 3, 3],
  ['ArrowLeft', 1, 0],
  ['ArrowDown', 1, 0],
  ['ArrowLeft', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 3],
  ['PageDown', 3, 1],
  ['PageDown', 1, 0],
  ['PageDown', 0, 0],
  ['PageUp', 0, 1],
  ['PageUp', 2, 3],
  ['Tab', 1, undefined],
  ['a', 1, undefined],
])('%s at stop %i leads to %s', (key, from, to) => {
  expect(stopByKey(key, from, stops)).toBe(to)
})

test('there is something to look back at once a phase has ended, and after the close', () => {
  expect(hasPast(meetingAfter())).toBe(false)
  expect(hasPast(meetingAfter(start))).toBe(false)
  expect(hasPast(meetingAfter(start, next))).toBe(true)
  expect(hasPast(meetingAfter(start, turn, next))).toBe(true)
  expect(hasPast(meetingAfter(start, { type: 'meeting.close' }))).toBe(true)
})
