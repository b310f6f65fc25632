import type { History } from '@kring/shared/api/history-api'
import type { ItemId, MeetingId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import { ME, PHASES, stateIn, TURN } from '../sync/testing/turn-state.ts'
import { hasPast, stopsOf } from './stops.ts'

const at = (time: string) => Date.parse(`2026-11-20T${time}:00Z`)
const [first, second] = PHASES
if (!first || !second) throw new Error('backstage has phases')

const history: History = {
  meeting: 'm' as MeetingId,
  head: 40,
  moments: [
    { seq: 5, item: TURN, phase: null, startedAt: at('09:00'), endedAt: at('09:10') },
    { seq: 12, item: TURN, phase: first.id, startedAt: at('09:10'), endedAt: at('09:24') },
    { seq: 13, item: 'gone' as ItemId, phase: 'x', startedAt: at('09:24'), endedAt: at('09:24') },
    { seq: 40, item: TURN, phase: second.id, startedAt: at('09:24'), endedAt: null },
  ],
}

test('a stop for each phase that was open, by its name, its case and its time', () => {
  const options = { state: stateIn(1, ME), language: 'en', timeZone: 'UTC' } as const
  expect(stopsOf(history, options)).toEqual([
    {
      seq: 12,
      item: TURN,
      phase: first.name.en,
      of: 'me’s case',
      time: '09:10–09:24',
      isNow: false,
    },
    { seq: 40, item: TURN, phase: second.name.en, of: 'me’s case', time: '09:24', isNow: true },
  ])
  expect(stopsOf(history, { ...options, language: 'sv' })[0]?.phase).toBe(first.name.sv)
})

test('there is something to look back at once the first phase was left', () => {
  expect(hasPast(stateIn(0, ME))).toBe(false)
  expect(hasPast(stateIn(1, ME))).toBe(true)
})
