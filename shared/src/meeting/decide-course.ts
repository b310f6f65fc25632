import { methodById } from '../method/methods.ts'
import { phasesIn } from './agenda.ts'
import { agendaOf } from './agenda-of.ts'
import { type Circumstances, type Decision, decided, no } from './decision.ts'
import type { MeetingEvent } from './meeting-event.ts'
import { type MeetingState, openItem, openTurn } from './meeting-state.ts'
import { leaveItem, open } from './move.ts'
import { onlyLeads } from './seat-of.ts'

export function start(state: MeetingState, { due }: Circumstances): Decision {
  if (state.progress.type !== 'planned') return no({ code: 'meeting-already-started' })
  const agenda = agendaOf(state.method, methodById, {
    members: state.members.filter(({ id, part }) => part === 'member' && !onlyLeads(state, id))
      .length,
    reportsDue: due.length,
  })
  const first = agenda[0]
  const events: MeetingEvent[] = [{ type: 'meeting.started', agenda, due }]
  const phase = first && phasesIn(first)[0]
  if (first && phase) events.push(open(first.id, 0, phase))
  return decided(...events)
}

export function close(state: MeetingState): Decision {
  const turn = openTurn(state)
  const events: MeetingEvent[] = [...leaveItem(state, openItem(state))]
  if (turn) events.push({ type: 'turn.closed', item: turn.id })
  return decided(...events, { type: 'meeting.closed' })
}
