import type { MemberId } from '../lib/id.ts'
import { methodById } from '../method/methods.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { type AgendaItem, isBegun, phasesIn } from './agenda.ts'
import { phasesWithin } from './agenda-of.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import type { MeetingEvent } from './meeting-event.ts'
import { type MeetingState, memberOf, openItem, openTurn, turnsIn } from './meeting-state.ts'
import { leaveItem, open } from './move.ts'
import { onlyLeads } from './seat-of.ts'

/** An empty line takes the offer back. */
export function offerCase(
  state: MeetingState,
  command: Of<'case.offer'>,
  { actor }: Circumstances,
): Decision {
  const offerer = command.for ?? actor
  const line = state.offers.find(({ by }) => by === offerer)?.line ?? ''
  if (command.line === line) return decided()
  return decided({ type: 'case.offered', member: offerer, line: command.line })
}

export function choose(state: MeetingState, { caseGiver, title, by }: Of<'case.choose'>): Decision {
  const refusal = mayBringCase(state, caseGiver)
  if (refusal) return no(refusal)
  const place = placeFor(state, caseGiver)
  if ('code' in place) return no(place)
  const chosen = chosenMethod(place, by)
  if ('code' in chosen) return no(chosen)
  return decided({ type: 'turn.chosen', item: place.id, caseGiver, title, ...chosen })
}

export function unchoose(state: MeetingState, command: Of<'case.unchoose'>): Decision {
  const item = state.agenda.find(({ id }) => id === command.item)
  if (item?.type !== 'turn' || item.status !== 'ahead') return no({ code: 'no-such-item' })
  if (isBegun(item)) return no({ code: 'had-a-turn', member: item.caseGiver })
  return decided({ type: 'turn.unchosen', item: item.id })
}

export function openTurnFor(
  state: MeetingState,
  { caseGiver, title, by }: Of<'turn.open'>,
): Decision {
  const refusal = mayBringCase(state, caseGiver)
  if (refusal) return no(refusal)
  const here = openItem(state)
  const running = openTurn(state)
  if (running) return no({ code: 'turn-still-open', turn: running.id })
  const place = placeFor(state, caseGiver)
  if ('code' in place) return no(place)
  const chosen = chosenMethod(place, by)
  if ('code' in chosen) return no(chosen)
  const phase = (chosen.held?.phases ?? phasesIn(place))[0]
  if (!phase) return no({ code: 'no-such-item' })
  const named = title ?? (place.type === 'turn' ? place.title : '')
  return decided(
    ...leaveItem(state, here),
    { type: 'turn.chosen', item: place.id, caseGiver, title: named, ...chosen },
    open(place.id, 0, phase),
  )
}

/** Of a turn, its case-giver says how much of it may stand in a record. */
export function allowRecord(
  state: MeetingState,
  command: Of<'record.allow'>,
  { actor }: Circumstances,
): Decision {
  const turn = turnsIn(state).find(({ id }) => id === command.turn)
  if (!turn) return no({ code: 'no-such-item' })
  if (turn.caseGiver !== actor) return no({ code: 'not-the-case-giver' })
  if (turn.recordLevel === command.level) return decided()
  return decided({ type: 'record.allowed', item: turn.id, level: command.level })
}

function mayBringCase(state: MeetingState, caseGiver: MemberId): Refusal | undefined {
  if (memberOf(state, caseGiver)?.part !== 'member') return { code: 'no-such-member' }
  return onlyLeads(state, caseGiver) ? { code: 'facilitator-brings-no-case' } : undefined
}

/** [C4] The place for the next turn of this member, or why there is none. */
function placeFor(state: MeetingState, caseGiver: MemberId): AgendaItem | Refusal {
  const chosen = turnsIn(state).find((t) => t.caseGiver === caseGiver && t.status === 'ahead')
  if (chosen) return chosen
  const had = turnsIn(state).some((t) => t.caseGiver === caseGiver && t.of === 'each-member')
  if (had) return { code: 'had-a-turn', member: caseGiver }
  const slot = state.agenda.find((item) => item.type === 'slot')
  return slot ?? { code: 'turns-used-up', atMost: turnsIn(state).length }
}

type Chosen = Pick<Extract<MeetingEvent, { type: 'turn.chosen' }>, 'held'>

/** [C16] What the event tells of the method that is to hold a turn. */
function chosenMethod(place: AgendaItem, method: string | undefined): Chosen | Refusal {
  if (method === undefined || (place.type !== 'phase' && place.by?.method === method)) return {}
  const isListed = place.type !== 'phase' && place.by?.methods.some(({ id }) => id === method)
  const found = isListed ? methodById(method) : undefined
  const minutes = place.type === 'phase' ? undefined : place.by?.minutes
  if (!found || minutes === undefined || (place.type === 'turn' && isBegun(place)))
    return { code: 'method-not-listed' }
  return { held: { method, phases: phasesWithin(found, minutes) } }
}
