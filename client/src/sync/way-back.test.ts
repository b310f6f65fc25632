import { CLOSE, type CloseName } from '@kring/shared/wire/close-code'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { expect, test } from 'vitest'
import { type ClosedLine, WayBack } from './way-back.ts'

const TOO_FAST: RefusedMessage = { code: 'too-much', what: 'updates', most: 50 }
const TOO_LONG: RefusedMessage = { code: 'too-much', what: 'note', most: 10_000 }

const closed = (name: CloseName, of: ClosedLine['of'] = 'stand'): ClosedLine => ({
  ...CLOSE[name],
  of,
})

test('a line that broke comes back by itself; a disk that takes nothing is told', () => {
  const way = new WayBack()
  expect(way.after({ next: 'reconnect', code: undefined, of: 'stand' }, 0)).toEqual({ do: 'wait' })
  expect(way.after(closed('failed'), 0)).toEqual({ do: 'wait' })
  expect(way.after(closed('notStored'), 0)).toEqual({ do: 'wait', why: 'not-stored' })
})

test('what was refused is built anew, slower each time; a fresh document only joins again', () => {
  const way = new WayBack()
  const waits = [1, 2, 3].map((now) => way.after(closed('refused'), now))
  expect(waits).toEqual([
    { do: 'rebuild', ms: 0 },
    { do: 'rebuild', ms: 0 },
    { do: 'rebuild', ms: 5_000 },
  ])
  expect(way.after(closed('refused', 'fresh'), 4)).toEqual({ do: 'join' })
})

test('a room that lacks our past twice in half a minute gets a document built anew', () => {
  const way = new WayBack()
  expect(way.after(closed('missingPast'), 0)).toEqual({ do: 'join' })
  expect(way.after(closed('missingPast'), 29_999)).toEqual({ do: 'rebuild', ms: 0 })
  expect(way.after(closed('missingPast'), 59_999)).toEqual({ do: 'join' })
  expect(way.after(closed('missingPast', 'fresh'), 60_000)).toEqual({ do: 'join' })
})

test('a line that was too slow joins again as it is, ever later, and never rebuilds', () => {
  const way = new WayBack()
  const steps = [0, 1_000, 3_000].map((now) => way.after(closed('tooSlow'), now))
  expect(steps).toEqual([1_000, 2_000, 4_000].map((ms) => ({ do: 'join-later', ms, why: 'slow' })))
})

test('too many: what was not looked at goes again later, and the limit is told once', () => {
  const way = new WayBack()
  way.opened()
  way.refused(TOO_FAST)
  expect(way.after(closed('tooMany'), 0)).toEqual({
    do: 'join-later',
    ms: 10_000,
    why: 'busy',
    limited: TOO_FAST,
  })
  expect(way.after(closed('tooMany'), 10_000)).toMatchObject({ ms: 20_000, limited: undefined })
})

test('too many after a refusal on the same line: the document is built anew, for that reason', () => {
  const way = new WayBack()
  way.opened()
  way.refused(TOO_LONG)
  way.refused(TOO_FAST)
  expect(way.after(closed('tooMany'), 0)).toEqual({ do: 'rebuild', ms: 10_000, limited: TOO_FAST })
  expect(way.why).toEqual(TOO_LONG)
})

test('a refusal of the line before is not held against this one', () => {
  const way = new WayBack()
  way.refused(TOO_LONG)
  way.opened()
  expect(way.after(closed('tooMany'), 0)).toMatchObject({ do: 'join-later' })
})

test('where there is no meeting, or a newer page, it stops and says which', () => {
  const way = new WayBack()
  expect(way.after(closed('notFound'), 0)).toEqual({ do: 'stop', why: 'not-found' })
  expect(way.after(closed('outdated'), 0)).toEqual({ do: 'stop', why: 'outdated' })
})
