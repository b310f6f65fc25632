import { LEAST_ANSWERS, shownTally } from '../pulse/pulse.ts'
import { mayUse } from './admits.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import { type MeetingState, openPulse } from './meeting-state.ts'
import { seatsOf } from './seat-of.ts'

/** [U2] The answer itself is counted apart from all that is decided here. */
export function answerPulse(
  state: MeetingState,
  { answers }: Of<'pulse.answer'>,
  { actor, pulse }: Circumstances,
): Decision {
  const verdict = mayUse(state, 'pulse', seatsOf(state, actor))
  if (verdict.type === 'refused') return verdict
  const open = openPulse(state)
  if (!open) return no({ code: 'kind-not-open', kind: 'pulse' })
  const asked = new Set(open.statements.map(({ id }) => id))
  const given = Object.keys(answers)
  if (given.some((statement) => !asked.has(statement))) return no({ code: 'no-such-statement' })
  const again = pulse?.answered.some(
    ({ member, statement }) => member === actor && given.includes(statement),
  )
  return again ? no({ code: 'already-answered' }) : decided()
}

/** [U3] */
export function showPulse(state: MeetingState, { pulse }: Circumstances): Decision {
  const open = openPulse(state)
  const shown = (open?.statements ?? []).map(({ id }) => ({
    statement: id,
    tally: shownTally(pulse?.tallies ?? new Map(), id),
  }))
  if (!open || shown.every(({ tally }) => tally === null)) {
    return no({ code: 'too-few-answers', least: LEAST_ANSWERS })
  }
  return decided({ type: 'pulse.shown', item: open.item, phase: open.phase, shown })
}
