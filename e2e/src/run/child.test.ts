import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Child, describeEnding, endedWell } from './child.ts'

function node(script: string): Child {
  return new Child(process.execPath, ['-e', script], { prefix: '' })
}

async function answers(socket: string): Promise<boolean> {
  const connection = connect(socket)
  try {
    await once(connection, 'connect')
    return true
  } catch {
    return false
  } finally {
    connection.destroy()
  }
}

test('a command that ends well', async () => {
  const ending = await node('').ending
  expect(endedWell(ending)).toBe(true)
})

test('a command that fails keeps its code', async () => {
  const ending = await node('process.exit(7)').ending
  expect(endedWell(ending)).toBe(false)
  expect(describeEnding(ending)).toBe('ended with code 7')
})

test('a command that is not there', async () => {
  const ending = await new Child('/nowhere/at-all', []).ending
  expect(endedWell(ending)).toBe(false)
  expect(describeEnding(ending)).toContain('could not be started')
})

test('a command that is told to go', async () => {
  const child = node('setInterval(() => {}, 1000)')
  expect(describeEnding(await child.end())).toBe('ended by SIGTERM')
  expect(describeEnding(await child.end())).toBe('ended by SIGTERM')
})

test('what a command leaves behind ends with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kring-child-'))
  const socket = join(folder, 'socket')
  const listen = `require('node:net').createServer().listen(${JSON.stringify(socket)})`
  const ending = await node(`
    const { spawn } = require('node:child_process')
    spawn(process.execPath, ['-e', ${JSON.stringify(listen)}], { stdio: 'ignore' }).unref()
    setInterval(() => {
      require('node:net').connect(${JSON.stringify(socket)}, () => process.exit(0)).on('error', () => {})
    }, 20)
  `).ending

  expect(endedWell(ending)).toBe(true)
  await expect.poll(() => answers(socket)).toBe(false)
  await rm(folder, { recursive: true })
})
