import type { ItemId, MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { executive } from '@kring/shared/method/executive'
import { expect, test } from 'vitest'
import { elin, marit, meetingBy, saskia, start, tomasz } from '../testing/meeting-after.ts'
import { isPulseUnfinished, leavesAnswers } from './unfinished-pulse.ts'

const circle: ReadonlySet<MemberId> = new Set([saskia, marit, elin, tomasz])
const state = meetingBy(executive, start, { type: 'item.open', item: 'pulse' as ItemId })

function view(answered: number, enough: number): Pick<MeetingView, 'state' | 'pulse'> {
  return { state, pulse: { answered, enough, yours: [] } }
}

test('[U3] a pulse is unfinished while one of its statements has fewer than four answers', () => {
  expect(isPulseUnfinished(view(4, 1), circle)).toBe(true)
  expect(isPulseUnfinished(view(4, 4), circle)).toBe(true)
  expect(isPulseUnfinished(view(4, 5), circle)).toBe(false)
})

test('[U3] it is unfinished while somebody who is here and may answer has not', () => {
  const five = { ...state, members: [...state.members, member('member'), member('observer')] }
  const withFifth = new Set([...circle, 'member' as MemberId])
  expect(isPulseUnfinished({ ...view(4, 5), state: five }, withFifth)).toBe(true)
  expect(isPulseUnfinished({ ...view(5, 5), state: five }, withFifth)).toBe(false)
  expect(isPulseUnfinished({ ...view(4, 5), state: five }, circle)).toBe(false)
  const withObserver = new Set([...circle, 'observer' as MemberId])
  expect(isPulseUnfinished({ ...view(4, 5), state: five }, withObserver)).toBe(false)
})

test('[U3] where no pulse is open nothing of one is unfinished, and nothing is left', () => {
  const elsewhere = { state: meetingBy(executive, start), pulse: null }
  expect(isPulseUnfinished(elsewhere, circle)).toBe(false)
  expect(leavesAnswers(elsewhere)).toBe(false)
  expect(leavesAnswers(view(0, 0))).toBe(false)
  expect(leavesAnswers(view(1, 0))).toBe(true)
})

function member(part: 'member' | 'observer') {
  return { id: part as MemberId, name: part, part }
}
