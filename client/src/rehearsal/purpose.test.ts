import { phasesOf } from '@kring/shared/method/method'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { expect, test } from 'vitest'
import { purposeOf } from './purpose.ts'
import { rehearsalTexts } from './rehearsal-texts.ts'

test('what each phase of backstage is for', () => {
  const backstage = methodById('backstage')
  const purposes = backstage ? phasesOf(backstage).map((one) => [one.id, purposeOf(one)]) : []
  expect(Object.fromEntries(purposes)).toEqual({
    checkin: 'arrive',
    report: 'report',
    choose: 'choose',
    bring: 'tell',
    concretise: 'facts',
    explore: 'questions',
    analyse: 'views',
    ownshare: 'own-share',
    ideas: 'ideas',
    agree: 'agree',
    learn: 'learn',
  })
})

test('every phase of every method has a purpose with words', () => {
  for (const phase of METHODS.flatMap(phasesOf)) {
    expect(rehearsalTexts.en.purposes[purposeOf(phase)], phase.id).toMatch(/\S/u)
  }
})
