import { backstage } from '@kring/shared/method/backstage'
import { expect, test } from 'vitest'
import { type Asked, hintFor } from './hint-for.ts'

const phases = backstage.stretches.flatMap((one) => (one.type === 'turns' ? one.phases : []))
const explore = phases.find(({ id }) => id === 'explore')
if (!explore) throw new Error('a backstage turn asks open questions')
const asked: Asked = { kind: 'open-question', phase: explore, among: 'nl' }

test('a text is read in its own language, whoever reads', () => {
  expect(hintFor('Är beslutet redan fattat?', asked)).toEqual({ hint: 'closed', language: 'sv' })
  expect(hintFor('Is the decision final?', asked)).toEqual({ hint: 'closed', language: 'en' })
  expect(hintFor('Staat het besluit al vast?', asked)).toEqual({ hint: 'closed', language: 'nl' })
})

test('an open one is left alone, and a closed one where facts are asked', () => {
  expect(hintFor('What is at stake for you?', asked)).toBeNull()
  expect(hintFor('Is the decision final?', { ...asked, kind: 'fact-question' })).toBeNull()
})

test('every key of a question of 200 signs is read in less than 4 ms', () => {
  const words =
    'When you look back at the week in which the roster changed for the third time, and at what the ' +
    'team said to you in the corridor, what would you like them to have known about your own reasons?'
  expect(words.length).toBeGreaterThan(190)
  const took: number[] = []
  for (let length = 1; length <= words.length; length++) {
    const begun = performance.now()
    hintFor(words.slice(0, length), asked)
    took.push(performance.now() - begun)
  }
  // The longest half, and of it what is usual: a machine under load is slow at times.
  const usual = took.slice(-100).toSorted((one, other) => one - other)[50]
  expect(usual).toBeLessThan(4)
})
