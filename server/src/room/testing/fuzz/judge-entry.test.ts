import type { Happened } from '@kring/shared/meeting/meeting-event'
import { expect, test } from 'vitest'
import { complaintOf } from './judge-entry.ts'
import { RULES } from './rule-table.ts'
import { Standing } from './standing.ts'

function happen(standing: Standing, event: object): void {
  standing.take({ at: 1, by: 'anna', ...event } as unknown as Happened)
}

/** Ben's turn, in the phase of open questions. */
function exploring(): Standing {
  const standing = new Standing(RULES.backstage)
  const members = ['anna', 'ben', 'cleo'].map((id) => ({ id, name: id, part: 'member' }))
  happen(standing, { type: 'meeting.planned', lead: 'anna', members })
  happen(standing, { type: 'meeting.started' })
  happen(standing, { type: 'turn.chosen', item: 'turn-1', caseGiver: 'ben' })
  happen(standing, { type: 'phase.opened', item: 'turn-1', phase: 2 })
  return standing
}

const EMPTY = { notes: {}, places: {}, links: {}, strokes: {} }
const note = (fields: object = {}) => ({
  kind: 'open-question',
  by: 'cleo',
  turn: 'turn-1',
  at: 1,
  text: '<paragraph>Why?</paragraph>',
  ...fields,
})
const judge = (member: string, after: object, before: object = EMPTY, standing = exploring()) =>
  complaintOf({
    member,
    standing,
    before: { ...EMPTY, ...before },
    after: { ...EMPTY, ...after },
    everNotes: new Set(),
    everStrokes: new Set(),
  })

test('a peer asks: there is nothing to complain of', () => {
  expect(judge('cleo', { notes: { n: note() } })).toBeUndefined()
})

test.each([
  ['advice among the questions', 'cleo', note({ kind: 'idea' }), 'may not say idea'],
  ['another’s name', 'cleo', note({ by: 'ben', kind: 'answer' }), 'which is ben’s'],
  ['another turn', 'cleo', note({ turn: 'turn-2' }), 'of turn-2'],
  ['a field beside its own', 'cleo', note({ extra: 1 }), 'holds extra'],
  ['words that are dressed up', 'cleo', note({ text: '<b>x</b>' }), 'not plain text'],
  ['a stranger', 'zoe', note({ by: 'zoe' }), 'nothing was open'],
])('%s: a complaint', (_what, member, added, complaint) => {
  expect(judge(member, { notes: { n: added } })?.replaceAll("'", '’')).toContain(complaint)
})

test('a note that was changed, removed, or changed in what is fixed, by another: a complaint', () => {
  const before = { notes: { n: note() } }
  const changed = { notes: { n: note({ text: '<paragraph>Who?</paragraph>' }) } }
  expect(judge('cleo', changed, before)).toBeUndefined()
  expect(judge('ben', changed, before)).toContain("which is cleo's")
  expect(judge('ben', EMPTY, before)).toContain("which is cleo's")
  expect(judge('anna', EMPTY, before)).toBeUndefined()
  expect(judge('cleo', { notes: { n: note({ at: 2 }) } }, before)).toContain('what is fixed')
})

test('roots, sheets, places and marks', () => {
  const notes = { n: note(), m: note() }
  expect(judge('cleo', { secret: { x: 1 } })).toContain('a root named secret')
  const sheet = { 'problem:turn-1': '<paragraph>Mine</paragraph>' }
  expect(judge('ben', sheet)).toContain('may not write problem:turn-1')
  expect(judge('cleo', { places: { n: { x: 1, y: 1 } } })).toContain('which is nothing')
  expect(judge('cleo', { notes, places: { n: { x: 1, y: 1 } } }, { notes })).toBeUndefined()
  const link = { by: 'cleo', turn: 'turn-1', from: 'n', to: 'm' }
  expect(judge('cleo', { notes, links: { l: link } }, { notes })).toBeUndefined()
  expect(judge('ben', { notes, links: { l: link } }, { notes })).toContain("cleo's")
  expect(judge('cleo', { notes, links: { l: { ...link, to: 'x' } } }, { notes })).toContain('joins')
})

test('after the close nothing at all is written, not even what nobody sees', () => {
  const standing = exploring()
  expect(judge('cleo', EMPTY, EMPTY, standing)).toBeUndefined()
  happen(standing, { type: 'meeting.closed' })
  expect(judge('cleo', EMPTY, EMPTY, standing)).toContain('nothing was open')
  expect(judge('anna', { notes: { n: note({ by: 'anna' }) } }, EMPTY, standing)).toBeDefined()
})
