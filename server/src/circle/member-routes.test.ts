import { AddedMember } from '@kring/shared/api/circle-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TestApp, type TestDevice } from '../testing/test-app.ts'

let kring: TestApp
let saskia: TestDevice
let circle: string
let joinCode: string

beforeEach(async () => {
  kring = await TestApp.open()
  saskia = kring.device()
  const made = { name: 'Thursday circle', you: 'Saskia', language: 'en' }
  const { body } = await saskia.post('/api/circles', made)
  circle = body.circle
  joinCode = body.joinCode
})
afterEach(() => kring.close())

const add = (device: TestDevice, name: unknown) =>
  device.post(`/api/circles/${circle}/members`, { name })

test('who made the circle seats somebody without a device, in its meetings too', async () => {
  const { body: planned } = await saskia.post(`/api/circles/${circle}/meetings`)
  const { status, body } = await add(saskia, '  Marit ')
  expect(status).toBe(201)
  const { member } = AddedMember.parse(body)
  const { body: told } = await saskia.get(`/api/meetings/${planned.meeting}`)
  const seats = told.state.state.members.map(({ id, name }: { id: string; name: string }) => [
    id,
    name,
  ])
  expect(seats).toContainEqual([member, 'Marit'])
})

test('a name is had once, and a seat without a device is no open door', async () => {
  await saskia.post(`/api/circles/${circle}/meetings`)
  await add(saskia, 'Marit')
  expect((await add(saskia, 'marit')).body).toMatchObject({ code: 'name-taken', name: 'marit' })
  const stranger = kring.device()
  const joined = await stranger.post('/api/join', { joinCode, name: 'Marit' })
  expect([joined.status, joined.body.code]).toEqual([409, 'name-taken'])
  const knocked = await stranger.post('/api/join', { joinCode, name: 'Marit', knock: true })
  expect(knocked.status).toBe(202)
  expect((await stranger.get(`/api/circles/${circle}`)).status).toBe(404)
})

test('a member who does not lead seats nobody, and a stranger learns of no circle', async () => {
  const bram = kring.device()
  await bram.post('/api/join', { joinCode, name: 'Bram' })
  const refused = await add(bram, 'Marit')
  expect([refused.status, refused.body.code]).toEqual([409, 'not-the-facilitator'])
  expect((await add(kring.device(), 'Marit')).status).toBe(404)
  await bram.post(`/api/circles/${circle}/meetings`)
  expect((await add(bram, 'Marit')).status).toBe(201)
})

test('a name that is none, and a circle that is full', async () => {
  expect((await add(saskia, ' ')).status).toBe(422)
  expect((await add(saskia, undefined)).status).toBe(422)
  for (let seat = 2; seat <= 40; seat++) {
    expect((await add(saskia, `Member ${seat}`)).status).toBe(201)
  }
  expect((await add(saskia, 'One more')).body).toMatchObject({ code: 'circle-full', most: 40 })
})
