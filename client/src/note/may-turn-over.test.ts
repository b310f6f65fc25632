import { expect, test } from 'vitest'
import { meetingAfter, start, turn } from '../testing/meeting-after.ts'
import { mayTurnOver } from './may-turn-over.ts'

const NOTHING = { count: 0 }
const TWO = { count: 2 }
const pulse = { answered: 4, yours: [] }

test('it is offered where something lies face down, and nowhere else', () => {
  const state = meetingAfter(start, turn)
  expect(mayTurnOver({ state, pulse: null, offersWaiting: 0 }, NOTHING)).toBe(false)
  expect(mayTurnOver({ state, pulse: null, offersWaiting: 0 }, TWO)).toBe(true)
})

test('offers wait for it between the cases, and not within one', () => {
  const between = meetingAfter(start)
  expect(mayTurnOver({ state: between, pulse: null, offersWaiting: 0 }, NOTHING)).toBe(false)
  expect(mayTurnOver({ state: between, pulse: null, offersWaiting: 1 }, NOTHING)).toBe(true)
  const within = meetingAfter(start, turn)
  expect(mayTurnOver({ state: within, pulse: null, offersWaiting: 1 }, NOTHING)).toBe(false)
})

test('a pulse waits for it from the first statement that enough have answered', () => {
  const state = meetingAfter(start)
  const by = (enough: number) => ({ state, offersWaiting: 0, pulse: { ...pulse, enough } })
  expect(mayTurnOver(by(0), NOTHING)).toBe(false)
  expect(mayTurnOver(by(1), NOTHING)).toBe(true)
})
