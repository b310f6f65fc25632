import type { OwnMethod } from '@kring/shared/method/own-method'
import { SKELETON } from '@kring/shared/method/skeleton'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestApp, type TestDevice } from '../testing/test-app.ts'
import { MOST_METHODS, MOST_VERSIONS } from './method-store.ts'

let kring: TestApp
let anna: TestDevice
let ben: TestDevice
let circle: string

beforeEach(async () => {
  kring = await TestApp.open()
  ;({ circle, anna, ben } = await kring.circleOfTwo())
})
afterEach(() => kring.close())

const methods = () => `/api/circles/${circle}/methods`
const create = (device = anna, method: object = SKELETON) => device.post(methods(), { method })
const save = (device: TestDevice, id: string, from: number, method: object) =>
  device.post(`${methods()}/${id}/versions`, { from, method })
const plan = (body: object, device = anna) => device.post(`/api/circles/${circle}/meetings`, body)
const command = (meeting: string, body: object) =>
  anna.post(`/api/meetings/${meeting}/commands`, body)

const named = (name: string): OwnMethod => ({ ...SKELETON, name: { en: name } })

/** Each of its phases outside the case takes so long. */
function lasting(minutes: number): OwnMethod {
  return {
    ...SKELETON,
    stretches: SKELETON.stretches.map((stretch) =>
      stretch.type === 'phase' ? { ...stretch, phase: { ...stretch.phase, minutes } } : stretch,
    ),
  }
}

/** Its ideas come before its questions. */
const ADVISES_FIRST: OwnMethod = {
  ...SKELETON,
  stretches: SKELETON.stretches.map((stretch) =>
    stretch.type === 'turns' ? { ...stretch, phases: stretch.phases.toReversed() } : stretch,
  ),
}

describe('writing', () => {
  test('[H3] each save is a version; the older ones stay, and are read as they were', async () => {
    const made = await create()
    expect([made.status, made.body.version]).toEqual([201, 1])
    const id = made.body.method
    kring.now += 60_000
    expect((await save(ben, id, 1, named('Ours'))).body).toEqual({ method: id, version: 2 })

    const opened = (await anna.get(`${methods()}/${id}`)).body
    expect(opened).toMatchObject({ id, archived: false, version: 2, method: named('Ours') })
    expect(opened.versions).toEqual([
      { version: 2, at: kring.now, by: 'Ben', sound: true },
      { version: 1, at: kring.now - 60_000, by: 'Anna', sound: true },
    ])
    const first = await ben.get(`${methods()}/${id}/versions/1`)
    expect(first.body).toEqual({ version: 1, method: SKELETON })
    expect((await ben.get(`${methods()}/${id}/versions/3`)).status).toBe(404)
  })

  test('[H3] what is saved unchanged stays the version it is, also when it is sent twice', async () => {
    const id = (await create()).body.method
    expect(await save(anna, id, 1, SKELETON)).toMatchObject({ status: 200, body: { version: 1 } })
    await save(anna, id, 1, named('Ours'))
    const again = await save(anna, id, 1, named('Ours'))
    expect(again).toMatchObject({ status: 200, body: { version: 2 } })
  })

  test('[H4] of two who began from one version the second is told of the first', async () => {
    const id = (await create()).body.method
    const both = await Promise.all([
      save(anna, id, 1, named('By Anna')),
      save(ben, id, 1, named('By Ben')),
    ])
    expect(both.map(({ status }) => status)).toEqual([201, 409])
    expect(both[1]?.body).toMatchObject({ code: 'method-changed', version: 2, by: 'Anna' })
    expect((await save(ben, id, 2, named('By Ben'))).body.version).toBe(3)
  })

  test('a method is listed by its newest version, and by the newest a meeting can be planned with', async () => {
    const id = (await create()).body.method
    await save(anna, id, 1, ADVISES_FIRST)
    const [listed] = (await ben.get(methods())).body.methods
    expect(listed).toMatchObject({
      id,
      archived: false,
      newest: { version: 2, by: 'Anna', sound: false, length: { fixed: 75, eachMember: 0 } },
      sound: { version: 1, name: SKELETON.name, size: { from: 4, to: 8 } },
    })
  })

  test.each([1e308, 100_000, -1e308])(
    '[H2] %d minutes cannot be added up: refused by name, and the list is told as before',
    async (minutes) => {
      const id = (await create()).body.method
      const tried = [
        await create(anna, lasting(minutes)),
        await save(anna, id, 1, lasting(minutes)),
      ]
      for (const { status, body } of tried) {
        expect([status, body.code]).toEqual([422, 'body-malformed'])
        expect(body.faults[0].path).toBe('method.stretches.0.phase.minutes')
      }
      const listed = await ben.get(methods())
      expect([listed.status, listed.body.methods.length]).toEqual([200, 1])
    },
  )

  test.each([-9_999, 7.5, 99_999])('%d minutes are kept as they were typed', async (minutes) => {
    const id = (await create(anna, lasting(minutes))).body.method
    expect((await anna.get(`${methods()}/${id}`)).body.method).toEqual(lasting(minutes))
    expect((await ben.get(methods())).body.methods[0].newest.sound).toBe(false)
  })

  test('put away it stays readable, and can be taken back', async () => {
    const id = (await create()).body.method
    await anna.post(`${methods()}/${id}/archive`, { archived: true })
    expect((await anna.get(methods())).body.methods).toMatchObject([{ id, archived: true }])
    expect((await anna.get(`${methods()}/${id}`)).body.method).toEqual(SKELETON)
    expect((await plan({ method: id })).body.code).toBe('method-unknown')
    await anna.post(`${methods()}/${id}/archive`, { archived: false })
    expect((await plan({ method: id })).status).toBe(201)
  })

  test.each([
    [{ ...SKELETON, lead: 'boss' }, 'method.lead'],
    [{ ...SKELETON, total: 75 }, 'method'],
    [{ ...SKELETON, name: { en: 'x'.repeat(81) } }, 'method.name.en'],
    ['backstage', 'method'],
  ])('what is no method is refused by name', async (method, path) => {
    const { status, body } = await create(anna, method as object)
    expect([status, body.code, body.faults[0].path]).toEqual([422, 'body-malformed', path])
  })

  test('a circle has so many, and each has so many versions', async () => {
    const { tables } = kring.database
    const id = (await create()).body.method
    const [row] = await tables.selectFrom('own_method_version').selectAll().execute()
    if (!row) throw new Error('no version')
    const more = Array.from({ length: MOST_VERSIONS - 1 }, (_, nth) => ({
      ...row,
      version: nth + 2,
    }))
    await tables.insertInto('own_method_version').values(more).execute()
    const full = await save(anna, id, MOST_VERSIONS, named('One more'))
    expect([full.status, full.body.code, full.body.most]).toEqual([
      409,
      'versions-full',
      MOST_VERSIONS,
    ])

    for (let made = 1; made < MOST_METHODS; made++) await create()
    const last = await create()
    expect([last.status, last.body.code, last.body.most]).toEqual([
      409,
      'methods-full',
      MOST_METHODS,
    ])
  })
})

describe('who may', () => {
  test('an observer reads, and changes nothing', async () => {
    const id = (await create()).body.method
    await kring.database.tables
      .updateTable('member')
      .set({ part: 'observer' })
      .where('name', '=', 'Ben')
      .execute()
    expect((await ben.get(`${methods()}/${id}`)).status).toBe(200)
    const tried = await Promise.all([
      create(ben),
      save(ben, id, 1, named('By Ben')),
      ben.post(`${methods()}/${id}/archive`, { archived: true }),
    ])
    expect(tried.map(({ body }) => body.code)).toEqual(Array(3).fill('observers-only-read'))
    expect((await anna.get(`${methods()}/${id}`)).body.versions).toHaveLength(1)
  })

  test('[H6] another circle neither learns of it, nor meets by it', async () => {
    const id = (await create()).body.method
    const cleo = kring.device()
    const theirs = (await kring.circle(cleo)).circle
    const tried = await Promise.all([
      cleo.get(methods()),
      cleo.get(`${methods()}/${id}`),
      cleo.get(`${methods()}/${id}/versions/1`),
      save(cleo, id, 1, named('Theirs')),
      cleo.get(`/api/circles/${theirs}/methods/${id}`),
      kring.device().get(methods()),
    ])
    expect(tried.map(({ status }) => status)).toEqual(Array(6).fill(404))
    const planned = await cleo.post(`/api/circles/${theirs}/meetings`, { method: id })
    expect([planned.status, planned.body.code]).toEqual([422, 'method-unknown'])
  })
})

describe('meeting by it', () => {
  test('[H5] no meeting is planned with a version that breaks a rule, and the rule is named', async () => {
    const id = (await create(anna, ADVISES_FIRST)).body.method
    const { status, body } = await plan({ method: id })
    expect([status, body.code]).toEqual([422, 'method-breaks-rules'])
    expect(body.faults).toContainEqual(
      expect.objectContaining({ rule: 'Q2', code: 'advice-before-questions', phase: 'ideas' }),
    )
    await save(anna, id, 1, SKELETON)
    expect((await plan({ method: id })).status).toBe(201)
    expect((await plan({ method: id, methodVersion: 1 })).status).toBe(422)
    expect((await plan({ method: id, methodVersion: 9 })).body.code).toBe('method-unknown')
  })

  test('[H7] it can be what the circle usually meets by, and put away it no longer is', async () => {
    const usually = (method: string, device = anna) =>
      device.post(`/api/circles/${circle}/method`, { method })
    const told = async () => (await ben.get(`/api/circles/${circle}`)).body.circle
    const id = (await create()).body.method
    await save(anna, id, 1, ADVISES_FIRST)
    expect((await usually(id, ben)).body.code).toBe('not-the-facilitator')
    expect(await usually(id)).toMatchObject({ status: 200, body: { method: id } })
    expect(await told()).toMatchObject({ method: id, ownMethod: { version: 1 } })

    const { meeting } = (await plan({})).body
    const view = (await anna.get(`/api/meetings/${meeting}`)).body.state
    expect(view.state.method).toMatchObject({ id, version: 1 })

    await anna.post(`${methods()}/${id}/archive`, { archived: true })
    expect(await told()).toMatchObject({ method: 'backstage' })
    expect((await told()).ownMethod).toBe(undefined)
    expect((await plan({})).status).toBe(201)
  })

  test('[H7] where nothing is said it is the newest version that holds, and a version alone is refused', async () => {
    const id = (await create()).body.method
    await anna.post(`/api/circles/${circle}/method`, { method: id })
    await save(ben, id, 1, named('Ours'))
    const { status, body } = await plan({ methodVersion: 1 })
    expect([status, body.code, body.faults[0].path]).toEqual([
      422,
      'body-malformed',
      'methodVersion',
    ])
    const { meeting } = (await plan({})).body
    const view = (await anna.get(`/api/meetings/${meeting}`)).body.state
    expect(view.state.method).toMatchObject({ id, version: 2 })
  })

  test('[H7] it is not one that is unknown, another circle’s, or without a version that holds', async () => {
    const usually = async (method: string) =>
      (await anna.post(`/api/circles/${circle}/method`, { method })).body
    const broken = (await create(anna, ADVISES_FIRST)).body.method
    const other = await kring.circle(ben)
    const theirs = await ben.post(`/api/circles/${other.circle}/methods`, { method: SKELETON })
    expect((await usually('nowhere')).code).toBe('method-unknown')
    expect((await usually(theirs.body.method)).code).toBe('method-unknown')
    expect((await usually(broken)).code).toBe('method-breaks-rules')
    expect(await usually('troika')).toEqual({ method: 'troika' })
    const stranger = await kring
      .device()
      .post(`/api/circles/${circle}/method`, { method: 'troika' })
    expect(stranger.status).toBe(404)
  })

  test('[H6] a case keeps the version it began with, whatever is saved meanwhile', async () => {
    const id = (await create()).body.method
    const { meeting } = (await plan({ method: id, methodVersion: 1 })).body
    await command(meeting, { type: 'meeting.start' })
    const changed = named('Changed')
    const shorter = { ...changed, stretches: changed.stretches.slice(1) }
    expect((await save(anna, id, 1, shorter)).body.version).toBe(2)
    await anna.post(`${methods()}/${id}/archive`, { archived: true })

    const first = await kring.database.tables
      .selectFrom('log')
      .select('body')
      .where('document', '=', `meeting:${meeting}`)
      .where('seq', '=', 1)
      .executeTakeFirstOrThrow()
    const { method } = JSON.parse(String(first.body))
    expect(method).toMatchObject({ id, version: 1, name: SKELETON.name, total: 75 })

    for (const step of ['report', 'choose']) {
      expect((await anna.get(`/api/meetings/${meeting}`)).body.state.phase).toBe(step)
      await command(meeting, { type: 'phase.next' })
    }
    const { state } = (await anna.get(`/api/meetings/${meeting}`)).body
    expect(state.state.method).toEqual(method)
    const told = (await anna.get(`/api/circles/${circle}`)).body.meetings[0]
    expect(told).toMatchObject({
      method: id,
      ownMethod: { version: 1, name: SKELETON.name, length: { fixed: 75, eachMember: 0 } },
    })
  })
})
