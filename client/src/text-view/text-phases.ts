import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { scoreOfTurn } from '@kring/shared/meeting/score'
import type { Phase } from '@kring/shared/method/method'

/** A phase as a chapter: when it is, and what was said in it. */
export interface TextPhase {
  readonly phase: Phase
  /** From 1, as on the score. */
  readonly number: number
  readonly stand: 'done' | 'skipped' | 'open' | 'coming'
  /** When it began, or will by the score; unknown for what was passed over. */
  readonly at: number | undefined
  /** Advice opens here, and has not yet. */
  readonly isGate: boolean
  readonly notes: readonly PlacedNote[]
}

export interface TextPhasesOptions {
  readonly notes: readonly PlacedNote[]
  readonly phaseOf: ReadonlyMap<NoteId, string>
  readonly now: number
}

/** Every phase of the turn, in the order of the score, those without a note too. */
export function textPhases(
  state: MeetingState,
  turn: Turn,
  { notes, phaseOf, now }: TextPhasesOptions,
): readonly TextPhase[] {
  const said = Map.groupBy(notes, ({ id }) => phaseOf.get(id))
  return scoreOfTurn(state, turn, { now }).steps.map(
    ({ id, of, state: stand, startsAt }, place) => ({
      phase: of.phase,
      number: place + 1,
      stand:
        stand === 'next'
          ? 'coming'
          : stand === 'now'
            ? 'open'
            : turn.skipped.includes(id) && !turn.held.includes(id)
              ? 'skipped'
              : 'done',
      at: startsAt,
      isGate: of.gate && stand === 'next',
      notes: said.get(id) ?? [],
    }),
  )
}
