import { expect, test } from 'vitest'
import { Flow } from './flow.ts'
import { Samples } from './percentile.ts'

function twoReaders() {
  const latencies = new Samples()
  const flow = new Flow(latencies)
  flow.writer(7, 40)
  return { latencies, flow, one: flow.reader(), own: flow.reader(7) }
}

test('an edit is measured at each reader, and not at who wrote it', () => {
  const { latencies, flow, one, own } = twoReaders()
  flow.wrote(7, 100)
  one.hear([{ client: 7, from: 40, to: 41 }], 103)
  own.hear([{ client: 7, from: 40, to: 41 }], 104)
  expect([flow.sent, flow.heard, latencies.spread()?.max]).toEqual([1, 1, 3])
})

test('edits that come merged are each measured from when each was sent', () => {
  const { latencies, flow, one } = twoReaders()
  for (const at of [100, 110, 120]) flow.wrote(7, at)
  one.hear([{ client: 7, from: 40, to: 43 }], 125)
  expect(latencies.spread()).toMatchObject({ count: 3, p50: 15, max: 25 })
})

test('an edit that comes twice counts once', () => {
  const { flow, one } = twoReaders()
  flow.wrote(7, 100)
  one.hear([{ client: 7, from: 40, to: 41 }], 103)
  one.hear([{ client: 7, from: 0, to: 41 }], 109)
  expect(flow.heard).toBe(1)
})

test('a later edit does not vouch for an earlier one that never came', () => {
  const { flow, one } = twoReaders()
  for (const at of [100, 110, 120]) flow.wrote(7, at)
  one.hear([{ client: 7, from: 42, to: 43 }], 125)
  expect([flow.sent, flow.heard]).toEqual([3, 1])
})

test('what was sent while warming up, or before the stretch began, is in no figure', () => {
  const { latencies, flow, one } = twoReaders()
  flow.wrote(7, Number.NaN)
  flow.wrote(7, 100)
  flow.begin()
  flow.wrote(7, 200)
  one.hear([{ client: 7, from: 40, to: 43 }], 205)
  expect([flow.sent, flow.heard, latencies.spread()?.max]).toEqual([1, 1, 5])
})

test('a note that is no measured writer’s is nothing', () => {
  const { flow, one } = twoReaders()
  one.hear([{ client: 8, from: 0, to: 9 }], 205)
  expect(flow.heard).toBe(0)
})
