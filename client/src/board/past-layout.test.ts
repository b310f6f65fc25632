import type { PastBoard } from '@kring/shared/api/history-api'
import type { Place, Stroke } from '@kring/shared/board/board-doc'
import { NO_SHEETS } from '@kring/shared/history/past-sheets'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { expect, test } from 'vitest'
import { elin, meetingAfter, next, turn as opened, start } from '../testing/meeting-after.ts'
import {
  agreementPlace,
  extentOf,
  layMoments,
  lookAtPast,
  notesOn,
  phasesInPast,
} from './past-layout.ts'
import { overlap } from './rect.ts'
import { FIRST_RADIUS, hangAt } from './ring-geometry.ts'

const state = meetingAfter(start, opened, next, next)
const turn = state.agenda.find(({ type }) => type === 'turn')
if (!turn) throw new Error('a turn is open')
const phases = phasesIn(turn)
const at = (id: string) => phases.findIndex((phase) => phase.id === id)

interface Lies {
  readonly place?: Place
  readonly removed?: true
  readonly of?: string
  readonly kind?: 'fact-question' | 'open-question'
}

function past(phase: string, notes: { readonly [id: string]: Lies }): PastBoard {
  return {
    seq: 1,
    exact: true,
    item: turn?.id ?? null,
    phase,
    board: {
      notes: Object.entries(notes).map(([id, { of, kind = 'fact-question', ...lies }], place) => ({
        id: id as NoteId,
        kind,
        by: 'marit' as MemberId,
        turn: (of ?? turn?.id) as ItemId,
        at: place,
        text: lies.removed ? '' : id,
        ...lies,
      })),
      links: [],
      strokes: [],
    },
    sheets: NO_SHEETS,
  }
}

const size = { width: 200, height: 80 }
function lay(boards: readonly PastBoard[]) {
  if (!turn) throw new Error('a turn is open')
  const phaseOf = phasesInPast(boards, turn, { open: at('explore') })
  return { phaseOf, moments: layMoments(boards, turn, { phaseOf, sizeOf: () => size }) }
}

test('a note lies where it was first given room, until somebody puts it elsewhere', () => {
  const { moments } = lay([
    past('concretise', { a: {}, b: {} }),
    past('explore', { a: {}, b: { place: { x: 900, y: 400 } }, c: { kind: 'open-question' } }),
  ])
  const [first, second] = moments
  expect(second?.rects.get('a')).toEqual(first?.rects.get('a'))
  expect(first?.rects.get('b')).not.toMatchObject({ x: 900, y: 400 })
  expect(second?.rects.get('b')).toEqual({ x: 900, y: 400, ...size })
  expect(first?.rects.has('c')).toBe(false)
  expect(second?.rects.has('c')).toBe(true)
})

test('a note taken away since keeps its room, and the others theirs', () => {
  const stays = lay([past('concretise', { a: {}, b: {} })]).moments[0]
  const taken = lay([past('concretise', { a: { removed: true }, b: {} })]).moments[0]
  expect(taken?.rects).toEqual(stays?.rects)
})

test('notes of another turn are not on the board of this one', () => {
  const other = past('concretise', { a: {}, z: { of: 'turn-9' } })
  expect(notesOn(other, turn).map(({ id }) => id)).toEqual(['a'])
  expect([...(lay([other]).moments[0]?.rects.keys() ?? [])]).toEqual(['a'])
})

test('the phase that was open is the open ring, and those to come have none', () => {
  const { moments } = lay([
    past('concretise', { a: {} }),
    past('explore', { a: {}, c: { kind: 'open-question' } }),
  ])
  const open = moments.map(({ rings }) =>
    rings.flatMap((ring) => (ring.stand === 'open' ? [ring.phase] : [])),
  )
  expect(open).toEqual([['concretise'], ['explore']])
})

test('a phase is told from all moments together', () => {
  const { phaseOf } = lay([
    past('concretise', { a: {} }),
    past('explore', { a: {}, c: { kind: 'open-question' } }),
  ])
  expect([...phaseOf]).toEqual([
    ['a', 'concretise'],
    ['c', 'explore'],
  ])
})

test('one frame holds all moments, notes far out and drawing too', () => {
  const { moments } = lay([
    past('concretise', { a: {} }),
    past('explore', { a: { place: { x: 2_400, y: -300 } } }),
  ])
  const points = [-500, 40, 0.5, 10, 1_700, 0.5]
  const stroke: Stroke = { id: 's', by: elin, turn: turn.id, points }
  const extent = extentOf({ moments, strokes: [stroke], sheets: [] })
  expect(extent).toMatchObject({ left: -500, right: 2_600, top: -300, bottom: 1_700 })
})

test('the agreement lies on the ring after the last that was written on, on no note', () => {
  const { phaseOf, moments } = lay([
    past('concretise', { a: {} }),
    past('explore', { a: {}, b: { place: { x: 600, y: 120 } } }),
  ])
  const size = { width: 234, height: 160 }
  const place = agreementPlace(moments, { phaseOf, size })
  for (const rect of moments.flatMap(({ rects }) => [...rects.values()])) {
    expect(overlap({ ...place, ...size }, rect)).toBe(false)
  }
  // Nobody wrote on the ring of the questions, though it is the open one.
  const edges = (moments.at(-1)?.rings ?? []).flatMap((ring) =>
    ring.stand === 'done' && ring.phase === 'concretise' ? [ring.band.to] : [],
  )
  expect(edges).toHaveLength(1)
  const beyond = agreementPlace(lay([past('explore', {})]).moments, { phaseOf: new Map(), size })
  expect(place.x).toBe(hangAt(Math.max(...edges) + 38, 126).x)
  expect(beyond.x).toBe(hangAt(FIRST_RADIUS, 126).x)
})

test('the frame is seen whole; one too large is seen from where the case stands', () => {
  const room = { width: 1_440, height: 760, top: 8, bottom: 8 }
  const near = { left: 32, right: 1_800, top: 120, bottom: 700 }
  const { x, y, scale } = lookAtPast(near, room)
  expect(scale).toBeLessThan(1)
  expect(x + near.left * scale).toBeGreaterThanOrEqual(0)
  expect(x + near.right * scale).toBeLessThanOrEqual(room.width)
  expect(y + near.top * scale).toBeGreaterThanOrEqual(room.top)
  expect(y + near.bottom * scale).toBeLessThanOrEqual(room.height - room.bottom)
  const far = lookAtPast({ ...near, left: -900_000, bottom: 900_000 }, room)
  expect(far.x + 32 * far.scale).toBe(16)
  expect(far.y + 126 * far.scale).toBe(room.top + 16)
})
