import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import { expect, test } from 'vitest'
import { elin, meetingAfter, next, start, turn } from '../testing/meeting-after.ts'
import { textPhases } from './text-phases.ts'

function phasesOf(state: MeetingState, said: { readonly [note: string]: string } = {}) {
  const open = openTurn(state)
  if (!open) throw new Error('no turn is open')
  const notes = Object.keys(said).map(
    (id, at): PlacedNote => ({
      id: id as NoteId,
      kind: 'open-question',
      by: elin,
      turn: open.id,
      at,
      text: id,
      place: undefined,
    }),
  )
  const phaseOf = new Map(Object.entries(said).map(([id, phase]) => [id as NoteId, phase]))
  return textPhases(state, open, { notes, phaseOf, now: 4_000 })
}

test('every phase is a chapter, in the order of the score, with what was said in it', () => {
  const chapters = phasesOf(meetingAfter(start, turn, next), { a: 'concretise', b: 'bring' })
  expect(chapters.map(({ number }) => number)).toEqual(chapters.map((_, place) => place + 1))
  expect(
    chapters.slice(0, 3).map(({ phase, stand, notes }) => [phase.id, stand, notes.length]),
  ).toEqual([
    ['bring', 'done', 1],
    ['concretise', 'open', 1],
    ['explore', 'coming', 0],
  ])
})

test('the lock stands where advice opens, until it has opened', () => {
  const before = phasesOf(meetingAfter(start, turn))
  expect(before.filter(({ isGate }) => isGate).map(({ phase }) => phase.id)).toEqual(['ideas'])
  const place = before.findIndex(({ isGate }) => isGate)
  const after = phasesOf(meetingAfter(start, turn, ...Array.from({ length: place }, () => next)))
  expect(after.find(({ stand }) => stand === 'open')?.phase.id).toBe('ideas')
  expect(after.some(({ isGate }) => isGate)).toBe(false)
})

test('a phase has the time it began, or begins by the score', () => {
  const [first, second] = phasesOf(meetingAfter(start, turn))
  expect(first?.at).toBe(2_000)
  expect(second?.at).toBe(2_000 + (first?.phase.minutes ?? 0) * 60_000)
})

test('what was passed over says so', () => {
  const skip = { type: 'phase.skip' } as const
  const chapters = phasesOf(meetingAfter(start, turn, next, skip))
  expect(chapters.find(({ stand }) => stand === 'skipped')?.phase.id).toBe('concretise')
})
