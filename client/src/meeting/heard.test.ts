import { expect, test } from 'vitest'
import { type Heard, hear, listenFrom, type Stand } from './heard.ts'

const first: Stand = {
  place: 'turn-1/bring',
  balcony: 'closed',
  speaks: false,
  revealed: false,
  look: 'running',
}

/** What is heard as the meeting goes from one stand to the next. */
function heardAlong(...changes: readonly Partial<Stand>[]): readonly (readonly Heard[])[] {
  let listening = listenFrom(first)
  return changes.map((change) => {
    const { heard, ...next } = hear(listening, { ...listening.stand, ...change })
    listening = next
    return heard
  })
}

test('a phase, a turn and a reveal are heard once each', () => {
  expect(
    heardAlong({ place: 'turn-1/ask' }, {}, { speaks: true }, {}, { revealed: true }, {}),
  ).toEqual([['phase'], [], ['your-turn'], [], ['reveal'], []])
})

test('a phase that was turned over before is no reveal', () => {
  expect(heardAlong({ place: 'turn-1/ideas', revealed: true })).toEqual([['phase']])
})

test('the last minute is heard once, also when the clock stood in it', () => {
  expect(
    heardAlong(
      { look: 'last-minute' },
      { look: 'paused' },
      { look: 'last-minute' },
      { look: 'over' },
    ),
  ).toEqual([['minute'], [], [], []])
})

test('and again when time was added, and in the next phase', () => {
  expect(
    heardAlong(
      { look: 'last-minute' },
      { look: 'running' },
      { look: 'last-minute' },
      { place: 'turn-1/ask', look: 'running' },
      { look: 'last-minute' },
    ),
  ).toEqual([['minute'], [], ['minute'], ['phase'], ['minute']])
})

test('who comes in the last minute has not missed it', () => {
  const late = listenFrom({ ...first, look: 'last-minute' })
  expect(hear(late, late.stand).heard).toEqual([])
})

test('a balcony pause is heard, and its end is not', () => {
  expect(heardAlong({ balcony: 'open', look: 'paused' }, { balcony: 'closed' })).toEqual([
    ['balcony'],
    [],
  ])
})

test('between two items nothing is heard', () => {
  expect(heardAlong({ place: undefined })).toEqual([[]])
})
