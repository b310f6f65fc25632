import { expect, test } from 'vitest'
import { backstage } from '../method/backstage.ts'
import { largrupp } from '../method/largrupp.ts'
import { anna, ben, cleo, planned, refusalOf, run } from '../testing/builders.ts'
import { openPhase } from './meeting-state.ts'

const next = { type: 'phase.next' } as const

test('[C13] in a circle of equals who brings the case opens its next phase, and no other peer', () => {
  const bens = run(planned(largrupp), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
  ])
  expect(openPhase(bens)?.id).toBe('share')
  expect(refusalOf(bens, cleo, next)).toBe('not-the-facilitator')
  expect(openPhase(run(bens, [[ben, next]]))?.id).toBe('explore')
  for (const type of ['phase.skip', 'phase.back', 'turn.close', 'timer.pause'] as const) {
    expect(refusalOf(bens, ben, { type }), type).toBe('not-the-facilitator')
  }
})

test('[C13] where a facilitator leads, who brings the case does not', () => {
  const bens = run(planned(backstage), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
  ])
  expect(refusalOf(bens, ben, next)).toBe('not-the-facilitator')
})

test('[C13] once the case is closed it is up to who leads again', () => {
  const closed = run(planned(largrupp), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
    [anna, { type: 'turn.close' }],
  ])
  expect(refusalOf(closed, ben, next)).toBe('not-the-facilitator')
})
