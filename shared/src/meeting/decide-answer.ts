import { mayUse } from './admits.ts'
import { othersBefore } from './comes-last.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import type { MeetingEvent } from './meeting-event.ts'
import {
  isWrittenFaceDown,
  type MeetingState,
  openItem,
  openPhase,
  openTurn,
} from './meeting-state.ts'
import { backToQuestions, next } from './move.ts'
import { seatsOf } from './seat-of.ts'

export function answerConsent(
  state: MeetingState,
  { answer }: Of<'consent.answer'>,
  { actor }: Circumstances,
): Decision {
  const turn = openTurn(state)
  const phase = openPhase(state)
  if (!turn || !phase) return no({ code: 'no-turn-open' })
  if (turn.caseGiver !== actor && state.lead !== actor) return no({ code: 'not-the-case-giver' })
  if (!phase.manner.includes('consent')) return no({ code: 'kind-not-open', kind: 'choice' })
  if (turn.consents[phase.id] === answer) return decided()
  const answered: MeetingEvent = {
    type: 'consent.answered',
    item: turn.id,
    phase: phase.id,
    answer,
  }
  if (answer === 'yes') return decided(answered)
  if (answer === 'questions') {
    const asking = backToQuestions(state)
    return asking.type === 'moved' ? decided(answered, ...asking.events) : asking
  }
  const onward = next(state, 'skipped')
  return onward.type === 'moved' ? decided(answered, ...onward.events) : decided(answered)
}

export function answerForm(
  state: MeetingState,
  command: Of<'form.answer'>,
  { actor, notes, present }: Circumstances,
): Decision {
  const by = command.for ?? actor
  const item = openItem(state)
  const phase = openPhase(state)
  const verdict = mayUse(state, command.kind, seatsOf(state, by))
  if (verdict.type === 'refused') return verdict
  const missing = othersBefore(state, by, { notes, present: () => present }).length
  if (missing > 0 && !isWrittenFaceDown(state)) return no({ code: 'others-first', missing })
  if (!item || !phase) return no({ code: 'no-such-item' })
  const { kind, text } = command
  const scribe = by === actor ? {} : { scribe: actor }
  return decided({
    type: 'form.answered',
    answer: { kind, by, ...scribe, item: item.id, phase: phase.id, text },
  })
}
