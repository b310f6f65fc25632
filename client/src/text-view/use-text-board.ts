import { mayArrange } from '@kring/shared/board/may-contribute'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { useMemo, useRef } from 'react'
import { phasesOfNotes } from '../note/note-phase.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { useMeeting, useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { inKeptOrder } from './kept-order.ts'
import { type TextPhase, textPhases } from './text-phases.ts'

/** A turn as its text needs it. */
export interface TextBoard {
  readonly state: MeetingState
  readonly you: MemberId
  readonly turn: Turn
  readonly phases: readonly TextPhase[]
  readonly arranges: boolean
  /** Whether all share this screen, so that who leads writes down what the others say. */
  readonly scribes: boolean
  readonly now: number
}

/** Undefined until the room, or this device's copy, has told where the meeting stands. */
export function useTextBoard(turn: Turn): TextBoard | undefined {
  const view = useSnapshot((snapshot) => snapshot.view)
  const all = useSnapshot((snapshot) => snapshot.board.notes)
  const now = useNow(10_000)
  const shown = useRef<readonly NoteId[]>([])
  const { isOn: scribes } = useOneScreen(useMeeting().meeting)
  const progress = view?.state.progress
  const open =
    progress?.type === 'running' && progress.item === turn.id ? progress.phase : undefined
  const said = useMemo(
    () => all.filter((note) => note.turn === turn.id && note.text.trim() !== ''),
    [all, turn.id],
  )
  const phaseOf = useMemo(() => phasesOfNotes(said, turn, { open }), [said, turn, open])
  const notes = useMemo(() => {
    const ordered = inKeptOrder(said, shown.current)
    shown.current = ordered.map(({ id }) => id)
    return ordered
  }, [said])
  if (!view) return undefined
  const { state, you } = view
  return {
    state,
    you,
    turn,
    phases: textPhases(state, turn, { notes, phaseOf, now }),
    scribes,
    arranges: mayArrange(state, you, turn.id).type === 'admitted',
    now,
  }
}
