import type { PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import { fallberatung } from '@kring/shared/method/fallberatung'
import type { Method } from '@kring/shared/method/method'
import { tenstep } from '@kring/shared/method/tenstep'
import type { NoteKind } from '@kring/shared/note/kind'
import { expect, test } from 'vitest'
import { elin, meetingBy, next, start, turn } from '../testing/meeting-after.ts'
import { ratedNotes } from './rated-notes.ts'

function ratedIn(method: Method, phase: string): readonly string[] | undefined {
  let commands = [start, turn]
  let state = meetingBy(method, ...commands)
  while (openPhase(state)?.id !== phase) {
    commands = [...commands, next]
    state = meetingBy(method, ...commands)
  }
  const id = openTurn(state)?.id ?? ('' as ItemId)
  const kinds: readonly NoteKind[] = ['open-question', 'hypothesis', 'idea']
  const note = (kind: NoteKind, of: ItemId) =>
    ({ id: `${kind}@${of}` as NoteId, kind, turn: of, by: elin, text: kind }) as PlacedNote
  const notes = [...kinds.map((kind) => note(kind, id)), note('hypothesis', 'other' as ItemId)]
  return ratedNotes(state, notes)?.map(({ kind }) => kind)
}

test('[P1] a phase asks for it where the case-giver alone may rate, and not beside an agreement', () => {
  expect(ratedIn(tenstep, 's2')).toBeUndefined()
  expect(ratedIn(tenstep, 's8')).toBeUndefined()
  expect(ratedIn(tenstep, 's3')).toBeDefined()
})

test('[P2] weighed is what the peers brought last, and only in this case', () => {
  expect(ratedIn(tenstep, 's3')).toEqual(['open-question'])
  expect(ratedIn(fallberatung, 'response')).toEqual(['hypothesis'])
})
