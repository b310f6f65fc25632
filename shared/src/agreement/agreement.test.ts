import { expect, test } from 'vitest'
import { isDue, OUTCOMES } from './agreement.ts'

test('[A1] an agreement is due until a report closes it', () => {
  expect(isDue([])).toBe(true)
  for (const outcome of OUTCOMES) {
    const staysOpen = outcome === 'partly' || outcome === 'not-yet'
    expect(isDue([{ outcome, takenAlong: true }])).toBe(staysOpen)
    expect(isDue([{ outcome, takenAlong: false }])).toBe(false)
  }
})

test('[A1] the last report is the one that counts', () => {
  const along = { outcome: 'not-yet', takenAlong: true } as const
  const done = { outcome: 'done', takenAlong: false } as const
  expect(isDue([along, done])).toBe(false)
  expect(isDue([done, along])).toBe(true)
})
