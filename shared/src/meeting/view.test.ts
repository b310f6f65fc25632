import { expect, test } from 'vitest'
import { backstage } from '../method/backstage.ts'
import { wial } from '../method/wial.ts'
import {
  anna,
  ben,
  cleo,
  happen,
  olle,
  planned,
  run,
  sven,
  turn1,
  walkTo,
} from '../testing/builders.ts'
import { viewFor } from './view.ts'

const opened = run(planned(backstage), [
  [anna, { type: 'meeting.start' }],
  [anna, { type: 'turn.open', caseGiver: ben, title: 'My team' }],
])

test('the fields that outsiders rely on are there, in every state of a meeting', () => {
  const states = [
    planned(backstage),
    opened,
    run(opened, [[anna, { type: 'turn.close' }]]),
    run(opened, [[anna, { type: 'meeting.close' }]]),
  ]
  for (const state of states) {
    const view = viewFor(state, cleo)
    for (const field of [
      'version',
      'meeting',
      'item',
      'turn',
      'timer',
      'speaker',
      'hands',
      'admits',
    ]) {
      expect(view).toHaveProperty(field)
    }
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  }
  expect(viewFor(opened, cleo)).toMatchObject({
    version: opened.version,
    meeting: 'meeting-1',
    item: turn1,
    turn: { id: turn1, caseGiver: ben, title: 'My team', phase: 'bring', admits: [] },
    timer: { type: 'running' },
    speaker: null,
    hands: [],
    seat: 'peer',
    status: 'running',
  })
})

test('admits are those of the seat that asks', () => {
  const explore = walkTo(opened, 'explore')
  const admits = (who: typeof anna) => viewFor(explore, who)?.turn?.admits
  expect(admits(anna)).toEqual([])
  expect(admits(ben)).toEqual(['answer'])
  expect(admits(cleo)).toEqual(['fact-question', 'open-question'])
  expect(admits(olle)).toEqual([])
})

test('a closed turn is no turn, and admits nothing', () => {
  const view = viewFor(run(opened, [[anna, { type: 'turn.close' }]]), cleo)
  expect(view).toMatchObject({ item: turn1, turn: null, admits: [] })
})

test('the offers of others stay face down until they are turned over together', () => {
  const choosing = run(
    walkTo(run(planned(backstage), [[anna, { type: 'meeting.start' }]]), 'choose'),
    [
      [ben, { type: 'case.offer', line: 'My team' }],
      [cleo, { type: 'case.offer', line: 'My boss' }],
    ],
  )
  const offers = (state: typeof choosing, who: typeof anna) =>
    viewFor(state, who)?.state.offers.map(({ by }) => by)
  expect(offers(choosing, ben)).toEqual([ben])
  expect(offers(choosing, anna)).toEqual([])
  expect(offers(choosing, olle)).toEqual([])
  expect(viewFor(choosing, anna)?.offersWaiting).toBe(2)
  expect(JSON.stringify(viewFor(choosing, anna))).not.toContain('My boss')
  const shown = run(choosing, [[anna, { type: 'reveal' }]])
  expect(offers(shown, olle)).toEqual([ben, cleo])
  expect(viewFor(shown, anna)?.offersWaiting).toBe(0)
})

test('what is written in a private phase stays face down until it is turned over', () => {
  const asking = walkTo(
    run(planned(wial), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben, title: 'My team' }],
    ]),
    'consensus',
  )
  const rated = run(asking, [[cleo, { type: 'form.answer', kind: 'rating', text: '2 of 10' }]])
  const answers = (state: typeof rated, who: typeof anna) => viewFor(state, who)?.state.answers
  expect(answers(rated, cleo)).toHaveLength(1)
  for (const who of [anna, ben, olle]) {
    expect(answers(rated, who)).toEqual([])
    expect(JSON.stringify(viewFor(rated, who))).not.toContain('2 of 10')
  }
  expect(answers(run(rated, [[anna, { type: 'reveal' }]]), ben)).toHaveLength(1)
})

test('who knocks is known to who leads alone', () => {
  const knocked = happen(opened, {
    type: 'member.knocked',
    knock: { id: 'k1', name: 'Ben', member: ben },
  })
  expect(viewFor(knocked, anna)?.state.knocks).toHaveLength(1)
  for (const who of [ben, cleo, olle]) expect(viewFor(knocked, who)?.state.knocks).toEqual([])
})

test('that a device was let in is told to the member whose name it took', () => {
  const knock = { id: 'k1', name: 'Ben', member: ben }
  const knocked = happen(opened, { type: 'member.knocked', knock })
  const inside = run(knocked, [[anna, { type: 'knock.answer', knock: 'k1', answer: 'yes' }]])
  expect(viewFor(inside, ben)?.state.letIn).toMatchObject([{ member: ben, by: anna }])
  expect(viewFor(inside, cleo)?.state.letIn).toEqual([])
  const turnedAway = run(knocked, [[anna, { type: 'knock.answer', knock: 'k1', answer: 'no' }]])
  expect(viewFor(turnedAway, ben)?.state.letIn).toEqual([])
})

test('a stranger sees nothing', () => {
  expect(viewFor(opened, sven)).toBe(undefined)
})
