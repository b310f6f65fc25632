import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { agreementOf, nameOf } from '../turn/turn-words.ts'
import { StageProblem } from './stage-problem.tsx'
import { StageWords } from './stage-words.tsx'

export interface StageAgreementProps {
  readonly state: MeetingState
  readonly turn: Turn
}

/** The agreement once it is recorded; before that what is being written; before that the case. */
export function StageAgreement({ state, turn }: StageAgreementProps) {
  const written = useSheetText('agreement', turn.id)
  const giver = nameOf(state, turn.caseGiver)
  const recorded = state.agreements.find((one) => one.turn === turn.id && one.by === turn.caseGiver)
  const draft = { what: written, firstStep: '', byWhen: '', support: '', sign: '' }
  const agreement = recorded ?? (written === '' ? undefined : draft)
  if (!agreement) return <StageProblem state={state} turn={turn} beside="nothing" />
  return (
    <StageWords
      language={state.language}
      label={agreementOf(giver, state.language)}
      agreement={agreement}
    />
  )
}
