import type { Beside } from '@kring/shared/board/manner'
import { mayArrange, mayContribute } from '@kring/shared/board/may-contribute'
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { MemberId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'

/** What may be done with a note by who looks at it. */
export type NoteTool = 'keep' | 'spotlight' | 'link' | 'remove' | 'edit'

export interface NoteLooker {
  readonly state: MeetingState
  readonly you: MemberId
  /** Whether who leads writes down what the case-giver says: all share one screen. */
  readonly scribes?: boolean
}

/** What is changed or taken away is judged by itself. */
const NOTHING_BESIDE: Beside = { notes: () => [], present: () => [] }

/** As the rules of the house say, while its turn is the open item; else nothing. */
export function noteTools(
  { kind, by, scribe, turn: of }: PlacedNote,
  turn: Turn,
  { state, you, scribes = false }: NoteLooker,
): readonly NoteTool[] {
  const { progress } = state
  if (of !== turn.id || progress.type !== 'running' || progress.item !== turn.id) return []
  const named = scribe === undefined ? {} : { scribe }
  const may = (act: 'edit' | 'remove') =>
    mayContribute({ act, kind, by, ...named, turn: turn.id }, state, you, NOTHING_BESIDE).type ===
    'admitted'
  const tools: NoteTool[] = []
  if (turn.caseGiver === you || (scribes && state.lead === you)) tools.push('keep')
  if (state.lead === you) tools.push('spotlight')
  if (mayArrange(state, you, turn.id).type === 'admitted') tools.push('link')
  if (may('remove')) tools.push('remove')
  if (may('edit')) tools.push('edit')
  return tools
}
