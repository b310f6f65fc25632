import type { PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import { backstage } from '@kring/shared/method/backstage'
import type { NoteKind } from '@kring/shared/note/kind'
import { expect, test } from 'vitest'
import { phasesOfNotes } from './note-phase.ts'

const phases = backstage.stretches.flatMap((s) => (s.type === 'turns' ? s.phases : []))
const turn: Turn = {
  type: 'turn',
  id: 'turn-1' as ItemId,
  of: 'at-most',
  caseGiver: 'm' as MemberId,
  title: '',
  phases,
  status: 'open',
  held: ['bring', 'concretise', 'explore'],
  skipped: [],
  revealed: [],
  consents: {},
  kept: [],
  ratings: {},
  recordLevel: 'agreement',
}

function said(kinds: readonly NoteKind[]): readonly PlacedNote[] {
  return kinds.map((kind, at) => ({
    id: `n${at}` as NoteId,
    kind,
    by: 'm' as MemberId,
    turn: turn.id,
    at,
    text: 'x',
    place: undefined,
  }))
}

function names(kinds: readonly NoteKind[]): readonly (string | undefined)[] {
  const notes = said(kinds)
  const found = phasesOfNotes(notes, turn, { open: 3 })
  return notes.map(({ id }) => found.get(id))
}

test('a fact belongs to the phase the meeting had reached', () => {
  expect(names(['fact-question', 'answer', 'open-question', 'answer', 'observation'])).toEqual([
    'concretise',
    'concretise',
    'explore',
    'explore',
    'analyse',
  ])
})

test('after a step back a note goes to the last phase that admits it', () => {
  expect(names(['answer', 'observation', 'open-question'])).toEqual([
    'concretise',
    'analyse',
    'explore',
  ])
})

test('a later note changes none before it', () => {
  const kinds: readonly NoteKind[] = ['answer', 'open-question', 'answer', 'observation', 'answer']
  expect(names(kinds).slice(0, 3)).toEqual(names(kinds.slice(0, 3)))
})
