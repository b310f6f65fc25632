import { expect, test } from 'vitest'
import { isDue } from '../agreement/agreement.ts'
import type { ItemId } from '../lib/id.ts'
import { actionLearning } from '../method/action-learning.ts'
import { backstage } from '../method/backstage.ts'
import { largrupp } from '../method/largrupp.ts'
import {
  anna,
  ben,
  cleo,
  dirk,
  planned,
  refusalOf,
  run,
  type Step,
  walkTo,
} from '../testing/builders.ts'
import { openPhase, turnsIn } from './meeting-state.ts'
import { placeOf } from './move.ts'

const next: Step = [anna, { type: 'phase.next' }]

const agreement = {
  type: 'agreement.record',
  what: 'Ask the team what they need',
  firstStep: 'Book the room',
  byWhen: '2027-02-01',
  support: 'Cleo',
  sign: 'They come to me first',
} as const

test('a whole backstage meeting with two turns, and the next that opens with what was agreed', () => {
  const choosing = run(planned(backstage), [
    [ben, { type: 'case.offer', line: 'My team waits for me' }],
    [anna, { type: 'meeting.start' }],
    [cleo, { type: 'form.answer', kind: 'check-in', text: 'Rested' }],
    [anna, { type: 'form.answer', kind: 'check-in', text: 'In a hurry', for: dirk }],
    next,
    next,
    [cleo, { type: 'case.offer', line: 'A new boss' }],
    [anna, { type: 'reveal' }],
    [anna, { type: 'case.choose', caseGiver: ben, title: 'My team waits for me' }],
    [anna, { type: 'case.choose', caseGiver: cleo, title: 'A new boss' }],
  ])
  expect(choosing.answers).toMatchObject([{ by: cleo }, { by: dirk, scribe: anna }])

  const firstAgreed = run(walkTo(run(choosing, [next]), 'agree'), [[ben, agreement]])
  const second = run(firstAgreed, [next])
  expect(placeOf(second)).toBe('turn-2/bring')
  const closed = run(walkTo(second, 'agree'), [
    [anna, { ...agreement, what: 'Meet the boss' }],
    next,
    [anna, { type: 'meeting.close' }],
    [ben, { type: 'record.allow', turn: turnsIn(second)[0]?.id ?? ('' as ItemId), level: 'board' }],
  ])
  expect(turnsIn(closed).map(({ status, recordLevel }) => [status, recordLevel])).toEqual([
    ['closed', 'board'],
    ['closed', 'agreement'],
  ])
  expect(closed.agreements.map(({ by, scribe }) => [by, scribe])).toEqual([
    [ben, undefined],
    [cleo, anna],
  ])

  const due = closed.agreements
  const later = walkTo(
    run(planned(backstage, { number: 2 }), [[anna, { type: 'meeting.start' }]], { due }),
    'report',
  )
  expect(later.due).toEqual(due)
  const [bens, cleos] = due.map(({ id }) => id)
  if (!bens || !cleos) return expect.fail('two agreements')
  const told = run(later, [
    [ben, { type: 'agreement.report', agreement: bens, outcome: 'done', learned: 'Ask early' }],
    [anna, { type: 'agreement.report', agreement: cleos, outcome: 'not-yet', learned: '' }],
  ])
  const stillDue = due.filter(({ id }) =>
    isDue(told.reports.filter((report) => report.agreement === id)),
  )
  expect(stillDue.map(({ by }) => by)).toEqual([cleo])
})

test('an action-learning meeting: one case, hints after the questions, a plan, and a look back', () => {
  const opened = run(planned(actionLearning), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben, title: 'Growing too fast' }],
  ])
  const planning = run(walkTo(opened, 'p4-plan'), [[ben, agreement]])
  expect(refusalOf(planning, anna, { type: 'turn.open', caseGiver: cleo })).toBe('turn-still-open')
  const reflecting = run(planning, [next])
  expect(placeOf(reflecting)).toBe('p4-reflect/p4-reflect')
  expect(refusalOf(reflecting, anna, { type: 'turn.open', caseGiver: cleo })).toBe('turns-used-up')
  const closed = run(reflecting, [[anna, { type: 'meeting.close' }]])
  expect(closed.agreements).toMatchObject([{ by: ben, what: agreement.what }])
})

test('a lärgrupp of three: everyone has a turn, advice only where it is asked for', () => {
  const three = planned(largrupp, {
    members: [anna, ben, cleo].map((id) => ({ id, name: id, part: 'member' })),
  })
  let state = run(three, [[anna, { type: 'meeting.start' }]])
  for (const [caseGiver, answer] of [
    [anna, 'yes'],
    [ben, 'no'],
    [cleo, 'yes'],
  ] as const) {
    state = walkTo(run(state, [[anna, { type: 'turn.open', caseGiver }]]), 'advice')
    state = run(state, [[caseGiver, { type: 'consent.answer', answer }]])
    expect(openPhase(state)?.id).toBe(answer === 'yes' ? 'advice' : 'next')
    state = run(walkTo(state, 'next'), [
      [caseGiver, agreement],
      [anna, { type: 'turn.close' }],
    ])
  }
  const givers = turnsIn(state).map(({ caseGiver, skipped }) => [caseGiver, skipped])
  expect(givers).toEqual([
    [anna, []],
    [ben, ['advice']],
    [cleo, []],
  ])
  expect(refusalOf(state, anna, { type: 'phase.next' })).toBe('nothing-next')
  expect(run(state, [[anna, { type: 'meeting.close' }]]).agreements).toHaveLength(3)
})

test('who leads is gone: another takes over in mid-turn, and the first comes back as a peer', () => {
  const opened = run(planned(backstage), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
    next,
  ])
  const taken = run(opened, [[cleo, { type: 'lead.take' }]], { present: [ben, cleo, dirk] })
  expect(refusalOf(taken, anna, { type: 'phase.next' })).toBe('not-the-facilitator')
  const on = run(taken, [[cleo, { type: 'phase.next' }]])
  expect(placeOf(on)).toBe('turn-1/explore')
  expect(run(on, [[cleo, { type: 'lead.hand', to: anna }]]).lead).toBe(anna)
})
