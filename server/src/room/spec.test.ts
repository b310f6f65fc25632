import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const TESTED = ['server/src', 'shared/src', 'e2e/src']

/** The titles of every test and group of tests, as one text. */
const titles = TESTED.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec|contract)\.tsx?$/.test(name))
    .flatMap((name) => readFileSync(join(ROOT, folder, name), 'utf8').split('\n'))
    .filter((line) => /\b(test|describe|each)\b/.test(line)),
).join('\n')

const spec = readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8')
const numbers = [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, number]) => number)

test('every rule of the room is quoted by the title of a test', () => {
  expect(numbers.length).toBeGreaterThan(20)
  expect(numbers.filter((number) => !titles.includes(`[${number}]`))).toEqual([])
})
