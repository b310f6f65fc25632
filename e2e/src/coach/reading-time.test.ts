import { expect, test } from 'vitest'
import { timeToRead } from './reading-time.ts'

test('each key of each sentence is counted, and the slowest is none of the usual ones', () => {
  const part = [
    { label: 'open', text: 'What now?' },
    { label: 'closed', text: 'Is it?' },
  ] as const
  const { keys, p50, p99, most } = timeToRead(part, 'en')
  expect(keys).toBe('What now?'.length + 'Is it?'.length)
  expect(p50).toBeGreaterThan(0)
  expect(p99).toBeGreaterThanOrEqual(p50)
  expect(most).toBeGreaterThanOrEqual(p99)
})
