import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings everything has its place', () => {
  expect(readConfig({})).toEqual({
    type: 'read',
    config: {
      port: 3000,
      host: undefined,
      dataDir: resolve('data'),
      publicUrl: undefined,
      most: { ofMember: 1_200, ofAddress: 2_400 },
    },
  })
})

test('an empty setting is none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' }).type).toBe('read')
})

test('what is set holds, and an address keeps no slash at its end', () => {
  const read = readConfig({
    PORT: '8080',
    HOST: '127.0.0.1',
    DATA_DIR: '/srv/kring',
    PUBLIC_URL: 'https://kring.example.org/',
    CONNECTIONS_PER_MEMBER: '12',
    CONNECTIONS_PER_ADDRESS: '40',
  })
  expect(read).toEqual({
    type: 'read',
    config: {
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/srv/kring',
      publicUrl: 'https://kring.example.org',
      most: { ofMember: 12, ofAddress: 40 },
    },
  })
})

describe('what is wrong is said in a sentence that names the setting', () => {
  test.each([
    [{ PORT: 'many' }, /^PORT must be a whole number.*'many'/],
    [{ PORT: '0' }, /^PORT must be 1 or more/],
    [{ PORT: '70000' }, /^PORT must be 65535 or less/],
    [{ HOST: 'a b' }, /^HOST must be/],
    [{ PUBLIC_URL: 'kring.example.org' }, /^PUBLIC_URL must be http/],
    [{ PUBLIC_URL: 'https://example.org/kring' }, /^PUBLIC_URL must be http/],
    [{ CONNECTIONS_PER_MEMBER: '0' }, /^CONNECTIONS_PER_MEMBER must be a whole number from 1/],
    [{ CONNECTIONS_PER_ADDRESS: 'all' }, /^CONNECTIONS_PER_ADDRESS must be a whole number/],
    [{ DATABASE_URL: 'postgres://x' }, /^DATABASE_URL: PostgreSQL is not offered/],
    [{ REDIS_URL: 'redis://x' }, /^REDIS_URL: Several server processes/],
  ])('%o', (environment, words) => {
    const read = readConfig(environment)
    expect(read.type === 'faulty' && read.faults).toEqual([expect.stringMatching(words)])
  })

  test('every fault at once', () => {
    const read = readConfig({ PORT: 'x', HOST: '!', REDIS_URL: 'r' })
    expect(read.type === 'faulty' && read.faults).toHaveLength(3)
  })
})
