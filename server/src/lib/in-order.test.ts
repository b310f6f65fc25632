import { expect, test } from 'vitest'
import { InOrder } from './in-order.ts'

test('work for one key is done in the order it came, also after one that failed', async () => {
  const inOrder = new InOrder()
  const seen: string[] = []
  const slow = inOrder.run('a', async () => {
    await new Promise((done) => setTimeout(done, 5))
    seen.push('first')
    throw new Error('broken')
  })
  const quick = inOrder.run('a', async () => seen.push('second'))
  const other = inOrder.run('b', async () => seen.push('other'))

  await expect(slow).rejects.toThrow('broken')
  await Promise.all([quick, other])
  expect(seen).toEqual(['other', 'first', 'second'])
})
