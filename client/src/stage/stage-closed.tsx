import type { CircleView } from '@kring/shared/api/circle-api'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { clockTime, weekdayAndDate } from '../language/format.ts'
import { GrowthRings } from '../ui/growth-rings.tsx'
import { stageTexts } from './stage-texts.ts'
import './stage-door.css'
import './stage-closed.css'

export interface StageClosedProps {
  readonly state: MeetingState
  readonly closedAt: number
  readonly circle: CircleView | undefined
}

/** A quiet close: one more ring, and when the circle meets again where that is known. */
export function StageClosed({ state, closedAt, circle }: StageClosedProps) {
  const { language } = state
  const texts = stageTexts[language]
  const ahead = (circle?.meetings ?? [])
    .flatMap(({ status, startsAt }) =>
      status === 'planned' && startsAt !== null ? [startsAt] : [],
    )
    .toSorted((one, other) => one - other)
  const planned = (circle?.meetings ?? []).filter(({ status }) => status === 'planned').length
  const [next] = ahead
  return (
    <>
      <div className="stage-closed">
        <h1>{texts.closed}</h1>
        <p>{texts.closedAt(clockTime(closedAt, language))}</p>
        {next !== undefined && (
          <p className="next">
            {texts.nextMeeting(weekdayAndDate(next, language), clockTime(next, language))}
          </p>
        )}
      </div>
      <div className="stage-door">
        <GrowthRings
          drawn={state.number}
          planned={planned}
          size={720}
          label={texts.ringsOf(state.number)}
        />
      </div>
    </>
  )
}
