import type { Language } from '@kring/shared/language/language'
import { type AgendaItem, phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'

/** One stretch of the ruler of minutes. */
export interface Segment {
  readonly id: string
  readonly name: string
  readonly minutes: number
  readonly state: 'done' | 'now' | 'next'
}

/**
 * The ruler that is in view: in an open turn its phases, outside one the whole meeting, a turn
 * being one stretch of it. A place for a turn that will be passed over has no length.
 */
export function scoreSegments(state: MeetingState, language: Language): readonly Segment[] {
  const { progress } = state
  const item = openItem(state)
  if (progress.type === 'running' && item?.type === 'turn' && item.status === 'open') {
    return item.phases.map((phase, index) => ({
      id: phase.id,
      name: phase.name[language],
      minutes: phase.minutes,
      state: index < progress.phase ? 'done' : index === progress.phase ? 'now' : 'next',
    }))
  }
  const here = state.agenda.findIndex(({ id }) => id === item?.id)
  return state.agenda.flatMap((one, index) => {
    if (one.type === 'slot' && index < here) return []
    return {
      id: one.id,
      name: nameOfItem(state, one, language),
      minutes: phasesIn(one).reduce((sum, phase) => sum + phase.minutes, 0),
      state: stateOf(one, index, here),
    }
  })
}

function stateOf(item: AgendaItem, index: number, here: number): Segment['state'] {
  if (item.type === 'turn' && item.status === 'closed') return 'done'
  if (index === here) return 'now'
  return index < here || (item.type === 'phase' && item.status === 'done') ? 'done' : 'next'
}

/** What stands for an item of the agenda: its phase, its title, its case-giver. */
function nameOfItem(state: MeetingState, item: AgendaItem, language: Language): string {
  if (item.type === 'phase') return item.phase.name[language]
  if (item.type === 'slot') return item.name?.[language] ?? ''
  const giver = state.members.find(({ id }) => id === item.caseGiver)?.name ?? ''
  return item.title === '' ? giver : item.title
}
