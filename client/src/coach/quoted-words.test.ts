import { backstage } from '@kring/shared/method/backstage'
import { expect, test } from 'vitest'
import { hintFor } from './hint-for.ts'
import { quotedWords } from './quoted-words.ts'

const [explore] = backstage.stretches
  .flatMap((one) => (one.type === 'turns' ? one.phases : []))
  .filter(({ id }) => id === 'explore')
if (!explore) throw new Error('a backstage turn asks open questions')
const asked = { kind: 'open-question', phase: explore, among: 'en' } as const

function quoted(text: string): string | undefined {
  const heard = hintFor(text, asked)
  if (!heard) throw new Error('there is a hint')
  return quotedWords(text, heard, asked)
}

test('of several sentences the one that the hint is about', () => {
  expect(quoted('It was late on Friday. Is the decision final?')).toBe('Is the decision final?')
})

test('one sentence stands above the hint already, also with a name cut short', () => {
  expect(quoted('Does R. know that you know?')).toBeUndefined()
})
