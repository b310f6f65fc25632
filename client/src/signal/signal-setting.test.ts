import { expect, test } from 'vitest'
import { isSignalOn, setSignal } from './signal-setting.ts'

test('a signal is on until it is turned off, each on its own', () => {
  expect(isSignalOn('vibration')).toBe(true)
  setSignal('vibration', 'off')
  expect(isSignalOn('vibration')).toBe(false)
  expect(isSignalOn('sound')).toBe(true)
  setSignal('vibration', 'on')
  expect(isSignalOn('vibration')).toBe(true)
})
