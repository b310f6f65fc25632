import { answerable } from '@kring/shared/board/manner'
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import { isAdvice, type NoteKind } from '@kring/shared/note/kind'
import { useState } from 'react'

/** What a note that is being written answers, where the phase asks for that or offers it. */
export interface Reply {
  /** `must`: only as a reply is it let in. */
  readonly need: 'must' | 'may'
  /** The newest first. */
  readonly to: readonly PlacedNote[]
  readonly re: NoteId | undefined
  readonly choose: (re: NoteId | 'none') => void
}

/**
 * Begins with what is likeliest: of questions the newest that nobody has answered, else the newest;
 * of ideas the one that stays with the case-giver, else none.
 */
export function useReply(
  state: MeetingState,
  kind: NoteKind | undefined,
  notes: readonly PlacedNote[],
): Reply | undefined {
  const [chosen, choose] = useState<NoteId | 'none'>()
  const found = kind && answerable(state, kind, notes)
  if (!found) return undefined
  const to = found.notes.toReversed()
  const re = to.find(({ id }) => id === chosen)?.id
  const first = chosen === 'none' && found.need === 'may' ? undefined : likeliest(state, to, notes)
  return { need: found.need, to, re: re ?? first, choose }
}

function likeliest(
  state: MeetingState,
  to: readonly PlacedNote[],
  notes: readonly PlacedNote[],
): NoteId | undefined {
  if (to.every(({ kind }) => isAdvice(kind)))
    return to.find(({ id }) => openTurn(state)?.kept.includes(id))?.id
  const answered = new Set(notes.map(({ re }) => re))
  return (to.find(({ id }) => !answered.has(id)) ?? to[0])?.id
}
