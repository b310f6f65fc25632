import type { Agreement } from '../agreement/agreement.ts'
import type { AgreementId } from '../lib/id.ts'
import { mayUse } from './admits.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import { type MeetingState, openItem, openTurn } from './meeting-state.ts'
import { seatsOf } from './seat-of.ts'

/** [C6] */
export function recordAgreement(
  state: MeetingState,
  command: Of<'agreement.record'>,
  { actor, at, freshId }: Circumstances,
): Decision {
  const { type: _type, for: named, ...words } = command
  const item = openItem(state)
  const scribes =
    state.lead === actor && mayUse(state, 'agreement', seatsOf(state, actor)).type === 'refused'
  const by = named ?? (scribes ? openTurn(state)?.caseGiver : undefined) ?? actor
  const verdict = mayUse(state, 'agreement', seatsOf(state, by))
  if (verdict.type === 'refused') return verdict
  if (!item) return no({ code: 'no-such-item' })

  const before = state.agreements.find((one) => one.by === by && one.turn === item.id)
  const agreement: Agreement = {
    id: before?.id ?? (freshId as AgreementId),
    by,
    ...(by === actor ? {} : { scribe: actor }),
    meeting: state.meeting,
    turn: item.id,
    at,
    ...words,
  }
  return decided({ type: 'agreement.recorded', agreement })
}

/** [C7] */
export function reportAgreement(
  state: MeetingState,
  command: Of<'agreement.report'>,
  { actor, at }: Circumstances,
): Decision {
  const agreement = state.due.find(({ id }) => id === command.agreement)
  if (!agreement) return no({ code: 'no-such-agreement' })
  if (agreement.by !== actor && state.lead !== actor) return no({ code: 'not-your-agreement' })
  const item = openItem(state)
  const inTurnOfAnother = item?.type === 'turn' && item.caseGiver !== agreement.by
  if (inTurnOfAnother) return no({ code: 'kind-not-open', kind: 'report' })
  const verdict = mayUse(state, 'report', ['case-giver'])
  if (verdict.type === 'refused') return verdict

  const { outcome, learned } = command
  const closes = outcome === 'done' || outcome === 'let-go'
  const takenAlong = closes ? false : (command.takenAlong ?? true)
  return decided({
    type: 'agreement.reported',
    report: {
      agreement: agreement.id,
      by: agreement.by,
      meeting: state.meeting,
      at,
      outcome,
      learned,
      takenAlong,
    },
  })
}
