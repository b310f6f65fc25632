import { expect, test } from 'vitest'
import { backstage } from './backstage.ts'
import { advises, asks, briefName, minutesOf, type Phase, phasesOf } from './method.ts'
import { PEERS } from './seat.ts'

const TEXT = { en: 'Listen', sv: 'Lyssna', nl: 'Luister' }
const tell: Phase = {
  id: 'tell',
  name: TEXT,
  prompt: TEXT,
  minutes: 5,
  basis: 'default',
  admits: { problem: ['case-giver'] },
  silent: PEERS,
  manner: [],
}
const ask: Phase = { ...tell, id: 'ask', admits: { 'open-question': PEERS }, silent: [] }
const advise: Phase = { ...tell, id: 'advise', admits: { idea: PEERS }, silent: [] }

test('a method lists the phases of its turns once, however many cases it holds', () => {
  const twice = {
    ...backstage,
    stretches: [{ type: 'turns', cases: { atMost: 2 }, phases: [tell, ask] } as const],
  }
  expect(phasesOf(twice)).toEqual([tell, ask])
  expect(minutesOf(twice, 3)).toBe(20)
})

test('tells a phase that asks from one that advises', () => {
  expect([tell, ask, advise].map(asks)).toEqual([false, true, false])
  expect([tell, ask, advise].map(advises)).toEqual([false, false, true])
  expect(asks({ ...tell, admits: { 'open-question': [] } })).toBe(false)
})

test('the score calls a phase by its brief name, and by its name where it has none', () => {
  const brief = { en: 'Look', sv: 'Se', nl: 'Kijk' }
  expect(briefName({ ...tell, brief }, 'nl')).toBe('Kijk')
  expect(briefName(tell, 'nl')).toBe('Luister')
})
