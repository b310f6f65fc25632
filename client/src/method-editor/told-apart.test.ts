import { methodById } from '@kring/shared/method/methods'
import { copyOf } from '@kring/shared/method/own-method'
import { expect, test } from 'vitest'
import { inOurWay } from './our-way.ts'
import { toldApart } from './told-apart.ts'

const backstage = methodById('backstage')
if (!backstage) throw new Error('there is a backstage group')
const copied = inOurWay(copyOf(backstage, 'en'))

test('a name that nobody has stays', () => {
  expect(toldApart(copied, [])).toEqual(copied)
})

test('one that is taken in any language gets the first number that is free, in each', () => {
  const second = toldApart(copied, [copied.name])
  expect(second.name.en).toBe(`${copied.name.en} (2)`)
  const third = toldApart(copied, [copied.name, second.name])
  expect(third.name.en).toBe(`${copied.name.en} (3)`)
  expect(third.name.sv).toBe(copied.name.sv === undefined ? undefined : `${copied.name.sv} (3)`)
})
