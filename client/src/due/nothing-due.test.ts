import type { ItemId } from '@kring/shared/lib/id'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import { incident } from '@kring/shared/method/incident'
import { largrupp } from '@kring/shared/method/largrupp'
import { expect, test } from 'vitest'
import { meetingAfter, meetingBy, next, start, turn } from '../testing/meeting-after.ts'
import { nothingDue } from './nothing-due.ts'

test('a first meeting has nothing due: the phase of reports is for nobody', () => {
  const state = meetingAfter(start, { type: 'item.open', item: 'report' as ItemId })
  expect(nothingDue(state)).toBe('wholly')
})

test('in a case it is said where last time is looked back on first', () => {
  const shares = meetingBy(largrupp, start, turn)
  expect(nothingDue(shares)).toBe('beside')
})

test('what happened in the case itself is told under its own prompt', () => {
  const phases = incident.stretches.flatMap((one) => (one.type === 'turns' ? one.phases : []))
  const before = phases.findIndex(({ id }) => id === 'reveal')
  const state = meetingBy(incident, start, turn, ...Array<typeof next>(before).fill(next))
  expect(openPhase(state)?.id).toBe('reveal')
  expect(nothingDue(state)).toBeUndefined()
})

test('elsewhere nothing is said of it', () => {
  expect(nothingDue(meetingAfter())).toBeUndefined()
  expect(nothingDue(meetingAfter(start, turn))).toBeUndefined()
})
