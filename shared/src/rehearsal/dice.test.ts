import { expect, test } from 'vitest'
import { Dice } from './dice.ts'

test('the same state throws the same, and its state goes on from there', () => {
  const one = new Dice(7)
  const first = [one.throw(), one.throw()]
  const other = new Dice(7)
  expect([other.throw(), other.throw()]).toEqual(first)
  expect(new Dice(one.state).throw()).toBe(other.throw())
})

test('throws lie evenly from nought to one', () => {
  const dice = new Dice(1)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let at = 0; at < 10_000; at += 1) {
    const tenth = Math.floor(dice.throw() * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('the heavier is picked more often, and what weighs nothing never', () => {
  const dice = new Dice(3)
  const picked = Array.from({ length: 1000 }, () =>
    dice.pick(['none', 'one', 'three'], (word) => ({ none: 0, one: 1, three: 3 })[word] ?? 0),
  )
  const often = (word: string) => picked.filter((one) => one === word).length
  expect(often('none')).toBe(0)
  expect(often('three')).toBeGreaterThan(2 * often('one'))
  expect(dice.pick([])).toBeUndefined()
})

test('shuffled keeps each once', () => {
  expect(new Dice(5).shuffled([1, 2, 3, 4]).toSorted()).toEqual([1, 2, 3, 4])
})
