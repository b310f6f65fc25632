import type { MemberId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import { Patience, REFUSALS } from './patience.ts'

const bram = 'bram' as MemberId
const amina = 'amina' as MemberId

function strained(times: number): { patience: Patience; pass(ms: number): void } {
  let now = 0
  const patience = new Patience(() => now)
  for (let i = 0; i < times; i++) patience.strain(bram)
  return { patience, pass: (ms) => (now += ms) }
}

test('[R13] two refusals are borne, the third in a row makes the member wait a second', () => {
  expect(strained(REFUSALS - 1).patience.isOver(bram)).toBe(false)
  const { patience, pass } = strained(REFUSALS)
  expect(patience.isOver(bram)).toBe(true)
  expect(patience.isOver(amina)).toBe(false)
  pass(999)
  expect(patience.isOver(bram)).toBe(true)
  pass(1)
  expect(patience.isOver(bram)).toBe(false)
})

test('[R13] who goes on waits twice as long each time, and never over ten seconds', () => {
  const { patience, pass } = strained(REFUSALS + 1)
  pass(1_999)
  expect(patience.isOver(bram)).toBe(true)
  pass(1)
  expect(patience.isOver(bram)).toBe(false)
  for (let i = 0; i < 50; i++) patience.strain(bram)
  pass(10_000)
  expect(patience.isOver(bram)).toBe(false)
})

test('[R13] what is let in makes it good', () => {
  const { patience } = strained(REFUSALS - 1)
  patience.restore(bram)
  patience.strain(bram)
  expect(patience.isOver(bram)).toBe(false)
})
