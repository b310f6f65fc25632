import { describe, expect, test } from 'vitest'
import { ADVICE_KINDS } from '../note/kind.ts'
import { actionLearning } from './action-learning.ts'
import { backstage } from './backstage.ts'
import { executive } from './executive.ts'
import { largrupp } from './largrupp.ts'
import { admitsAny, advises, asks, type Method, phasesOf } from './method.ts'
import { milIcg } from './mil-icg.ts'

/*
 * What the documents that Kring was made from say of their five methods, held against the data. The
 * numbers in the titles are those of the documents.
 */

const ids = (method: Method) => phasesOf(method).map(({ id }) => id)
const phase = (method: Method, id: string) => {
  const found = phasesOf(method).find((one) => one.id === id)
  if (!found) throw new Error(`${method.id} has no ${id}`)
  return found
}
const casesOf = (method: Method) =>
  method.stretches.flatMap((stretch) => (stretch.type === 'turns' ? [stretch.cases] : []))

describe('004, the backstage group', () => {
  test('meets for two hours and a half with at most two turns', () => {
    expect(backstage.total).toBe(150)
    expect(casesOf(backstage)).toEqual([{ atMost: 2 }])
  })

  test('begins with how last time’s agreement went, and a turn ends with a new one', () => {
    const [, report] = phasesOf(backstage)
    expect(report?.admits.report).toContain('case-giver')
    const last = backstage.stretches.flatMap((one) => (one.type === 'turns' ? one.phases : []))
    expect(last.at(-1)?.admits.agreement).toEqual(['case-giver'])
  })

  test('makes it concrete, looks, attends to the own share with feedback, then offers options', () => {
    const order = ['bring', 'concretise', 'explore', 'analyse', 'ownshare', 'ideas', 'agree']
    expect(ids(backstage).filter((id) => order.includes(id))).toEqual(order)
    expect(phase(backstage, 'ownshare').admits).toMatchObject({ 'own-share': ['case-giver'] })
    expect(admitsAny(phase(backstage, 'ownshare'), ['feedback'])).toBe(true)
  })
})

describe('003, action learning', () => {
  test('has four phases: objective, essence, leverage actions with hints, plan and reflection', () => {
    expect(ids(actionLearning).map((id) => id.slice(0, 2))).toEqual([
      ...['re', 'p1', 'p1', 'p1', 'p2', 'p2', 'p3', 'p3', 'p4', 'p4'],
    ])
  })

  test('rephrases the problem into an objective before anything is done about it', () => {
    const all = phasesOf(actionLearning)
    const objective = all.findIndex((one) => admitsAny(one, ['objective']))
    expect(objective).toBeGreaterThan(all.findIndex((one) => admitsAny(one, ['problem'])))
    expect(objective).toBeLessThan(all.findIndex(advises))
  })

  test('gives hints for the carrying out of each action, and reflects on the process', () => {
    const hints = phase(actionLearning, 'p3-hints')
    expect(hints.manner).toContain('hints')
    expect(admitsAny(hints, ADVICE_KINDS)).toBe(true)
    expect(ids(actionLearning).at(-1)).toBe('p4-reflect')
    expect(phase(actionLearning, 'p4-reflect').prompt.en).toMatch(/How did we work together/)
  })
})

describe('002, the lärgrupp', () => {
  test('is three or four, and three share 45 minutes, 15 each', () => {
    expect(largrupp.size).toEqual({ from: 3, to: 4 })
    expect(largrupp.total).toBe(45)
    expect(casesOf(largrupp)).toEqual(['each-member'])
    expect(phasesOf(largrupp).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15)
  })

  test('asks first and advises second, and leads itself', () => {
    const all = phasesOf(largrupp)
    expect(all.findIndex(asks)).toBeLessThan(all.findIndex(advises))
    expect(largrupp.lead).toBe('timekeeper')
  })
})

describe('000, a day of coaching in groups', () => {
  test('is for six, and reviews the contract, takes requests, teaches, trains and exchanges', () => {
    expect(milIcg.size).toEqual({ from: 6, to: 6 })
    const parts = ['checkin', 'contract', 'requests', 'lecture', 'practice', 'exchange']
    expect(ids(milIcg).filter((id) => parts.includes(id))).toEqual(parts)
  })

  test('holds its cases by methods of their own', () => {
    const turns = milIcg.stretches.filter(({ type }) => type === 'turn-by')
    expect(turns).toHaveLength(3)
  })
})

describe('001, the executive team', () => {
  test('starts from mission and stakeholders, then works on one real issue of its own', () => {
    const order = ['mission', 'issue', 'questions']
    expect(ids(executive).filter((id) => order.includes(id))).toEqual(order)
    expect(phase(executive, 'mission').prompt.en).toMatch(/expects what from us/)
  })

  test('hears its leader last, looks at how it works, and takes a pulse of five statements', () => {
    for (const id of ['mission', 'questions', 'options', 'learn']) {
      expect(phase(executive, id).manner).toContain('leader-last')
    }
    expect(ids(executive)).toContain('balcony')
    expect(phase(executive, 'pulse').manner).toEqual(['anonymous'])
    expect(phase(executive, 'pulse').statements?.map(({ id }) => id)).toEqual([
      'mission',
      'candour',
      'decisions',
      'stakeholders',
      'learning',
    ])
  })

  test('asks which other teams must know of what was decided', () => {
    for (const words of Object.values(phase(executive, 'agree').prompt)) {
      expect(words).toMatch(/other teams|andra grupper|andere teams/)
    }
  })
})
