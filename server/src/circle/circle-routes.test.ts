import { CircleView, CreatedCircle, JOIN_CODE } from '@kring/shared/api/circle-api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestApp } from '../testing/test-app.ts'

const HOUR_MS = 60 * 60 * 1000

let kring: TestApp
beforeEach(async () => {
  kring = await TestApp.open()
})
afterEach(() => kring.close())

describe('POST /api/circles', () => {
  const circle = { name: '  Tisdags\u0061\u030a  ', you: 'Åsa', language: 'sv' }

  test('makes a circle, its founder, and a code to join', async () => {
    const asa = kring.device()
    const { status, body } = await asa.post('/api/circles', circle)
    expect(status).toBe(201)
    const created = CreatedCircle.parse(body)
    expect(created.circle).toMatch(/^[\w-]{20,}$/)
    expect(created.joinCode).toMatch(JOIN_CODE)

    const view = CircleView.parse((await asa.get(`/api/circles/${created.circle}`)).body)
    expect(view.circle).toMatchObject({ name: 'Tisdagså', language: 'sv', method: 'backstage' })
    expect(view.you).toEqual({ member: created.member, name: 'Åsa', mayChange: true })
    expect(view.members).toEqual([{ id: created.member, name: 'Åsa', part: 'member' }])
    expect(view.meetings).toEqual([])
  })

  test.each([
    ['a name of 200 letters', { you: 'x'.repeat(200) }, 'you', 'at most 60 signs'],
    ['a name of a megabyte, within the limit', { you: 'x'.repeat(50_000) }, 'you', 'at most 60'],
    ['no name', { you: undefined }, 'you', 'say a name'],
    ['a blank name', { name: ' \n\t ' }, 'name', 'say a name'],
    ['a name nobody can see', { you: '\u200b\u200b' }, 'you', 'say a name'],
    ['a name that is a number', { you: 7 }, 'you', 'say a name'],
    ['a language that is none of ours', { language: 'xx' }, 'language', ''],
  ])('%s is refused and named', async (_what, change, path, words) => {
    const { status, body } = await kring.device().post('/api/circles', { ...circle, ...change })
    expect([status, body.code]).toEqual([422, 'body-malformed'])
    expect(body.faults).toEqual([{ path, message: expect.stringContaining(words) }])
  })

  test('a sign is what people count as one', async () => {
    const family = '👨‍👩‍👧‍👦'
    const fits = { ...circle, you: family.repeat(60) }
    expect((await kring.device().post('/api/circles', fits)).status).toBe(201)
    const one = { ...circle, you: family.repeat(61) }
    expect((await kring.device().post('/api/circles', one)).status).toBe(422)
  })

  test('what turns a line around, or cannot be seen, is no part of a name', async () => {
    const anna = kring.device()
    const you = 'Anna\u202e\u0007 gnirK'
    const { circle: id } = (await anna.post('/api/circles', { ...circle, you })).body
    expect((await anna.get(`/api/circles/${id}`)).body.you.name).toBe('Anna gnirK')
  })

  test('a method that there is not', async () => {
    const { status, body } = await kring
      .device()
      .post('/api/circles', { ...circle, method: 'shouting' })
    expect([status, body.code]).toEqual([422, 'method-unknown'])
  })

  test('markup in a name stays letters', async () => {
    const anna = kring.device()
    const you = '<img src=x onerror=alert(1)>'
    const { circle: id } = (await anna.post('/api/circles', { ...circle, you })).body
    expect((await anna.get(`/api/circles/${id}`)).body.you.name).toBe(you)
  })
})

describe('GET /api/circles/:circle', () => {
  test('a stranger learns nothing, not even whether it is there', async () => {
    const { circle } = await kring.circle(kring.device())
    const other = kring.device()
    await kring.circle(other)
    const theirs = await other.get(`/api/circles/${circle}`)
    const none = await other.get('/api/circles/nowhere')
    expect([theirs.status, theirs.body]).toEqual([404, none.body])
  })

  test('a code that has expired is replaced for who leads, and for nobody else', async () => {
    const { circle, joinCode, anna, ben } = await kring.circleOfTwo()
    kring.now += 13 * HOUR_MS
    expect((await ben.get(`/api/circles/${circle}`)).body.circle.joinCode).toBe(joinCode)
    const fresh = (await anna.get(`/api/circles/${circle}`)).body.circle.joinCode
    expect(fresh).not.toBe(joinCode)
    expect((await kring.device().get(`/api/join/${fresh}`)).status).toBe(200)
  })

  test('the link behind the code leads phones here, also from this machine', async () => {
    const open = await TestApp.open({ lanOrigin: 'http://192.168.1.7:3000' })
    const anna = open.device()
    const { circle, joinCode } = await open.circle(anna)
    const own = await anna.get(`/api/circles/${circle}`)
    expect(own.body.circle.joinUrl).toBe(`http://192.168.1.7:3000/j/${joinCode}`)
    await open.close()
  })
})
