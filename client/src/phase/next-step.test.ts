import type { ItemId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { expect, test } from 'vitest'
import { meetingAfter, next, start, turn } from '../testing/meeting-after.ts'
import { nextStep } from './next-step.ts'

test('Next names the item that comes, and asks for a case where there is none', () => {
  expect(nextStep(meetingAfter(start))).toMatchObject({ type: 'item', item: { id: 'report' } })
  expect(nextStep(meetingAfter(start, next, next))).toEqual({ type: 'choose' })
})

test('in a turn Next names the phase, and at its end what comes after', () => {
  expect(nextStep(meetingAfter(start, turn))).toMatchObject({
    type: 'phase',
    phase: { id: 'concretise' },
  })
  const last = meetingAfter(start, turn, next, next, next, next, next, next)
  expect(nextStep(last)).toMatchObject({ type: 'item', item: { id: 'learn' } })
})

test('at the very end the meeting may close', () => {
  expect(nextStep(meetingAfter(start, { type: 'item.open', item: 'learn' as ItemId }))).toEqual({
    type: 'end',
  })
})

test('advice does not come next while nothing was asked', () => {
  const skip: Command = { type: 'phase.skip' }
  const state = meetingAfter(start, turn, next, skip, next, next, next)
  expect(nextStep(state).type).not.toBe('blocked')
})
