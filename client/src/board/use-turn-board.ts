import { mayArrange } from '@kring/shared/board/may-contribute'
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { Phase } from '@kring/shared/method/method'
import { useMemo } from 'react'
import { phasesOfNotes } from '../note/note-phase.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import type { MeetingSession, MeetingSnapshot } from '../sync/meeting-session.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'

/** A turn as its board needs it: what was said, where it stands, and who looks. */
export interface TurnBoard {
  readonly session: MeetingSession
  readonly snapshot: MeetingSnapshot
  readonly view: MeetingView
  readonly state: MeetingState
  readonly turn: Turn
  readonly you: MemberId
  readonly leads: boolean
  /** Whether all share this screen, so that who leads writes down what the others say. */
  readonly scribes: boolean
  readonly bringsCase: boolean
  readonly caseGiver: string
  /** The place of the open phase in the turn; undefined where the turn is not the open item. */
  readonly open: number | undefined
  readonly phase: Phase | undefined
  /** In the order they were said. */
  readonly notes: readonly PlacedNote[]
  readonly phaseOf: ReadonlyMap<NoteId, string>
  readonly arranges: boolean
  readonly nameOf: (member: MemberId) => string
}

/** Undefined until the room, or this device's copy, has told where the meeting stands. */
export function useTurnBoard(turn: Turn): TurnBoard | undefined {
  const session = useMeeting()
  const snapshot = useSnapshot()
  const { view } = snapshot
  const open = openPlace(view, turn)
  const { isOn: scribes } = useOneScreen(session.meeting)
  const notes = useMemo(
    () => snapshot.board.notes.filter((note) => note.turn === turn.id),
    [snapshot.board.notes, turn.id],
  )
  const phaseOf = useMemo(() => phasesOfNotes(notes, turn, { open }), [notes, turn, open])
  return useMemo(() => {
    if (!view) return undefined
    const { state, you } = view
    const nameOf = (member: MemberId) => memberOf(state, member)?.name ?? ''
    return {
      session,
      snapshot,
      view,
      state,
      turn,
      you,
      leads: state.lead === you,
      scribes,
      bringsCase: turn.caseGiver === you,
      caseGiver: nameOf(turn.caseGiver),
      open,
      phase: open === undefined ? undefined : turn.phases[open],
      notes,
      phaseOf,
      arranges: mayArrange(state, you, turn.id).type === 'admitted',
      nameOf,
    }
  }, [session, snapshot, view, turn, open, notes, phaseOf, scribes])
}

/**
 * The same board for what draws none of where notes lie: it changes when the meeting moves, when
 * somebody comes, writes or goes, and when a note comes or goes, not with each move of a note.
 */
export function useSteadyBoard(board: TurnBoard): TurnBoard {
  const { session, snapshot, view, turn, scribes, notes } = board
  const { unstored, connection, presence, drafts, tray, here, faceDown } = snapshot
  // biome-ignore lint/correctness/useExhaustiveDependencies: what may differ without a change here is where notes lie and what they say
  return useMemo(
    () => board,
    [
      session,
      view,
      turn,
      scribes,
      notes.length,
      unstored,
      connection,
      presence,
      drafts,
      tray,
      here,
      faceDown,
    ],
  )
}

function openPlace(view: MeetingView | undefined, turn: Turn): number | undefined {
  const progress = view?.state.progress
  return progress?.type === 'running' && progress.item === turn.id ? progress.phase : undefined
}
