import { afterEach, beforeEach, expect, test } from 'vitest'
import { TestApp, type TestDevice } from '../testing/test-app.ts'

let kring: TestApp
let anna: TestDevice
let ben: TestDevice
let circle: string

beforeEach(async () => {
  kring = await TestApp.open()
  ;({ circle, anna, ben } = await kring.circleOfTwo())
})
afterEach(() => kring.close())

const set = (device: TestDevice, coach: unknown) =>
  device.post(`/api/circles/${circle}/coach`, { coach })
const told = async (device: TestDevice) => (await device.get(`/api/circles/${circle}`)).body

test('a circle begins with the coach, and who made it may do without', async () => {
  expect((await told(ben)).circle.coach).toBe('on')
  const { status, body } = await set(anna, 'off')
  expect([status, body]).toEqual([200, { coach: 'off' }])
  expect((await told(ben)).circle.coach).toBe('off')
  await set(anna, 'on')
  expect((await told(ben)).circle.coach).toBe('on')
})

test('who leads a meeting that is not over may change it, and is told so', async () => {
  const refused = await set(ben, 'off')
  expect([refused.status, refused.body.code]).toEqual([409, 'not-the-facilitator'])
  expect((await told(ben)).you.mayChange).toBe(false)
  const { meeting } = (await ben.post(`/api/circles/${circle}/meetings`, {})).body
  expect((await told(ben)).you.mayChange).toBe(true)
  expect((await set(ben, 'off')).status).toBe(200)
  for (const type of ['meeting.start', 'meeting.close']) {
    await ben.post(`/api/meetings/${meeting}/commands`, { type })
  }
  expect((await set(ben, 'on')).status).toBe(409)
  expect((await told(anna)).circle.coach).toBe('off')
})

test('a stranger learns nothing, and nothing else than on and off is taken', async () => {
  const stranger = kring.device()
  await kring.circle(stranger)
  expect((await set(stranger, 'off')).status).toBe(404)
  const { status, body } = await set(anna, 'sometimes')
  expect([status, body.code]).toEqual([422, 'body-malformed'])
  expect((await told(anna)).circle.coach).toBe('on')
})
