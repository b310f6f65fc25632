import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeetingRecord } from '@kring/shared/record/record'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DeviceEnv, knowDevice } from '../http/device-cookie.ts'
import { systemRandom } from '../lib/random.ts'
import { Rooms } from '../room/rooms.ts'
import { sampleRoutes } from '../sample/sample-routes.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { SqliteDocumentLog } from '../storage/sqlite-document-log.ts'
import { recordRoutes } from './record-routes.ts'

const NOW = Date.parse('2025-11-20T14:09:00Z')

let dir: string
let database: Database
let app: Hono<DeviceEnv>

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-record-'))
  database = await openDatabase(dir)
  const clock = () => NOW
  const log = new SqliteDocumentLog(database)
  const house = {
    tables: database.tables,
    log,
    clock,
    random: systemRandom,
    publicUrl: undefined,
    rooms: new Rooms({ log, clock, freshId: systemRandom.id }),
    timeZone: 'Europe/Stockholm',
  }
  app = new Hono<DeviceEnv>()
    .use(knowDevice(house))
    .route('/', sampleRoutes(house))
    .route('/', recordRoutes(house))
})

afterEach(async () => {
  await database.close()
  await rm(dir, { recursive: true })
})

async function openSampleCircle(language = 'sv') {
  const opened = await app.request('/api/sample', {
    method: 'POST',
    body: JSON.stringify({ language }),
  })
  expect(opened.status).toBe(201)
  const { meeting } = (await opened.json()) as { meeting: string }
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const get = (query = '') =>
    app.request(`/api/meetings/${meeting}/record${query}`, { headers: { cookie } })
  return { meeting, get }
}

describe('GET /api/meetings/:meeting/record', () => {
  test('is Markdown unless asked otherwise, named after circle, meeting and day', async () => {
    const { get } = await openSampleCircle()
    const answer = await get()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(answer.headers.get('content-language')).toBe('sv')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="torsdagscirkeln-mote-5-2025-11-20.md"; filename*=UTF-8\'\'torsdagscirkeln-m%C3%B6te-5-2025-11-20.md',
    )
    expect(await answer.text()).toContain('# Minnesanteckningar')
  })

  test.for([
    ['md', 'text/markdown; charset=utf-8', '# '],
    ['html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['json', 'application/json; charset=utf-8', '{'],
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ] as const)('comes as %s', async ([format, type, start]) => {
    const { get } = await openSampleCircle('en')
    const answer = await get(`?format=${format}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, start.length))).toBe(start)
  })

  test('shows nothing of the board while the case-giver has not said so', async () => {
    const { get } = await openSampleCircle('en')
    const record = (await (await get('?format=json')).json()) as MeetingRecord
    expect(record.present).toHaveLength(7)
    expect(record.lastTime).toHaveLength(4)
    expect(record.turns).toMatchObject([{ name: 'Marit', groups: [], sketch: [] }])
    expect(JSON.stringify(record)).not.toContain('What does saying nothing give you?')
  })

  test('a stranger learns nothing, not even that it is there', async () => {
    const { meeting } = await openSampleCircle()
    const strange = await app.request(`/api/meetings/${meeting}/record?format=nothing`)
    const missing = await app.request('/api/meetings/nowhere/record')
    expect(strange.status).toBe(404)
    expect(await strange.text()).toBe(await missing.text())
  })

  test.for([
    ['?format=xls', 'format-unknown'],
    ['?timeZone=Kring/Nowhere', 'time-zone-unknown'],
  ] as const)('%s is refused as %s', async ([query, code]) => {
    const { get } = await openSampleCircle()
    const answer = await get(query)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code })
  })
})

describe('POST /api/sample', () => {
  test('takes a language we have', async () => {
    const answer = await app.request('/api/sample', {
      method: 'POST',
      body: JSON.stringify({ language: 'fr' }),
    })
    expect(answer.status).toBe(422)
  })

  test('is not opened over and over from one place', async () => {
    for (let opened = 0; opened < 6; opened++) await openSampleCircle()
    const answer = await app.request('/api/sample', { method: 'POST', body: '{"language":"en"}' })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(await answer.json()).toMatchObject({ code: 'too-many-samples' })
  })
})
