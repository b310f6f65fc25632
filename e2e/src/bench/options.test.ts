import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

const read = (...args: string[]) => {
  const options = readOptions(args)
  return options.type === 'read' ? options.options : options.faults
}

test('without a word: every scenario, every server, at full size', () => {
  expect(read()).toMatchObject({ size: 'full', sleepSeconds: 20, out: 'bench-results/server.json' })
  expect(read()).toMatchObject({ scenarios: { length: 8 }, systems: { length: 6 } })
})

test('when it has to be quick, the servers that tell the most', () => {
  expect(read('--quick')).toMatchObject({
    size: 'quick',
    scenarios: { length: 8 },
    systems: ['bare', 'kring', 'y-websocket', 'hocuspocus'],
  })
})

test('names choose, in our order, also after the `--` that pnpm passes on', () => {
  expect(read('--', '--scenario', 'kill,small', '--only', 'kring, bare', '--quick')).toMatchObject({
    scenarios: ['small', 'kill'],
    systems: ['bare', 'kring'],
    size: 'quick',
  })
})

test('a name that is none, or a flag that is none, is told with what there is', () => {
  expect(read('--scenario', 'smal')).toContainEqual(
    expect.stringContaining('No scenario smal: small'),
  )
  expect(read('--only', 'kringg')).toContainEqual(expect.stringContaining('No server kringg: bare'))
  expect(read('--fast')).toContainEqual(expect.stringContaining('--quick'))
  expect(read('--sleep', '900')).toContainEqual('--sleep is 1 to 120 seconds.')
  expect(read('--seed', 'x')).toContainEqual(expect.stringContaining('--seed'))
})
