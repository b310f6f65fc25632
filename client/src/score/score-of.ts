import type { Language } from '@kring/shared/language/language'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import { type SeenStarts, scoreOfMeeting, scoreOfTurn } from '@kring/shared/meeting/score'
import { briefName } from '@kring/shared/method/method'
import { clockTime } from '../language/format.ts'
import { briefItemName, itemName } from '../turn/turn-words.ts'
import type { ScoreSegment } from '../ui/score.tsx'

export interface DrawnScore {
  readonly segments: readonly ScoreSegment[]
  readonly elapsed: number
  readonly endsAt: number
}

export interface DrawOptions {
  readonly now: number
  readonly language: Language
  /** When what lies behind began, where this reader saw it. */
  readonly seen?: SeenStarts
  /** What stands at the lock: 'advice opens'. A ruler without words has none. */
  readonly gate?: string
}

/** The ruler that is drawn: the phases of the open turn, or else the agenda of the meeting. */
export function scoreOf(
  state: MeetingState,
  { now, language, seen = {}, gate }: DrawOptions,
): DrawnScore {
  const at = (time: number | undefined) =>
    time === undefined ? undefined : clockTime(time, language)
  const turn = openTurn(state)
  if (turn) {
    const run = scoreOfTurn(state, turn, { now, seen })
    const segments = run.steps.map((step, index) => ({
      id: step.id,
      name: briefName(step.of.phase, language),
      whole: step.of.phase.name[language],
      number: index + 1,
      minutes: step.minutes,
      state: step.state,
      at: at(step.startsAt),
      gate: step.of.gate && step.state === 'next' ? gate : undefined,
    }))
    return { segments, elapsed: run.elapsed, endsAt: run.endsAt }
  }
  const run = scoreOfMeeting(state, { now, seen })
  const segments = run.steps.map((step) => ({
    id: step.id,
    name: briefItemName(step.of, state, language),
    whole: itemName(step.of, state, language),
    minutes: step.minutes,
    state: step.state,
    at: at(step.startsAt),
  }))
  return { segments, elapsed: run.elapsed, endsAt: run.endsAt }
}
