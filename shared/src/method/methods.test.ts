import { describe, expect, test } from 'vitest'
import { type InEachLanguage, LANGUAGES } from '../language/language.ts'
import { minutesOf, type Stretch } from './method.ts'
import { faultsOf } from './method-faults.ts'
import { DEFAULT_METHOD_ID, METHODS, methodById } from './methods.ts'

/** Minutes of a whole meeting, and of one member's case in it. */
const MINUTES: Readonly<Record<string, { readonly meeting: number; readonly turn: number }>> = {
  backstage: { meeting: 150, turn: 60 },
  'action-learning': { meeting: 70, turn: 56 },
  wial: { meeting: 90, turn: 71 },
  largrupp: { meeting: 45, turn: 15 },
  tenstep: { meeting: 90, turn: 82 },
  incident: { meeting: 75, turn: 55 },
  gossip: { meeting: 40, turn: 35 },
  fallberatung: { meeting: 45, turn: 38 },
  balint: { meeting: 45, turn: 40 },
  troika: { meeting: 31, turn: 10 },
  'mil-icg': { meeting: 420, turn: 50 },
  executive: { meeting: 180, turn: 110 },
  'al-set': { meeting: 45, turn: 35 },
  'reflecting-team': { meeting: 45, turn: 36 },
}

function turnMinutes(stretch: Stretch): number | undefined {
  switch (stretch.type) {
    case 'phase':
      return undefined
    case 'turns':
      return stretch.phases.reduce((sum, phase) => sum + phase.minutes, 0)
    case 'turn-by':
      return stretch.minutes
  }
}

function textsOf(stretch: Stretch): readonly InEachLanguage[] {
  switch (stretch.type) {
    case 'phase':
      return [stretch.phase.name, stretch.phase.prompt]
    case 'turns':
      return stretch.phases.flatMap((phase) => [phase.name, phase.prompt])
    case 'turn-by':
      return [stretch.name, stretch.prompt]
  }
}

test('the fourteen methods stand in their order, the backstage group first', () => {
  expect(METHODS.map((method) => method.id)).toEqual(Object.keys(MINUTES))
})

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  test('[Q1]–[Q8] has no fault', () => {
    expect(faultsOf(method)).toEqual([])
  })

  test('[Q4] holds a meeting and a turn in the minutes the field gives it', () => {
    expect(method.total).toBe(MINUTES[id]?.meeting)
    const turns = method.stretches.map(turnMinutes).filter((minutes) => minutes !== undefined)
    expect(new Set(turns)).toEqual(new Set([MINUTES[id]?.turn]))
  })

  test('says every text in each language, in the quotation marks of that language', () => {
    const texts = method.stretches.flatMap(textsOf)
    const foreign = { en: /['"”“]/, sv: /['"‘“]/, nl: /['"”“]/ }
    for (const text of [method.name, ...texts]) {
      for (const language of LANGUAGES) {
        expect(text[language]).toBe(text[language].trim())
        expect(text[language]).not.toMatch(foreign[language])
        expect(text[language].includes('{agreement}')).toBe(text.en.includes('{agreement}'))
      }
    }
  })

  test('runs a turn by methods that are there and have a turn of their own', () => {
    for (const stretch of method.stretches) {
      if (stretch.type !== 'turn-by') continue
      for (const other of stretch.methods) {
        expect(methodById(other)?.stretches.map(({ type }) => type)).toContain('turns')
      }
    }
  })

  test('keeps its lead within the circle, or beside it', () => {
    const withoutFacilitator = ['largrupp', 'troika'].includes(id)
    expect(method.lead).toBe(withoutFacilitator ? 'timekeeper' : 'facilitator')
    expect(method.reckonedFor).toBe(withoutFacilitator ? 3 : undefined)
    expect(method.size.from).toBeLessThanOrEqual(method.size.to)
  })
})

test('only the two methods that can hurt ask for a safe circle', () => {
  const asking = METHODS.filter((method) => method.needsSafety).map((method) => method.id)
  expect(asking).toEqual(['gossip', 'balint'])
})

test('where every member has a turn, a fourth member lengthens the meeting by one turn', () => {
  for (const id of ['largrupp', 'troika']) {
    const method = methodById(id)
    expect(method && minutesOf(method, 4) - minutesOf(method, 3)).toBe(MINUTES[id]?.turn)
  }
})

test('where the number of cases is bounded, more members do not lengthen the meeting', () => {
  const backstage = methodById('backstage')
  expect(backstage && minutesOf(backstage, 8)).toBe(150)
})

test('a method is found by its id, and by no other word', () => {
  for (const method of METHODS) expect(methodById(method.id)).toBe(method)
  for (const id of ['', 'Backstage', 'constructor', '__proto__']) {
    expect(methodById(id)).toBeUndefined()
  }
})

test('a circle that has not chosen meets as a backstage group', () => {
  expect(methodById(DEFAULT_METHOD_ID)?.name.sv).toBe('Backstagegrupp')
})
