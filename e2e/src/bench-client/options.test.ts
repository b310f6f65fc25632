import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

const read = (...args: string[]) => {
  const options = readOptions(args)
  return options.type === 'read' ? options.options : options.faults
}

test('without a word: every point, every page, as often as each asks for', () => {
  expect(read()).toMatchObject({ size: 'full', reps: undefined, out: 'bench-results/client.json' })
  expect(read()).toMatchObject({ points: { length: 6 }, subjects: { length: 11 } })
})

test('names choose, in our order, also after the `--` that pnpm passes on', () => {
  expect(
    read('--', '--point', 'frames,join', '--only', 'konva, kring', '--reps', '2'),
  ).toMatchObject({ points: ['join', 'frames'], subjects: ['kring', 'konva'], reps: 2 })
})

test('a name that is none, or a number that is none, is told with what there is', () => {
  expect(read('--point', 'frame')).toContainEqual(expect.stringContaining('No point frame: join'))
  expect(read('--only', 'kringg')).toContainEqual(expect.stringContaining('No page kringg: kring'))
  expect(read('--fast')).toContainEqual(expect.stringContaining('--quick'))
  for (const reps of ['0', '51', '1.5', 'x']) {
    expect(read('--reps', reps)).toContainEqual('--reps is 1 to 50.')
  }
})
