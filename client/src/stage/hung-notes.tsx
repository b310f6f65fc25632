import { type MeetingState, memberOf, openTurn } from '@kring/shared/meeting/meeting-state'
import { STAMP_OF } from '@kring/shared/note/kind'
import { CircleDot } from 'lucide-react'
import { useMemo } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Mark } from '../ui/mark.tsx'
import { Hung, type HungThing } from './hung.tsx'
import { notesInOrder } from './six-notes.ts'
import { stageTexts } from './stage-texts.ts'

export interface HungNotesProps {
  readonly state: MeetingState
  readonly beside: 'problem' | 'nothing'
}

/** The notes of the open phase on their rings: at most six, and no names. */
export function HungNotes({ state, beside }: HungNotesProps) {
  const { board } = useSnapshot()
  const texts = stageTexts[state.language]
  const turn = openTurn(state)
  const giver = turn && memberOf(state, turn.caseGiver)?.name

  const things = useMemo(
    () =>
      notesInOrder(board.notes, state).map((note): HungThing => {
        const stays = turn?.kept.includes(note.id) && giver !== undefined
        const stamp = STAMP_OF[note.kind]
        return {
          id: note.id,
          key: `${note.text} ${String(stays)}`,
          card: (
            <article className={stays ? 'stage-note kept' : 'stage-note'} data-kind={stamp}>
              <Mark
                kind={stamp}
                size={52}
                className="bead"
                label={KIND_TEXTS[state.language][note.kind].name}
              />
              <p className="say">{note.text}</p>
              {stays && (
                <footer className="by">
                  <CircleDot size={30} strokeWidth={2.2} aria-hidden />
                  {texts.staysWith(giver)}
                </footer>
              )}
            </article>
          ),
        }
      }),
    [board.notes, state, turn, giver, texts],
  )
  return <Hung things={things} beside={beside} more={texts.more} />
}
