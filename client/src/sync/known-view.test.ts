import type { MeetingView } from '@kring/shared/meeting/view'
import { viewFor } from '@kring/shared/meeting/view'
import { expect, test, vi } from 'vitest'
import { createDeviceStore } from './device-store.ts'
import { KnownView } from './known-view.ts'
import { memoryStorage } from './testing/memory-storage.ts'
import { ME, OTHER, stateIn } from './testing/turn-state.ts'

function viewOf(version: number, pulse: MeetingView['pulse'] = null): MeetingView {
  const view = viewFor({ ...stateIn(0, OTHER), version }, ME)
  if (!view) throw new Error('a member sees the meeting')
  return { ...view, pulse }
}

const said = (view: MeetingView) => ({ now: 0, ...view })

function device() {
  const storage = memoryStorage()
  const open = () => {
    const news = vi.fn()
    const store = createDeviceStore(() => storage)
    const known = new KnownView('m', { store, clock: { wall: () => 0, steady: () => 0 }, news })
    return { known, news }
  }
  return { open }
}

test('of two words of the room the one with the higher version is news', () => {
  const { known, news } = device().open()
  for (const version of [3, 2, 3, 4]) known.hear(said(viewOf(version)))
  expect(news.mock.calls.map(([view, before]) => [view.version, before?.version])).toEqual([
    [3, undefined],
    [4, 3],
  ])
})

test('within one version only more answers to a pulse are news', () => {
  const { known } = device().open()
  const pulse = { answered: 1, enough: 0, yours: [] }
  known.hear(said(viewOf(3, { ...pulse, answered: 2 })))
  known.take(viewOf(3, pulse))
  expect(known.view?.pulse?.answered).toBe(2)
  known.take(viewOf(3, { ...pulse, answered: 3 }))
  expect(known.view?.pulse?.answered).toBe(3)
})

test('what the device kept is shown till the room speaks, and yields to it even where that is lower', () => {
  const { open } = device()
  const before = open().known
  before.hear(said(viewOf(9)))
  before.keep()
  const { known, news } = open()
  expect(known.view?.version).toBe(9)
  expect(known.live).toBeUndefined()
  known.hear(said(viewOf(2)))
  expect(known.live?.version).toBe(2)
  expect(news).toHaveBeenCalledOnce()
})
