import { expect, test } from 'vitest'
import { seatPress } from './seat-keys.ts'

const press = { code: 'Digit1', altKey: true, shiftKey: false, ctrlKey: false, metaKey: false }

test('Alt and a digit is a seat, also where the keyboard makes another sign of it', () => {
  expect(seatPress(press)).toEqual({ seat: 0, does: 'write-for' })
  expect(seatPress({ ...press, code: 'Numpad9' })).toEqual({ seat: 8, does: 'write-for' })
  expect(seatPress({ ...press, shiftKey: true })).toEqual({ seat: 0, does: 'give-word' })
})

test('anything else is somebody else’s key', () => {
  expect(seatPress({ ...press, altKey: false })).toBeUndefined()
  expect(seatPress({ ...press, ctrlKey: true })).toBeUndefined()
  expect(seatPress({ ...press, metaKey: true })).toBeUndefined()
  expect(seatPress({ ...press, code: 'Digit0' })).toBeUndefined()
  expect(seatPress({ ...press, code: 'KeyA' })).toBeUndefined()
})
