import { expect, test } from 'vitest'
import { stepsOf } from './agreement-steps.ts'

const said = {
  what: 'I ask R. and put the handover in writing.',
  firstStep: 'Ask R. after the handover.',
  byWhen: '2026-12-03',
  support: 'Amina rehearses it with me.',
  sign: 'R. calls me.',
}
const meeting = Date.UTC(2026, 11, 11, 12)

test('the way goes by what was said to the next meeting', () => {
  expect(stepsOf(said, meeting).map(({ what }) => what)).toEqual([
    'first-step',
    'support',
    'day',
    'meeting',
  ])
})

test('what was not said is no station', () => {
  const nothing = { what: '', firstStep: ' ', byWhen: '', support: '', sign: '' }
  expect(stepsOf(nothing, undefined)).toEqual([{ what: 'meeting', at: undefined, text: '' }])
})

test('the day has what is done by then, not the sign of it', () => {
  expect(stepsOf(said, meeting).find(({ what }) => what === 'day')?.text).toBe(said.what)
})

test('a day after the next meeting stands after it', () => {
  const late = { ...said, byWhen: '2027-01-20' }
  expect(
    stepsOf(late, meeting)
      .map(({ what }) => what)
      .slice(-2),
  ).toEqual(['meeting', 'day'])
})
