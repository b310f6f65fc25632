import { isWrittenFaceDown, type MeetingState } from '@kring/shared/meeting/meeting-state'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { faceDownPile } from './face-down-pile.ts'
import { StagePile } from './stage-pile.tsx'
import { stageTexts } from './stage-texts.ts'

/** Whether everyone writes in silence now, and nothing was turned over yet. */
export function isSilent(state: MeetingState): boolean {
  return isWrittenFaceDown(state)
}

/** Silent writing: how many notes lie face down, and that they turn over together. */
export function StageSilence({ state }: { readonly state: MeetingState }) {
  const { faceDown } = useSnapshot()
  const texts = stageTexts[state.language]
  const { count, kind } = faceDownPile(state, faceDown)
  const words = KIND_TEXTS[state.language]
  const name = kind && (count === 1 ? words[kind].name : words[kind].many)
  return (
    <StagePile
      count={count}
      words={
        count === 0
          ? texts.nobodyWrote
          : texts.notesDown(count, name?.toLocaleLowerCase(state.language))
      }
      under={texts.turnsOver}
      beside="problem"
    />
  )
}
