import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { viewFor } from '@kring/shared/meeting/view'
import { expect, test } from 'vitest'
import { elin, meetingAfter, saskia, start, turn } from '../testing/meeting-after.ts'
import { quietLine } from './quiet-line.ts'

function lineFor(state: MeetingState, member: MemberId) {
  const view = viewFor(state, member)
  return view && quietLine(view)
}

test('in a turn one listens', () => {
  expect(lineFor(meetingAfter(start, turn), elin)).toEqual({ type: 'listen' })
})

test('between two cases who leads chooses, and the others follow', () => {
  const state = meetingAfter(start, turn, { type: 'turn.close' })
  expect(lineFor(state, saskia)).toEqual({ type: 'choose' })
  expect(lineFor(state, elin)).toEqual({ type: 'follow' })
})
