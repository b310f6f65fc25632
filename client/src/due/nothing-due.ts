import { type MeetingState, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { Kind } from '@kring/shared/note/kind'
import { eachLanguage } from '../language/each-language.ts'

export const NOTHING_DUE = eachLanguage({
  en: 'Nothing is due from last time.',
  sv: 'Inget står kvar från förra gången.',
  nl: 'Er staat niets open van de vorige keer.',
})

/** What is only said about reports. */
const ABOUT_REPORTS: readonly Kind[] = [
  'report',
  'learned',
  'fact-question',
  'open-question',
  'observation',
]

/**
 * Whether the open phase is there to tell of agreements, and there is none to tell of. In a case last
 * time is looked back on first of all: what is told later is told of the case.
 *
 * - `wholly`: the phase is for nothing else, so there is nothing to ask and nothing to add
 * - `beside`: the phase goes on with the rest it is for, such as a check-in
 */
export function nothingDue(state: MeetingState): 'wholly' | 'beside' | undefined {
  const item = openItem(state)
  const phase = openPhase(state)
  const tellers = phase?.admits.report
  if (!item || !phase || !tellers) return undefined
  if (item.type === 'turn' && item.phases[0] !== phase) return undefined
  const ofGiver = item.type === 'turn' && tellers.every((seat) => seat === 'case-giver')
  const due = ofGiver ? state.due.filter(({ by }) => by === item.caseGiver) : state.due
  if (due.length > 0) return undefined
  const kinds = Object.keys(phase.admits) as readonly Kind[]
  return kinds.every((kind) => ABOUT_REPORTS.includes(kind)) ? 'wholly' : 'beside'
}
