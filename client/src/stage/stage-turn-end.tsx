import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import type { Between } from '../phase/between.ts'
import { betweenWords } from '../phase/between-words.ts'
import { agreementOf, nameOf } from '../turn/turn-words.ts'
import { StageTitle } from './stage-head.tsx'
import { StageWords } from './stage-words.tsx'

export interface StageTurnEndProps {
  readonly state: MeetingState
  readonly between: Between
}

/** Between two turns: the case has closed, what was agreed stands, and what comes is named. */
export function StageTurnEnd({ state, between }: StageTurnEndProps) {
  const { title, coming } = betweenWords(between, state, state.language)
  const turn = between.closed
  const recorded =
    turn && state.agreements.find((one) => one.turn === turn.id && one.by === turn.caseGiver)
  return (
    <>
      <StageTitle name={title}>{coming}</StageTitle>
      {recorded && (
        <StageWords
          language={state.language}
          label={agreementOf(nameOf(state, recorded.by), state.language)}
          agreement={recorded}
        />
      )}
    </>
  )
}
