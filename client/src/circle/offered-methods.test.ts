import { METHODS } from '@kring/shared/method/methods'
import { expect, test } from 'vitest'
import type { OwnMethod } from '../circle-view/use-own-methods.ts'
import { methodsOfCircle, methodsOfKring } from './offered-methods.ts'

const told = {
  name: { en: 'Ours', sv: 'Vår', nl: 'Ons' },
  size: { from: 3, to: 6 },
  length: { fixed: 20, eachMember: 10 },
}
const saved = { at: 0, by: 'Anna', ...told }

function own(id: string, newest: number, sound: number | null, archived = false): OwnMethod {
  return {
    id: id as OwnMethod['id'],
    archived,
    newest: { version: newest, sound: newest === sound, ...saved },
    sound: sound === null ? null : { version: sound, ...told },
  }
}

test('of the circle’s own, those in use are offered, by the newest version that holds', () => {
  const offered = methodsOfCircle(
    [own('first', 1, 1), own('mended', 3, 2), own('draft', 1, null), own('away', 1, 1, true)],
    4,
  )
  expect(offered).toEqual([
    { id: 'first', name: told.name, minutes: 60, version: 1, of: 'one' },
    { id: 'mended', name: told.name, minutes: 60, version: 2, of: 'several' },
  ])
})

test('of Kring’s, all are offered, each with its minutes for so many', () => {
  const offered = methodsOfKring(4)
  expect(offered).toHaveLength(METHODS.length)
  expect(offered.find(({ id }) => id === 'largrupp')?.minutes).toBe(60)
})
