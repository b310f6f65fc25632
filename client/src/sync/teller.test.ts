import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Teller } from './teller.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function teller() {
  const told: string[] = []
  const one = new Teller({
    clock: { wall: () => Date.now(), steady: () => Date.now() },
    before: () => told.push('before'),
  })
  one.subscribe(() => told.push('told'))
  return { one, told }
}

test('one change is told at once, and once, after what comes before', async () => {
  const { one, told } = teller()
  one.changed()
  one.changed()
  await Promise.resolve()
  expect(told).toEqual(['before', 'told'])
})

test('what comes in haste is told together, with the next frame', async () => {
  const { one, told } = teller()
  one.changed()
  await Promise.resolve()
  one.changed()
  one.changed()
  await Promise.resolve()
  expect(told).toHaveLength(2)
  vi.advanceTimersByTime(50)
  expect(told).toHaveLength(4)
})

test('another document is told before anything else can happen, and not again with the frame', async () => {
  const { one, told } = teller()
  one.changed()
  await Promise.resolve()
  one.changed()
  one.changedNow()
  expect(told).toHaveLength(4)
  vi.advanceTimersByTime(50)
  expect(told).toHaveLength(4)
})

test('nobody is told any more once it has ended', async () => {
  const { one, told } = teller()
  one.changed()
  await Promise.resolve()
  one.changed()
  one.end()
  vi.advanceTimersByTime(50)
  expect(told).toHaveLength(2)
})
