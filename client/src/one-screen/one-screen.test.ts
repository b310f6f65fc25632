// @vitest-environment happy-dom
import type { MemberId } from '@kring/shared/lib/id'
import { expect, test, vi } from 'vitest'
import { oneScreenOf, setAbsent, shareScreen, showOnScreen } from './one-screen.ts'

const marit = 'marit' as MemberId
const bram = 'bram' as MemberId

test('a meeting has a screen of its own until it is shared, each meeting by itself', () => {
  expect(oneScreenOf('m1')).toEqual({ isOn: false, absent: [], shows: 'shared' })
  shareScreen('m1', 'one')
  expect(oneScreenOf('m1').isOn).toBe(true)
  expect(oneScreenOf('m2').isOn).toBe(false)
})

test('who is not in the room today is kept, and comes back', () => {
  setAbsent('m3', marit, 'absent')
  setAbsent('m3', bram, 'absent')
  setAbsent('m3', marit, 'absent')
  expect(oneScreenOf('m3').absent).toEqual([bram, marit])
  setAbsent('m3', bram, 'in-the-room')
  expect(oneScreenOf('m3').absent).toEqual([marit])
})

test('after the page was left the choice stands, and what is private is away again', async () => {
  shareScreen('m4', 'one')
  setAbsent('m4', marit, 'absent')
  showOnScreen('m4', 'private')
  expect(oneScreenOf('m4').shows).toBe('private')
  vi.resetModules()
  const anew = await import('./one-screen.ts')
  expect(anew.oneScreenOf('m4')).toEqual({ isOn: true, absent: [marit], shows: 'shared' })
})

test('what is kept and makes no sense is as if nothing was kept', () => {
  localStorage.setItem('kring.one-screen.m5', '{"isOn":"yes","absent":[7,"bram"]}')
  expect(oneScreenOf('m5')).toEqual({ isOn: false, absent: ['bram'], shows: 'shared' })
  localStorage.setItem('kring.one-screen.m6', 'not json')
  expect(oneScreenOf('m6').isOn).toBe(false)
})
