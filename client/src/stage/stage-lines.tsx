import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { useMemo } from 'react'
import { Hung, type HungThing } from './hung.tsx'
import { stageTexts } from './stage-texts.ts'

export interface StageLinesProps {
  readonly state: MeetingState
  readonly item: ItemId
}

/** The lines said in a round, such as the check-in, the newest first to claim a place. No names. */
export function StageLines({ state, item }: StageLinesProps) {
  const texts = stageTexts[state.language]
  const things = useMemo(
    () =>
      state.answers
        .filter((answer) => answer.item === item)
        .toReversed()
        .map(
          ({ by, kind, text }): HungThing => ({
            id: `${by}/${kind}`,
            key: text,
            card: (
              <p className="stage-line">
                <i className="seat" aria-hidden />
                {text}
              </p>
            ),
          }),
        ),
    [state.answers, item],
  )
  return <Hung things={things} beside="nothing" more={texts.more} />
}
