import type { PlacedNote } from '@kring/shared/board/read-board'
import {
  type MeetingState,
  memberOf,
  openItem,
  openTurn,
} from '@kring/shared/meeting/meeting-state'
import { STAMP_OF } from '@kring/shared/note/kind'
import { CircleDot } from 'lucide-react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { Mark } from '../ui/mark.tsx'
import './stage-spotlight.css'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'

const STEPS = 7

/** The note that all are shown just now, if it lies on the board of the open item. */
export function spotlitNote(
  notes: readonly PlacedNote[],
  state: MeetingState,
): PlacedNote | undefined {
  const { spotlight } = state
  if (!spotlight || spotlight.item !== openItem(state)?.id) return undefined
  return notes.find(({ id, turn }) => id === spotlight.note && turn === spotlight.item)
}

export interface StageSpotlightProps {
  readonly state: MeetingState
  readonly note: PlacedNote
}

/** One note, alone and as large as it fits: its words, its kind, and no name. */
export function StageSpotlight({ state, note }: StageSpotlightProps) {
  const texts = stageTexts[state.language]
  const { width, height } = useViewport()
  const turn = openTurn(state)
  const giver = turn && memberOf(state, turn.caseGiver)?.name
  const stays = turn?.kept.includes(note.id) && giver !== undefined
  const { ref, step } = useFit<HTMLElement>(
    `${note.text} ${String(stays)} ${width} ${height}`,
    STEPS,
  )
  const stamp = STAMP_OF[note.kind]
  return (
    <section ref={ref} className="stage-spotlight" data-step={step}>
      <article className={stays ? 'stage-note kept' : 'stage-note'} data-kind={stamp}>
        <div className="lab">
          <Mark kind={stamp} size={64} />
          {KIND_TEXTS[state.language][note.kind].name}
        </div>
        <p className="say">{note.text}</p>
        {stays && (
          <footer className="by">
            <CircleDot size={36} strokeWidth={2.2} aria-hidden />
            {texts.staysWith(giver)}
          </footer>
        )}
      </article>
    </section>
  )
}
