import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

let root = ''
let before = ''

function fingerprint(): Promise<string> {
  return fingerprintOf(root, ['src/**', 'page.html'])
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kring-fingerprint-'))
  await mkdir(join(root, 'src/deep'), { recursive: true })
  await writeFile(join(root, 'src/deep/a.ts'), 'one')
  await writeFile(join(root, 'src/b.ts'), 'two')
  await writeFile(join(root, 'page.html'), 'page')
  before = await fingerprint()
})

afterEach(() => rm(root, { recursive: true }))

test('stays when files are only touched, and when others change', async () => {
  await utimes(join(root, 'page.html'), 1, 1)
  await writeFile(join(root, 'other.ts'), 'other')
  expect(await fingerprint()).toBe(before)
})

test('does not depend on where the project lies', async () => {
  const moved = `${root}-moved`
  await rename(root, moved)
  root = moved
  expect(await fingerprint()).toBe(before)
})

test('changes with the content of a file', async () => {
  await writeFile(join(root, 'src/deep/a.ts'), 'eno')
  expect(await fingerprint()).not.toBe(before)
})

test('changes when a file is added', async () => {
  await writeFile(join(root, 'src/c.ts'), '')
  expect(await fingerprint()).not.toBe(before)
})

test('changes when a file is taken away', async () => {
  await rm(join(root, 'src/b.ts'))
  expect(await fingerprint()).not.toBe(before)
})

test('changes when a file gets another name', async () => {
  await rename(join(root, 'src/b.ts'), join(root, 'src/c.ts'))
  expect(await fingerprint()).not.toBe(before)
})
