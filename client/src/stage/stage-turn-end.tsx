import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { nextStep } from '../phase/next-step.ts'
import { agreementOf, itemName, nameOf } from '../turn/turn-words.ts'
import { StageTitle } from './stage-head.tsx'
import { stageTexts } from './stage-texts.ts'
import { StageWords } from './stage-words.tsx'

export interface StageTurnEndProps {
  readonly state: MeetingState
  readonly turn: Turn
}

/** Between two turns: the case has closed, what was agreed stands, and what comes is named. */
export function StageTurnEnd({ state, turn }: StageTurnEndProps) {
  const texts = stageTexts[state.language]
  const step = nextStep(state)
  const coming =
    step.type !== 'item'
      ? undefined
      : step.item.type === 'turn'
        ? nameOf(state, step.item.caseGiver)
        : itemName(step.item, state, state.language)
  const recorded = state.agreements.find((one) => one.turn === turn.id && one.by === turn.caseGiver)
  const giver = nameOf(state, turn.caseGiver)
  return (
    <>
      <StageTitle name={texts.turnClosed(giver)}>
        {coming === undefined ? '' : texts.comesNext(coming)}
      </StageTitle>
      {recorded && (
        <StageWords
          language={state.language}
          label={agreementOf(giver, state.language)}
          agreement={recorded}
        />
      )}
    </>
  )
}
