import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-main-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** The server as a process of its own; `until` sees what it says and may send signals. */
async function run(
  settings: Record<string, string>,
  { until }: { readonly until?: (said: string) => readonly NodeJS.Signals[] } = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { PATH } = process.env
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, HOST: '127.0.0.1', DATA_DIR: join(dir, 'data'), ...settings },
  })
  let said = ''
  const hear = (text: Buffer) => {
    said += text.toString()
    for (const signal of until?.(said) ?? []) child.kill(signal)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const [code] = await once(child, 'close')
  return { code, said }
}

async function withPort(work: (port: string) => Promise<void>): Promise<void> {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  await work(String(address.port))
  holder.close()
}

test.each([
  ['once', ['SIGTERM']],
  ['by a terminal and by what started it', ['SIGINT', 'SIGINT', 'SIGTERM']],
] as const)('opens, says where, and stops with 0 when asked %s', async (_, signals) => {
  let port = ''
  await withPort(async (free) => {
    port = free
  })
  const { code, said } = await run(
    { PORT: port },
    { until: (words) => (words.includes('its data') ? signals : []) },
  )
  expect(said).toContain(`Kring is open on http://127.0.0.1:${port}`)
  expect(code).toBe(0)
})

test('a port that is taken is a sentence, and exit code 2', () =>
  withPort(async (taken) => {
    const { code, said } = await run({ PORT: taken })
    expect(said).toContain(`Port ${taken} is taken.`)
    expect(code).toBe(2)
  }))

test('wrong settings are a sentence each, and exit code 2', async () => {
  const { code, said } = await run({ PORT: 'x', DATABASE_URL: 'postgres://somewhere' })
  expect(said).toMatch(/PORT must be/)
  expect(said).toMatch(/PostgreSQL is not offered/)
  expect(code).toBe(2)
})

test('a place that is no folder is a sentence, and exit code 2', async () => {
  const file = join(dir, 'file')
  await writeFile(file, '')
  const { code, said } = await run({ DATA_DIR: file })
  expect(said).toContain(`The data in ${file} cannot be opened`)
  expect(code).toBe(2)
})
