import type { MemberId } from '@kring/shared/lib/id'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import { viewFor } from '@kring/shared/meeting/view'
import { assert, expect, test } from 'vitest'
import { marit, meetingAfter, next, saskia, start, turn } from '../testing/meeting-after.ts'
import { keepPresses, readPresses, viewAfter } from './waiting-presses.ts'

function viewOf(member: MemberId) {
  const view = viewFor(meetingAfter(start, turn), member)
  assert(view)
  return view
}

function store(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage & { readonly kept: Map<string, string> }
}

test('[K3] what was pressed out of reach shows, and its clock runs from then', () => {
  const view = viewOf(saskia)
  const place = placeOf(view.state)
  const pressed = { ...next, ...(place === undefined ? {} : { from: place }) }
  const after = viewAfter(view, [{ command: pressed, at: 60_000 }], [])
  expect(openPhase(view.state)?.id).toBe('bring')
  expect(openPhase(after.state)?.id).toBe('concretise')
  expect(after.timer).toMatchObject({ type: 'running', startedAt: 60_000 })
})

test('[K4] what the rule refuses changes nothing', () => {
  const view = viewOf(marit)
  expect(viewAfter(view, [{ command: next, at: 60_000 }], []).state).toEqual(view.state)
})

test('[K5] pressed twice from one phase it moves once, as in the room', () => {
  const view = viewOf(saskia)
  const from = placeOf(view.state) ?? ''
  const press = { command: { ...next, from }, at: 60_000 }
  expect(openPhase(viewAfter(view, [press, press], []).state)?.id).toBe('concretise')
})

test('presses are kept through a reload, and what is not one is left out', () => {
  const keep = store()
  const press = { command: next, at: 5 }
  keepPresses(keep, 'm', [press])
  expect(readPresses(keep, 'm')).toEqual([press])
  expect(readPresses(keep, 'other')).toEqual([])
  keep.setItem('kring.presses.m', '[{"command":{"type":"rule.break"},"at":1},null,7]')
  expect(readPresses(keep, 'm')).toEqual([])
  keep.setItem('kring.presses.m', '{broken')
  expect(readPresses(keep, 'm')).toEqual([])
  keepPresses(keep, 'm', [])
  expect(keep.kept.size).toBe(0)
  expect(readPresses(undefined, 'm')).toEqual([])
})
