import type { PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import { backstage } from '@kring/shared/method/backstage'
import type { NoteKind } from '@kring/shared/note/kind'
import { expect, test } from 'vitest'
import { notesByPhase } from './notes-by-phase.ts'

const phases = backstage.stretches.flatMap((one) => (one.type === 'turns' ? one.phases : []))
const turn: Turn = {
  type: 'turn',
  id: 'turn-1' as ItemId,
  of: 'at-most',
  caseGiver: 'm' as MemberId,
  title: '',
  phases,
  status: 'open',
  held: ['bring', 'concretise'],
  skipped: [],
  revealed: [],
  consents: {},
  kept: [],
  ratings: {},
  recordLevel: 'agreement',
}

function note(id: string, kind: NoteKind, at: number, item = 'turn-1'): PlacedNote {
  return {
    id: id as NoteId,
    kind,
    by: 'a' as MemberId,
    turn: item as ItemId,
    at,
    text: id,
    place: undefined,
  }
}

test('the open phase comes first, and each note stands where it was said', () => {
  const notes = [
    note('a', 'fact-question', 1),
    note('b', 'answer', 2),
    note('c', 'open-question', 3),
    note('d', 'fact-question', 4),
    note('e', 'idea', 5, 'turn-2'),
  ]
  const groups = notesByPhase(notes, turn, { phase: 2, language: 'en' })
  expect(groups.map(({ phase, notes }) => [phase, notes.map(({ id }) => id)])).toEqual([
    ['explore', ['c', 'd']],
    ['concretise', ['a', 'b']],
  ])
})

test('a note that no phase so far admits stands in the open one, and is not lost', () => {
  const [group] = notesByPhase([note('x', 'learned', 1)], turn, { phase: 1, language: 'sv' })
  expect(group?.phase).toBe('concretise')
})
