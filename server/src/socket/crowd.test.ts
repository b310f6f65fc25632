import { expect, test } from 'vitest'
import { Crowd } from './crowd.ts'

test('[W8] as many as fit are let in, each key for itself, and a place that is left is free again', () => {
  const crowd = new Crowd<string>(2)
  expect([crowd.enter('a'), crowd.enter('a'), crowd.enter('a'), crowd.enter('b')]).toEqual([
    true,
    true,
    false,
    true,
  ])
  crowd.leave('a')
  expect(crowd.enter('a')).toBe(true)
  expect(crowd.enter('a')).toBe(false)
})

test('who was never let in takes no place when leaving', () => {
  const crowd = new Crowd<string>(1)
  crowd.leave('a')
  expect(crowd.enter('a')).toBe(true)
  expect(crowd.enter('a')).toBe(false)
})
