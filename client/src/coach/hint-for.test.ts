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
