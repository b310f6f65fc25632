import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { ringOrder } from '@kring/shared/meeting/turn-order'
import type { Between } from '../phase/between.ts'
import { betweenWords } from '../phase/between-words.ts'
import { agreementOf, nameOf } from '../turn/turn-words.ts'
import './stage-turn-end.css'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { PeopleRing } from '../ui/people-ring.tsx'
import { StageTitle } from './stage-head.tsx'
import { stageTexts } from './stage-texts.ts'
import { StageWords } from './stage-words.tsx'

export interface StageTurnEndProps {
  readonly state: MeetingState
  readonly between: Between
}

/** Between two turns: the case has closed, what was agreed stands, and what comes is named. */
export function StageTurnEnd({ state, between }: StageTurnEndProps) {
  const { title, coming } = betweenWords(between, state, state.language)
  const turn = between.closed
  const { here } = useSnapshot()
  const seats = ringOrder(state).map(({ id, name }) => ({
    id,
    name,
    label: name,
    look: here.has(id) ? ('here' as const) : ('away' as const),
  }))
  const recorded =
    turn && state.agreements.find((one) => one.turn === turn.id && one.by === turn.caseGiver)
  return (
    <>
      <StageTitle name={title}>{coming}</StageTitle>
      {recorded ? (
        <StageWords
          language={state.language}
          label={agreementOf(nameOf(state, recorded.by), state.language)}
          agreement={recorded}
        />
      ) : (
        <div className="stage-between">
          <PeopleRing label={stageTexts[state.language].whoIsHere} seats={seats} size={632} />
        </div>
      )}
    </>
  )
}
