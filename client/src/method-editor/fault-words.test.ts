import { LANGUAGES } from '@kring/shared/language/language'
import { changePhase, placeStep, removeStep, withKind } from '@kring/shared/method/edit-method'
import { faultsOf } from '@kring/shared/method/method-faults'
import { asMethod, type OwnMethod } from '@kring/shared/method/own-method'
import { SKELETON } from '@kring/shared/method/skeleton'
import { describe, expect, test } from 'vitest'
import { faultTexts } from './fault-texts.ts'
import { placeOf, shownFaults, wordsOf } from './fault-words.ts'

function wordsFor(own: OwnMethod, language: 'en' | 'sv' | 'nl' = 'en') {
  const method = asMethod(own, { id: 'own', version: 1 })
  return faultsOf(method).map((fault) => ({
    place: placeOf(fault),
    ...wordsOf(fault, method, language),
  }))
}

const ideasFirst = placeStep(SKELETON, 'ideas', 4)

describe('[Q2] no advice before questions', () => {
  test('is said at the phase that advises, with the question that comes too late', () => {
    expect(wordsFor(ideasFirst)).toEqual([
      {
        place: { type: 'step', id: 'ideas' },
        what: 'Advice comes before questions: ‘Ideas’ opens ideas, and only then does ‘Fact questions’ ask.',
        mend: 'Move ‘Fact questions’ above ‘Ideas’. First ask, then advise.',
      },
    ])
    expect(wordsFor(ideasFirst, 'sv')[0]?.mend).toBe(
      'Flytta ”Faktafrågor” ovanför ”Idéer”. Först fråga, sedan råda.',
    )
    expect(wordsFor(ideasFirst, 'nl')[0]?.mend).toBe(
      'Zet ‘Feitenvragen’ boven ‘Ideeën’. Eerst vragen, dan raad geven.',
    )
  })

  test('where nobody asks at all, or only in the phase that advises, it says so', () => {
    const unasked = ['facts', 'questions'].reduce(removeStep, SKELETON)
    expect(wordsFor(unasked)[0]?.what).toBe('‘Ideas’ opens ideas, and nobody has asked before it.')
    const atOnce = changePhase(unasked, 'ideas', (phase) =>
      withKind(phase, 'open-question', ['peer']),
    )
    expect(wordsFor(atOnce)[0]?.what).toContain('nobody has asked before it')
  })
})

test('a fault of the case, and one of the whole, have their own places', () => {
  const steps = ['tell', 'facts', 'questions', 'analyse', 'respond', 'ideas', 'agree']
  const emptied = steps.reduce(removeStep, { ...SKELETON, name: {} })
  expect(wordsFor(emptied).map(({ place }) => place)).toEqual([
    { type: 'case', turn: 2 },
    { type: 'whole' },
  ])
})

test('a name that is too long in three languages is said once, in the reader’s', () => {
  const long = (text: string) => 'x'.repeat(22) + text
  const own = changePhase(SKELETON, 'ideas', (phase) => ({
    ...phase,
    name: { en: long('en'), sv: long('sv'), nl: long('nl') },
  }))
  const faults = faultsOf(asMethod(own, { id: 'own', version: 1 }))
  expect(faults).toHaveLength(3)
  expect(shownFaults(faults, 'nl')).toMatchObject([{ code: 'long-on-score', language: 'nl' }])
})

test('every rule is said in every language, with what to do', () => {
  const names = { phase: 'A', other: 'B', seat: 'C', kind: 'D', text: 'E', minutes: 1, total: 2 }
  for (const language of LANGUAGES) {
    for (const say of Object.values(faultTexts[language])) {
      const { what, mend } = say(names)
      expect(what).toMatch(/\S.*\.$/u)
      expect(mend).toMatch(/\S.*\.$/u)
      expect(`${what}${mend}`).not.toContain('!')
    }
  }
})
