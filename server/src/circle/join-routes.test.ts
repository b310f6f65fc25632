import type { CircleId, MemberId } from '@kring/shared/lib/id'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestApp, type TestDevice } from '../testing/test-app.ts'
import { MOST_MEMBERS } from './circle-store.ts'

const HOUR_MS = 60 * 60 * 1000

let kring: TestApp
let anna: TestDevice
let circle: string
let founder: string
let joinCode: string

beforeEach(async () => {
  kring = await TestApp.open()
  anna = kring.device()
  ;({ circle, member: founder, joinCode } = await kring.circle(anna))
})
afterEach(() => kring.close())

async function plan(): Promise<string> {
  return (await anna.post(`/api/circles/${circle}/meetings`)).body.meeting
}

async function command(device: TestDevice, meeting: string, body: object) {
  return device.post(`/api/meetings/${meeting}/commands`, body)
}

const viewOf = async (device: TestDevice, meeting: string) =>
  (await device.get(`/api/meetings/${meeting}`)).body.state

describe('POST /api/join', () => {
  test('a member is in, and in every meeting that is not over', async () => {
    const over = await plan()
    await command(anna, over, { type: 'meeting.start' })
    await command(anna, over, { type: 'meeting.close' })
    const running = await plan()
    await command(anna, running, { type: 'meeting.start' })
    const planned = await plan()

    const ben = kring.device()
    const { status, body } = await ben.post('/api/join', { joinCode, name: ' Ben  Berg ' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ circle, meeting: running })
    for (const meeting of [running, planned]) {
      const { state } = await viewOf(anna, meeting)
      expect(state.members).toContainEqual({ id: body.member, name: 'Ben Berg', part: 'member' })
      expect((await ben.get(`/api/meetings/${meeting}`)).status).toBe(200)
    }
    expect((await ben.get(`/api/meetings/${over}`)).status).toBe(404)
  })

  test('the code as people type it', async () => {
    const typed = `${joinCode.slice(0, 3).toLowerCase()} - ${joinCode.slice(3)}`
    const { status } = await kring.device().post('/api/join', { joinCode: typed, name: 'Ben' })
    expect(status).toBe(201)
  })

  test('a code that no circle has', async () => {
    const { status, body } = await kring
      .device()
      .post('/api/join', { joinCode: 'AAA000', name: 'B' })
    expect([status, body.code]).toEqual([404, 'join-code-unknown'])
  })

  test('a code of a past evening', async () => {
    kring.now += 12 * HOUR_MS
    const { status, body } = await kring.device().post('/api/join', { joinCode, name: 'Ben' })
    expect([status, body.code]).toEqual([410, 'join-code-expired'])
  })

  test('planning and starting keep the code for another evening', async () => {
    kring.now += 11 * HOUR_MS
    const meeting = await plan()
    kring.now += 11 * HOUR_MS
    await command(anna, meeting, { type: 'meeting.start' })
    kring.now += 11 * HOUR_MS
    expect((await kring.device().post('/api/join', { joinCode, name: 'Ben' })).status).toBe(201)
  })

  test('who is a member on this device is let in with an old code too', async () => {
    kring.now += 13 * HOUR_MS
    const { status, body } = await anna.post('/api/join', { joinCode, name: 'anna' })
    expect([status, body.member]).toEqual([201, founder])
  })

  test('a name of 200 signs', async () => {
    const { status, body } = await kring
      .device()
      .post('/api/join', { joinCode, name: 'x'.repeat(200) })
    expect([status, body.faults[0].path]).toEqual([422, 'name'])
  })

  test('a circle that is full', async () => {
    for (let n = 1; n < MOST_MEMBERS; n++) {
      const { status } = await kring.device().post('/api/join', { joinCode, name: `Member ${n}` })
      expect(status).toBe(201)
    }
    const { status, body } = await kring.device().post('/api/join', { joinCode, name: 'One more' })
    expect([status, body.code, body.most]).toEqual([409, 'circle-full', MOST_MEMBERS])
  })

  test('who joins while a meeting is planned is in it, whichever was first', async () => {
    const devices = Array.from({ length: 6 }, () => kring.device())
    const [meeting] = await Promise.all([
      plan(),
      ...devices.map((device, n) => device.post('/api/join', { joinCode, name: `M${n}` })),
    ])
    const { state } = await viewOf(anna, meeting)
    expect(state.members).toHaveLength(7)
  })

  test('two who say the same name at once are not one', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => kring.device().post('/api/join', { joinCode, name: 'Ben' })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  })
})

describe('codes cannot be tried one after the other', () => {
  test('after thirty wrong ones a minute the door is shut to that address', async () => {
    const guesser = kring.device('10.9.9.9')
    for (let n = 0; n < 30; n++) expect((await guesser.get('/api/join/AAA000')).status).toBe(404)
    const { status, body, headers } = await guesser.get(`/api/join/${joinCode}`)
    expect([status, body.code]).toEqual([429, 'too-many-tries'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await kring.device('10.9.9.8').get(`/api/join/${joinCode}`)).status).toBe(200)
    kring.now += 60_000
    expect((await guesser.get(`/api/join/${joinCode}`)).status).toBe(200)
  })

  test('a whole plenary behind one address is let in', async () => {
    for (let n = 0; n < 35; n++) {
      const joined = await kring.device('10.9.9.9').post('/api/join', { joinCode, name: `M ${n}` })
      expect(joined.status).toBe(201)
    }
  })

  test('a proxy on this machine is believed about who asks, and nobody else is', async () => {
    const proxy = kring.device('127.0.0.1')
    for (let n = 0; n < 30; n++) {
      await proxy.get('/api/join/AAA000', { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' })
    }
    const same = await proxy.get('/api/join/AAA000', { 'x-forwarded-for': '3.3.3.3, 2.2.2.2' })
    expect(same.status).toBe(429)
    const other = await proxy.get('/api/join/AAA000', { 'x-forwarded-for': '2.2.2.2, 4.4.4.4' })
    expect(other.status).toBe(404)
    const direct = kring.device('10.1.1.1')
    const claimed = await direct.get('/api/join/AAA000', { 'x-forwarded-for': '2.2.2.2' })
    expect(claimed.status).toBe(404)
  })
})

describe('GET /api/join/:code', () => {
  test('says whose door it is, who you are to it, and where to go', async () => {
    const stranger = await kring.device().get(`/api/join/${joinCode}`)
    expect(stranger.body).toEqual({ circle: { id: circle, name: 'Tuesday' } })
    const meeting = await plan()
    const own = await anna.get(`/api/join/${joinCode}`)
    expect(own.body).toEqual({
      circle: { id: circle, name: 'Tuesday' },
      you: { member: founder, name: 'Anna' },
      meeting,
    })
  })
})

describe('a name that is taken', () => {
  test('is not given twice, however it is written', async () => {
    const { status, body } = await kring.device().post('/api/join', { joinCode, name: 'ANNA ' })
    expect([status, body.code]).toEqual([409, 'name-taken'])
  })

  test('is yours again on the device that you had it on', async () => {
    const { status, body } = await anna.post('/api/join', { joinCode, name: 'Anna' })
    expect([status, body.member]).toEqual([201, founder])
  })

  test('with no meeting there is nobody to ask', async () => {
    const { status, body } = await kring
      .device()
      .post('/api/join', { joinCode, name: 'Anna', knock: true })
    expect([status, body.code]).toEqual([409, 'name-taken-nobody-home'])
  })

  test('who leads says yes, and the other device is theirs', async () => {
    const meeting = await plan()
    const phone = kring.device()
    const { status, body } = await phone.post('/api/join', { joinCode, name: 'anna', knock: true })
    expect(status).toBe(202)
    const path = `/api/knocks/${body.knock}`
    expect((await phone.get(path)).body).toEqual({ state: 'waiting' })
    expect((await phone.get(`/api/meetings/${meeting}`)).status).toBe(404)
    expect((await kring.device().get(path)).status).toBe(404)
    expect((await anna.get(path)).status).toBe(404)

    expect((await viewOf(anna, meeting)).state.knocks).toEqual([
      { id: body.knock, name: 'Anna', member: founder },
    ])
    const yes = { type: 'knock.answer', knock: body.knock, answer: 'yes' }
    expect((await command(anna, meeting, yes)).status).toBe(200)
    expect((await phone.get(path)).body).toEqual({
      state: 'admitted',
      circle,
      member: founder,
      meeting,
    })
    expect((await viewOf(phone, meeting)).you).toBe(founder)
  })

  test('who leads says no', async () => {
    const meeting = await plan()
    const phone = kring.device()
    const { body } = await phone.post('/api/join', { joinCode, name: 'Anna', knock: true })
    await command(anna, meeting, { type: 'knock.answer', knock: body.knock, answer: 'no' })
    expect((await phone.get(`/api/knocks/${body.knock}`)).body).toEqual({ state: 'refused' })
    expect((await phone.get(`/api/meetings/${meeting}`)).status).toBe(404)
  })

  test('who knocks twice has knocked once', async () => {
    const meeting = await plan()
    const phone = kring.device()
    const knock = { joinCode, name: 'Anna', knock: true }
    const first = await phone.post('/api/join', knock)
    const second = await phone.post('/api/join', knock)
    expect(second.body).toEqual(first.body)
    expect((await viewOf(anna, meeting)).state.knocks).toHaveLength(1)
  })

  test('a crowd at the door is bounded', async () => {
    await plan()
    for (let n = 0; n < 20; n++) {
      await kring.device().post('/api/join', { joinCode, name: 'Anna', knock: true })
    }
    const { status, body } = await kring
      .device()
      .post('/api/join', { joinCode, name: 'Anna', knock: true })
    expect([status, body.code]).toEqual([429, 'too-many-knocks'])
  })
})

test('a knock is withdrawn when its device comes in under another name', async () => {
  const meeting = await plan()
  const elin = kring.device()
  const asked = await elin.post('/api/join', { joinCode, name: 'Anna', knock: true })
  expect(asked.status).toBe(202)
  expect((await viewOf(anna, meeting)).state.knocks).toHaveLength(1)
  expect((await elin.post('/api/join', { joinCode, name: 'Elin' })).status).toBe(201)
  expect((await viewOf(anna, meeting)).state.knocks).toEqual([])
})

describe('personal links', () => {
  const linkFor = async (device: TestDevice, member?: string) =>
    device.post(`/api/circles/${circle}/personal-links`, member ? { member } : {})
  const secretIn = (url: string) => url.split('/me/')[1]

  test('bring a member back on another device, more than once', async () => {
    const { status, body } = await linkFor(anna)
    expect(status).toBe(201)
    const meeting = await plan()
    for (const device of [kring.device(), kring.device()]) {
      const back = await device.post(`/api/personal-links/${secretIn(body.url)}`)
      expect([back.status, back.body]).toEqual([201, { circle, member: founder, meeting }])
      expect((await viewOf(device, meeting)).you).toBe(founder)
    }
    const kept = await kring.database.tables.selectFrom('personal_link').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(secretIn(body.url))
  })

  test('for another member only who made the circle makes one: once, and for an hour', async () => {
    const ben = kring.device()
    const { member } = (await ben.post('/api/join', { joinCode, name: 'Ben' })).body
    const { body } = await linkFor(anna, member)
    const path = `/api/personal-links/${secretIn(body.url)}`
    expect((await kring.device().post(path)).status).toBe(201)
    expect((await kring.device().post(path)).status).toBe(404)
    const late = (await linkFor(anna, member)).body
    kring.now += 2 * HOUR_MS
    expect((await kring.device().post(`/api/personal-links/${secretIn(late.url)}`)).status).toBe(
      404,
    )
  })

  test('leading a meeting gives no key to the seat of another', async () => {
    const ben = kring.device()
    await ben.post('/api/join', { joinCode, name: 'Ben' })
    await ben.post(`/api/circles/${circle}/meetings`, {})
    const { status, body } = await linkFor(ben, founder)
    expect([status, body.code]).toEqual([409, 'not-the-facilitator'])
  })

  test('not for someone of another circle, nor by a stranger', async () => {
    const cleo = kring.device()
    const other = await kring.circle(cleo)
    const { status, body } = await linkFor(anna, other.member)
    expect([status, body.code]).toEqual([422, 'no-such-member'])
    expect((await linkFor(cleo)).status).toBe(404)
  })

  test('one that is unknown, and one of last season', async () => {
    expect((await kring.device().post('/api/personal-links/nonsense')).status).toBe(404)
    const { url } = (await linkFor(anna)).body
    kring.now += 91 * 24 * HOUR_MS
    const late = await kring.device().post(`/api/personal-links/${secretIn(url)}`)
    expect([late.status, late.body.code]).toEqual([404, 'not-found'])
  })
})

test('who a crash kept out of a meeting is let in when they come', async () => {
  const meeting = await plan()
  const ben = kring.device()
  const { member } = (await ben.post('/api/join', { joinCode, name: 'Ben' })).body
  const { tables } = kring.database
  // As after a crash between joining the circle and joining its meetings.
  const cleo = kring.device()
  const { circle: other, member: cleoThere } = await kring.circle(cleo)
  await tables.deleteFrom('device_member').where('member', '=', member).execute()
  await tables
    .insertInto('member')
    .values({
      id: 'late-member' as MemberId,
      circle: circle as CircleId,
      name: 'Dan',
      name_key: 'dan',
      part: 'member',
      joined_at: kring.now,
    })
    .execute()
  const held = await tables
    .selectFrom('device_member')
    .selectAll()
    .where('member', '=', cleoThere)
    .executeTakeFirstOrThrow()
  expect(other).not.toBe(circle)
  await tables
    .insertInto('device_member')
    .values({ device: held.device, member: 'late-member' as MemberId, since: kring.now })
    .execute()
  const answers = await Promise.all(
    [anna, ben, cleo].map((one) => one.get(`/api/meetings/${meeting}`)),
  )
  const names = (await viewOf(anna, meeting)).state.members.map((one: { name: string }) => one.name)
  expect(answers.map(({ status }) => status)).toContain(404)
  expect(names).toContain('Dan')
})
