import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestApp } from '../testing/test-app.ts'

let kring: TestApp
beforeEach(async () => {
  kring = await TestApp.open()
})
afterEach(() => kring.close())

describe('signs of life', () => {
  test('it lives, and can serve', async () => {
    expect((await kring.device().get('/healthz')).status).toBe(200)
    expect((await kring.device().get('/readyz')).status).toBe(200)
  })

  test('it is not ready before it can serve', async () => {
    const opening = await TestApp.open({ isReady: () => false })
    expect((await opening.device().get('/readyz')).status).toBe(503)
    expect((await opening.device().get('/healthz')).status).toBe(200)
    await opening.close()
  })

  test('metrics count what happens', async () => {
    const anna = kring.device()
    const { circle } = await kring.circle(anna)
    const { meeting } = (await anna.post(`/api/circles/${circle}/meetings`)).body
    await anna.post(`/api/meetings/${meeting}/commands`, { type: 'meeting.start' })
    await anna.post(`/api/meetings/${meeting}/commands`, { type: 'meeting.start' })

    const { body, headers } = await anna.get('/metrics')
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(body).toContain('kring_rooms 1\n')
    expect(body).toContain('kring_commands_total{outcome="admitted"} 1\n')
    expect(body).toContain('kring_commands_total{outcome="refused"} 1\n')
    expect(body).toContain('kring_log_appends_total 2\n')
    expect(body).toMatch(
      /# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes \d+/,
    )
    for (const line of body.trimEnd().split('\n')) {
      expect(line).toMatch(/^# (HELP|TYPE) \w+ .+$|^\w+(\{\w+="[\w-]+"\})? [\d.e+-]+$/)
    }
  })
})

describe('a problem is told as RFC 9457 has it', () => {
  test('an address of the API that is none', async () => {
    const { status, headers, body } = await kring.device().get('/api/nothing')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({
      type: 'urn:kring:problem:not-found',
      status: 404,
      code: 'not-found',
    })
  })

  test('a body that is not JSON', async () => {
    const { status, body } = await kring.device().post('/api/circles', '{"name":')
    expect([status, body.code]).toEqual([400, 'body-not-json'])
  })

  test('a body of a megabyte', async () => {
    const { status, body } = await kring
      .device()
      .post('/api/circles', JSON.stringify({ name: 'x'.repeat(1_000_000) }))
    expect([status, body.code]).toEqual([413, 'body-too-large'])
  })

  test('what nobody expected is noted, and says nothing of the inside', async () => {
    const anna = kring.device()
    const { circle } = await kring.circle(anna)
    await sql`alter table meeting rename to elsewhere`.execute(kring.database.tables)
    const { status, body } = await anna.get(`/api/circles/${circle}`)
    expect([status, body.code]).toEqual([500, 'failed'])
    expect(JSON.stringify(body)).not.toMatch(/sqlite|meeting|\.ts/i)
    expect(kring.reported).toHaveLength(1)
  })
})

describe('a full disk', () => {
  test('says so, loses nothing, and takes the same again once there is room', async () => {
    const anna = kring.device()
    const { circle } = await kring.circle(anna)
    await kring.fillDisk()
    const answers = []
    for (let n = 0; n < 40; n++) {
      answers.push(
        await kring.device().post('/api/circles', {
          name: 'C'.repeat(60),
          you: 'Ben',
          language: 'sv',
        }),
      )
    }
    const full = answers.find(({ status }) => status !== 201)
    expect(full?.status).toBe(507)
    expect(full?.body).toMatchObject({ code: 'not-stored' })
    expect(full?.body.detail).toMatch(/still on your device/)

    const { tables } = kring.database
    const circles = await tables.selectFrom('circle').select('id').execute()
    const founders = await tables.selectFrom('member').select('id').execute()
    expect(founders).toHaveLength(circles.length)

    expect((await anna.get(`/api/circles/${circle}`)).status).toBe(200)
    await kring.freeDisk()
    expect((await anna.post(`/api/circles/${circle}/meetings`)).status).toBe(201)
  })

  test('a meeting that cannot be planned is not there by half', async () => {
    const anna = kring.device()
    const { circle } = await kring.circle(anna)
    await kring.fillDisk()
    let planned = 0
    for (;;) {
      const { status, body } = await anna.post(`/api/circles/${circle}/meetings`)
      if (status === 201) {
        planned += 1
        continue
      }
      expect([status, body.code]).toEqual([507, 'not-stored'])
      break
    }
    const { tables } = kring.database
    const rows = await tables.selectFrom('meeting').select('id').execute()
    const logs = await tables.selectFrom('log').select('document').distinct().execute()
    expect(rows.map(({ id }) => `meeting:${id}`).toSorted()).toEqual(
      logs.map(({ document }) => document).toSorted(),
    )
    await kring.freeDisk()
    const { meeting } = (await anna.post(`/api/circles/${circle}/meetings`)).body
    const { state } = (await anna.get(`/api/meetings/${meeting}`)).body
    expect(state.state.number).toBe(rows.length + 1)
    expect(planned).toBeLessThanOrEqual(rows.length)
  })
})

describe('who asks', () => {
  const circle = { name: 'C', you: 'Anna', language: 'en' }

  test('a page of another site changes nothing', async () => {
    const { status, body } = await kring
      .device()
      .post('/api/circles', circle, { origin: 'https://evil.example', host: 'localhost:3000' })
    expect([status, body.code]).toEqual([403, 'other-origin'])
    const nowhere = await kring.device().post('/api/circles', circle, { origin: 'null' })
    expect(nowhere.status).toBe(403)
  })

  test('our own page does, and so does a script, which has no origin', async () => {
    const own = { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' }
    expect((await kring.device().post('/api/circles', circle, own)).status).toBe(201)
    expect((await kring.device().post('/api/circles', circle)).status).toBe(201)
  })

  test('behind a proxy PUBLIC_URL is ours, and the cookie travels by https alone', async () => {
    const open = await TestApp.open({ publicUrl: 'https://kring.example.org' })
    const { status, headers } = await open
      .device()
      .post('/api/circles', circle, { origin: 'https://kring.example.org', host: 'inside:3000' })
    expect(status).toBe(201)
    expect(headers.get('set-cookie')).toMatch(/; Secure/)
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    await open.close()
  })

  test('the cookie is for the server alone and lasts 400 days', async () => {
    const anna = kring.device()
    const { headers } = await anna.post('/api/circles', circle)
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^kring=[\w-]{43};/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).toMatch(/; Path=\//)
    expect(cookie).toMatch(/; Max-Age=34560000/)
    expect(cookie).not.toMatch(/Secure/)
    const token = cookie.slice('kring='.length, cookie.indexOf(';'))
    const rows = await kring.database.tables.selectFrom('device').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('it is renewed when the device comes back another day, and not more often', async () => {
    const anna = kring.device()
    const { circle: id } = await kring.circle(anna)
    expect((await anna.get(`/api/circles/${id}`)).headers.get('set-cookie')).toBeNull()
    kring.now += 25 * 60 * 60 * 1000
    expect((await anna.get(`/api/circles/${id}`)).headers.get('set-cookie')).toMatch(/Max-Age/)
    expect((await anna.get(`/api/circles/${id}`)).headers.get('set-cookie')).toBeNull()
  })

  test('a cookie that nobody gave is a new device', async () => {
    const stranger = kring.device()
    stranger.cookie = `kring=${'A'.repeat(43)}`
    const { headers } = await stranger.post('/api/circles', circle)
    expect(headers.get('set-cookie')).not.toContain('A'.repeat(43))
  })
})

describe('headers', () => {
  test('pages load from here alone, and sit in no frame', async () => {
    const { headers } = await kring.device().get('/healthz', { host: '192.168.1.7:3000' })
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self' ws://192.168.1.7:3000 wss://192.168.1.7:3000;")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  test('a host that would write in the policy is left out of it', async () => {
    const { headers } = await kring.device().get('/healthz', { host: 'x; script-src *' })
    expect(headers.get('content-security-policy')).toContain("connect-src 'self';")
  })

  test('what the API says is kept by no cache', async () => {
    const { headers } = await kring.device().get('/api/circles/nowhere')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('pages', () => {
  const script = `console.log('kring');${' '.repeat(5_000)}`

  beforeEach(async () => {
    const app = join(kring.dir, 'app')
    await mkdir(join(app, 'assets'), { recursive: true })
    await writeFile(join(app, 'index.html'), '<!doctype html><title>Kring</title>')
    await writeFile(join(app, 'join.html'), '<!doctype html><title>Join</title>')
    await writeFile(join(app, 'sw.js'), script)
    await writeFile(join(app, 'assets', 'main-a1b2.js'), script)
    await writeFile(join(kring.dir, 'secret.txt'), 'secret')
  })

  test('every address of a page is the one page, asked for anew each time', async () => {
    for (const path of ['/', '/m/abc', '/m/abc/stage', '/kit', '/joined']) {
      const { status, headers, body } = await kring.device().get(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(body).toContain('<title>Kring</title>')
    }
  })

  test('what is named by its content is kept for good', async () => {
    const { headers, body } = await kring.device().get('/assets/main-a1b2.js')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-type')).toMatch(/javascript/)
    expect(body).toBe(script)
  })

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('pressed for who takes %s', async (accepts, encoding, unpress) => {
    const response = await kring.app.request('/assets/main-a1b2.js', {
      headers: { 'accept-encoding': accepts },
    })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('accept-encoding')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.byteLength).toBeLessThan(200)
    expect(unpress(bytes).toString()).toBe(script)
  })

  test('who has it already is told so', async () => {
    const { headers } = await kring.device().get('/')
    const again = await kring.device().get('/', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(again.body).toBe('')
  })

  test('the way in is a page of its own', async () => {
    for (const path of ['/j', '/j/', '/j/TFK493']) {
      const { status, headers, body } = await kring.device().get(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(body).toContain('<title>Join</title>')
    }
  })

  test('that of a meeting has more fetched at once, where the build made one', async () => {
    const page = '<!doctype html><title>Kring</title><link rel="modulepreload" />'
    await writeFile(join(kring.dir, 'app', 'meeting.html'), page)
    for (const path of ['/m/abc', '/m/abc/']) {
      const { headers, body } = await kring.device().get(path)
      expect(headers.get('cache-control')).toBe('no-cache')
      expect([path, body]).toEqual([path, page])
    }
    for (const path of ['/', '/m/abc/stage', '/m']) {
      expect((await kring.device().get(path)).body).not.toBe(page)
    }
  })

  test('what keeps the pages on a device is asked for anew each time', async () => {
    const { headers } = await kring.device().get('/sw.js')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test('what the build pressed is handed out, unless the file is newer', async () => {
    const file = join(kring.dir, 'app', 'assets', 'main-a1b2.js')
    await writeFile(`${file}.br`, brotliCompressSync('pressed by the build'))
    const ask = async () => {
      const headers = { 'accept-encoding': 'br' }
      const request = new Request('http://localhost/assets/main-a1b2.js', { headers })
      const answer = await kring.app.request(request)
      return brotliDecompressSync(await answer.arrayBuffer()).toString()
    }
    expect(await ask()).toBe('pressed by the build')
    await writeFile(file, 'written since')
    const later = new Date(Date.now() + 5_000)
    await utimes(file, later, later)
    expect(await ask()).toBe('written since')
  })

  test('a build made while the server runs is noticed', async () => {
    await kring.device().get('/')
    await writeFile(join(kring.dir, 'app', 'index.html'), '<title>Kring, the next</title>')
    expect((await kring.device().get('/')).body).toContain('the next')
  })

  test('nothing outside the folder is given out', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/..%2fsecret.txt',
    ]) {
      const response = await kring.app.request(new Request(`http://localhost${path}`))
      expect(await response.text()).not.toBe('secret')
    }
  })

  test('an asset that is not there is no page', async () => {
    const { status, body } = await kring.device().get('/assets/old-9999.js')
    expect([status, body.code]).toEqual([404, 'not-found'])
  })
})

test('where the pages are not built, that is what is said', async () => {
  const { status, body } = await kring.device().get('/')
  expect([status, body.code]).toEqual([404, 'client-not-built'])
})
