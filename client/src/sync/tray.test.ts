import type { MemberId } from '@kring/shared/lib/id'
import { expect, it } from 'vitest'
import { createDeviceStore } from './device-store.ts'
import { memoryStorage } from './testing/memory-storage.ts'
import { Tray } from './tray.ts'

const ME = 'me' as MemberId
const OTHER = 'other' as MemberId
const reason = { code: 'meeting-closed' } as const
const words = { id: 'n', kind: 'idea', text: 'Ask her', reason, authors: [ME] } as const

it('keeps the same words once, and other words under the same id beside them', () => {
  const kept = memoryStorage()
  const tray = new Tray(
    createDeviceStore(() => kept),
    'm',
  )
  for (const text of ['Ask her', 'Ask her', 'Ask him', 'Ask him']) {
    tray.add({ ...words, text }, { me: ME, at: 1 })
  }
  expect(tray.itemsOf(ME).map(({ id, text }) => [id, text])).toEqual([
    ['n', 'Ask her'],
    ['n#2', 'Ask him'],
  ])
  tray.remove('n')
  expect(tray.find('n#2')?.text).toBe('Ask him')
})

it('shows each member of a shared device only their own words', () => {
  const kept = memoryStorage()
  const tray = new Tray(
    createDeviceStore(() => kept),
    'm',
  )
  tray.add(words, { me: OTHER, at: 1 })
  tray.add({ ...words, id: 'problem:t', authors: [] }, { me: OTHER, at: 1 })
  tray.add({ ...words, id: 'w', text: 'Written down', authors: [OTHER, ME] }, { me: ME, at: 1 })
  expect(tray.itemsOf(ME).map(({ id }) => id)).toEqual(['n', 'w'])
  expect(tray.itemsOf(OTHER).map(({ id }) => id)).toEqual(['problem:t'])
})

it('holds on to the words where the device has no room for them', () => {
  const full = memoryStorage(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const tray = new Tray(
    createDeviceStore(() => full),
    'm',
  )
  tray.add(words, { me: ME, at: 1 })
  expect(tray.itemsOf(ME)).toHaveLength(1)
})
