import type { Turn } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import { nextStep } from '../phase/next-step.ts'
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
  const nameOf = (member: string) => state.members.find(({ id }) => id === member)?.name ?? ''
  const step = nextStep(state)
  const coming =
    step.type === 'turn'
      ? nameOf(step.turn.caseGiver)
      : step.type === 'phase'
        ? step.phase.name[state.language]
        : undefined
  const recorded = state.agreements.find((one) => one.turn === turn.id && one.by === turn.caseGiver)
  const giver = memberOf(state, turn.caseGiver)?.name ?? ''
  return (
    <>
      <StageTitle name={texts.turnClosed(giver)}>
        {coming === undefined ? '' : texts.comesNext(coming)}
      </StageTitle>
      {recorded && (
        <StageWords
          language={state.language}
          label={texts.agreementOf(giver)}
          agreement={recorded}
        />
      )}
    </>
  )
}
