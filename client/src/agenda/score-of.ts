import type { Language } from '@kring/shared/language/language'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import { type SeenStarts, scoreOfMeeting, scoreOfTurn } from '@kring/shared/meeting/score'
import { clockTime } from '../language/format.ts'
import { itemName } from '../turn/turn-words.ts'
import type { ScoreSegment } from '../ui/score.tsx'

export interface DrawnScore {
  readonly segments: readonly ScoreSegment[]
  readonly elapsed: number
  readonly endsAt: number
}

export interface DrawOptions {
  readonly now: number
  readonly seen: SeenStarts
  readonly language: Language
  /** What stands at the lock: 'advice opens'. */
  readonly gate: string
}

/** The ruler that is drawn: the phases of the open turn, or else the agenda of the meeting. */
export function scoreOf(
  state: MeetingState,
  { now, seen, language, gate }: DrawOptions,
): DrawnScore {
  const at = (time: number | undefined) =>
    time === undefined ? undefined : clockTime(time, language)
  const turn = openTurn(state)
  if (turn) {
    const run = scoreOfTurn(state, turn, { now, seen })
    const segments = run.steps.map((step, index) => ({
      id: step.id,
      name: step.of.phase.name[language],
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
    name: itemName(step.of, state, language),
    minutes: step.minutes,
    state: step.state,
    at: at(step.startsAt),
  }))
  return { segments, elapsed: run.elapsed, endsAt: run.endsAt }
}
