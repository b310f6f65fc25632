import type { MemberId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import type { FaceDown } from '../sync/meeting-session.ts'
import { elin, meetingAfter, start, tomasz, turn } from '../testing/meeting-after.ts'
import { faceDownPile } from './face-down-pile.ts'

const kept = new Map<MemberId, FaceDown>([
  [elin, { 'open-question': 2 }],
  [tomasz, { 'open-question': 1, problem: 0 }],
])

test('outside a turn nothing is counted', () => {
  expect(faceDownPile(meetingAfter(start), kept).count).toBe(0)
})

test('all that is kept for this case is one pile, named where it is of one kind', () => {
  const state = meetingAfter(start, turn)
  expect(faceDownPile(state, kept)).toEqual({ count: 3, kind: 'open-question' })
  const mixed = new Map<MemberId, FaceDown>([...kept, [elin, { idea: 1 }]])
  expect(faceDownPile(state, mixed)).toEqual({ count: 2, kind: undefined })
})
