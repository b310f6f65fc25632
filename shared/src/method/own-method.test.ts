import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language/language.ts'
import { addStatement, changePhase, writeStatement } from './edit-method.ts'
import { lengthOf, minutesFor, minutesOf, phasesOf, stepsOf } from './method.ts'
import { faultsOf } from './method-faults.ts'
import { METHODS, methodById } from './methods.ts'
import { asMethod, copyOf, wordsIn } from './own-method.ts'
import { SKELETON } from './skeleton.ts'

const OWN = { id: 'own', version: 3 }

describe.each(METHODS.map((method) => [method.id, method] as const))(
  'a copy of %s',
  (_, method) => {
    test('runs as it does: the same steps, minutes, seats and manners, in every language', () => {
      const copied = asMethod(copyOf(method, 'sv'), OWN)
      expect(faultsOf(copied)).toEqual([])
      expect(copied).toMatchObject({ id: 'own', version: 3, name: method.name, lead: method.lead })
      const ofSteps = JSON.parse(JSON.stringify(method.stretches), (key, value) =>
        key === 'basis' ? 'default' : value,
      )
      expect(copied.stretches).toEqual(ofSteps)
      expect(copied.needsSafety).toBe(method.needsSafety)
    })

    test('lasts as long for any number of members', () => {
      const length = lengthOf(method)
      for (const members of [3, 4, 8]) {
        expect(minutesFor(length, members)).toBe(minutesOf(method, members))
      }
    })
  },
)

describe('[H1] one language is enough', () => {
  test('what it is written in stands in for the others, until they have words of their own', () => {
    const written = { sv: 'Lyssna', nl: 'Luister' }
    expect(LANGUAGES.map((language) => wordsIn(written, language, 'sv'))).toEqual([
      'Lyssna',
      'Lyssna',
      'Luister',
    ])
    expect(wordsIn({ nl: 'Luister' }, 'en', 'sv')).toBe('')
  })

  test('a method written in Swedish alone runs in all three', () => {
    const own = copyOf(SKELETON_IN_SWEDISH, 'sv')
    expect(faultsOf(asMethod(own, OWN))).toEqual([])
    expect(asMethod(own, OWN).name).toEqual({ en: 'Vår', sv: 'Vår', nl: 'Vår' })
  })
})

const SKELETON_IN_SWEDISH = asMethod(
  { ...SKELETON, writtenIn: 'sv', name: { sv: ' Vår ' } },
  { id: 'swedish', version: 1 },
)

test('[H2] whatever the minutes are, the total agrees with them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...METHODS),
      fc.integer({ min: 1, max: 480 }),
      fc.integer({ min: 1, max: 20 }),
      (method, minutes, from) => {
        const copied = copyOf(method, 'en')
        const own = {
          ...copied,
          size: { from, to: 20 },
          stretches: copied.stretches.map((stretch) =>
            stretch.type === 'phase'
              ? { ...stretch, phase: { ...stretch.phase, minutes } }
              : stretch,
          ),
        }
        expect(faultsOf(asMethod(own, OWN))).toEqual([])
      },
    ),
  )
})

test('the skeleton has the ten steps of the field, and breaks no rule', () => {
  const method = asMethod(SKELETON, OWN)
  expect(faultsOf(method)).toEqual([])
  expect(method.total).toBe(75)
  const ids = stepsOf(method).map(({ id }) => id)
  expect(ids).toEqual([
    'report',
    'choose',
    'tell',
    'facts',
    'questions',
    'analyse',
    'respond',
    'ideas',
    'agree',
    'learn',
  ])
})

test('a case held by another method is copied with the methods that may hold it', () => {
  const milIcg = methodById('mil-icg')
  const held = milIcg && copyOf(milIcg, 'en').stretches.find(({ type }) => type === 'turn-by')
  expect(held).toMatchObject({ type: 'turn-by', methods: expect.arrayContaining(['backstage']) })
})

test('[H1] a copied pulse keeps its statements, and one written anew stands in for all languages', () => {
  const executive = methodById('executive')
  const copied = executive && copyOf(executive, 'sv')
  const written =
    copied &&
    changePhase(copied, 'pulse', (phase) =>
      writeStatement(addStatement(phase, 'sv'), 'statement-1', { sv: 'Vi hör varandra.' }),
    )
  const pulse = written && phasesOf(asMethod(written, OWN)).find(({ id }) => id === 'pulse')
  const original = executive && phasesOf(executive).find(({ id }) => id === 'pulse')
  expect(pulse?.statements).toEqual([
    ...(original?.statements ?? []),
    {
      id: 'statement-1',
      text: { en: 'Vi hör varandra.', sv: 'Vi hör varandra.', nl: 'Vi hör varandra.' },
    },
  ])
})
