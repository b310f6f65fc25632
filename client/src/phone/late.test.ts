import { expect, test } from 'vitest'
import { meetingAfter, next, start, turn } from '../testing/meeting-after.ts'
import { isLate, keepSeen, readSeen } from './late.ts'

const fresh = { seen: undefined, watched: 'nothing' } as const

test('who comes when a phase of the case has passed is late, and only then', () => {
  expect(isLate(meetingAfter(start), fresh)).toBe(false)
  expect(isLate(meetingAfter(start, turn), fresh)).toBe(false)
  expect(isLate(meetingAfter(start, turn, next), fresh)).toBe(true)
})

test('who has seen the case on this device, or watches already, is not late', () => {
  const state = meetingAfter(start, turn, next)
  const kept = new Map<string, string>()
  const keep = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const item = state.progress.type === 'running' ? state.progress.item : ''
  keepSeen(keep, 'm', item)
  expect(isLate(state, { seen: readSeen(keep, 'm'), watched: 'nothing' })).toBe(false)
  expect(isLate(state, { seen: readSeen(keep, 'other'), watched: 'nothing' })).toBe(true)
  expect(isLate(state, { seen: undefined, watched: 'something' })).toBe(false)
})
