import type { Language } from '@kring/shared/language/language'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import {
  type ScoreRun,
  type ScoreStep,
  scoreOfMeeting,
  scoreOfTurn,
} from '@kring/shared/meeting/score'
import { briefName } from '@kring/shared/method/method'
import { clockTime } from '../language/format.ts'
import { briefItemName, itemName } from '../turn/turn-words.ts'
import type { ScoreSegment } from '../ui/score.tsx'

export interface DrawnScore {
  readonly segments: readonly ScoreSegment[]
  readonly elapsed: number
  readonly endsAt: number
  /** How long the open step is over its plan, and the name of the one that could give it back. */
  readonly overrun: { readonly ms: number; readonly from: string | undefined } | undefined
}

export interface DrawOptions {
  readonly now: number
  readonly language: Language
  /** What stands at the lock: 'advice opens'. A ruler without words has none. */
  readonly gate?: string
  /** What stands where minutes begin that no overrun eats: 'kept'. */
  readonly kept?: string
}

/** The ruler that is drawn: the phases of the open turn, or else the agenda of the meeting. */
export function scoreOf(
  state: MeetingState,
  { now, language, gate, kept }: DrawOptions,
): DrawnScore {
  const at = (time: number | undefined) =>
    time === undefined ? undefined : clockTime(time, language)
  const turn = openTurn(state)
  if (turn) {
    const run = scoreOfTurn(state, turn, { now })
    const segments = run.steps.map((step, index) => ({
      id: step.id,
      name: briefName(step.of.phase, language),
      whole: step.of.phase.name[language],
      number: index + 1,
      minutes: step.minutes,
      state: step.state,
      at: at(step.startsAt),
      gate: step.of.gate && step.state === 'next' ? gate : undefined,
      kept: keptWords(run.steps, index, kept),
    }))
    return drawn(segments, run)
  }
  const run = scoreOfMeeting(state, { now })
  const segments = run.steps.map((step, index) => ({
    id: step.id,
    name: briefItemName(step.of, state, language),
    whole: itemName(step.of, state, language),
    minutes: step.minutes,
    state: step.state,
    at: at(step.startsAt),
    kept: keptWords(run.steps, index, kept),
  }))
  return drawn(segments, run)
}

function drawn(
  segments: readonly ScoreSegment[],
  { elapsed, endsAt, overrun }: Pick<ScoreRun<unknown>, 'elapsed' | 'endsAt' | 'overrun'>,
): DrawnScore {
  const from = segments.find(({ id }) => id === overrun?.from)?.name
  return { segments, elapsed, endsAt, overrun: overrun && { ms: overrun.ms, from } }
}

/** The word for kept minutes stands once, where they begin. */
function keptWords(
  steps: readonly ScoreStep<unknown>[],
  index: number,
  words = '',
): string | undefined {
  if (steps[index]?.hold !== 'kept' || steps[index]?.state === 'done') return undefined
  const before = steps[index - 1]
  return before?.hold === 'kept' && before.state !== 'done' ? '' : words
}
