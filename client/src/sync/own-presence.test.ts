import { viewFor } from '@kring/shared/meeting/view'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createDeviceStore } from './device-store.ts'
import type { Presence } from './meeting-session.ts'
import { OwnPresence } from './own-presence.ts'
import { memoryStorage } from './testing/memory-storage.ts'
import { ME, OTHER, stateIn, TURN } from './testing/turn-state.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function device(name: Presence['device'] = 'desk') {
  const storage = memoryStorage()
  const open = () => {
    const awareness = new Awareness(new Y.Doc())
    const own = new OwnPresence({
      meeting: 'm',
      device: name,
      store: createDeviceStore(() => storage),
      awareness: () => awareness,
    })
    own.sayAll()
    const heard = () => awareness.getLocalState()
    return { own, heard }
  }
  return { open }
}

const secondPhase = () => {
  const view = viewFor(stateIn(1, OTHER), ME)
  if (!view) throw new Error('a member sees the meeting')
  return view
}

test('who takes part from afar does so the next time too', () => {
  const { open } = device()
  const { own, heard } = open()
  expect(heard()).toMatchObject({ joins: 'room' })
  own.setJoins('video')
  expect(heard()).toMatchObject({ joins: 'video' })
  expect(open().heard()).toMatchObject({ joins: 'video' })
})

test('a pointer is told twenty times a second, as it is then', () => {
  const { own, heard } = device().open()
  own.setPointer({ x: 1, y: 1 })
  own.setPointer({ x: 2, y: 2 })
  expect(heard()).toMatchObject({ pointer: null })
  vi.advanceTimersByTime(50)
  expect(heard()).toMatchObject({ pointer: { x: 2, y: 2 } })
})

test('who came late says so, and is it after a reload too', () => {
  const { open } = device()
  const came = { item: TURN, at: 9 }
  const { own, heard } = open()
  own.arrive(secondPhase(), 9)
  expect(heard()).toMatchObject({ came })
  const again = open()
  again.own.arrive(secondPhase(), 60)
  expect(again.heard()).toMatchObject({ came })
})

test('a stage seats nobody, and is never late', () => {
  const { own, heard } = device('stage').open()
  own.setTogether([OTHER])
  own.arrive(secondPhase(), 9)
  expect(own.seats(ME)).toEqual([])
  expect(heard()).toMatchObject({ came: null })
})

test('at any other device sits who is signed in, and who sits with them', () => {
  const { own } = device().open()
  own.setTogether([OTHER])
  expect(own.seats(ME)).toEqual([ME, OTHER])
  expect(own.seats(undefined)).toEqual([])
})
