import { openPhase } from '@kring/shared/meeting/meeting-state'
import { expect, test } from 'vitest'
import { seatsNow } from '../seat/seats.ts'
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
import { sayNow } from './say-now.ts'

const here = new Set([saskia, marit, elin, tomasz])

function said(state: ReturnType<typeof meetingAfter>, now: number) {
  const timer = state.progress.type === 'running' ? state.progress.timer : null
  return sayNow({ state, timer }, { ...seatsNow(state, { now, here }), now })
}

test('what the clock and the seats show comes first', () => {
  const asking = meetingAfter(start, turn, next, next)
  expect(said(asking, 60_000).filter(({ fits }) => fits === 'now')).toEqual([])
  const fitting = said(asking, 60 * 60_000).filter(({ fits }) => fits === 'now')
  expect(fitting.map(({ situation }) => situation)).toEqual(['little-time'])
  const long = meetingAfter(start, turn, next, next, { type: 'speaker.set', member: elin })
  expect(said(long, 14 * 60_000)[0]).toEqual({ situation: 'much-talk', fits: 'now' })
})

test('early advice is a matter of the phases before advice, and why of those that ask', () => {
  const situations = (phases: number) =>
    said(meetingAfter(start, turn, ...Array.from({ length: phases }, () => next)), 60_000).map(
      ({ situation }) => situation,
    )
  expect(situations(2)).toContain('early-advice')
  expect(situations(2)).toContain('why-questions')
  const ideas = Array.from({ length: 7 }, (_, at) => at).find((phases) => {
    const state = meetingAfter(start, turn, ...Array.from({ length: phases }, () => next))
    return openPhase(state)?.id === 'ideas'
  })
  expect(situations(ideas ?? 0)).not.toContain('early-advice')
  expect(situations(ideas ?? 0)).not.toContain('why-questions')
})
