import type { Language } from '@kring/shared/language/language'
import {
  type MeetingState,
  memberOf,
  openPhase,
  openTurn,
} from '@kring/shared/meeting/meeting-state'
import { isQuestion, type NoteKind } from '@kring/shared/note/kind'
import { reminderTexts } from './reminder-texts.ts'

/**
 * How something of this kind is said in the open phase, where its manner has a way of its own: in the
 * first person, of the case-giver as if absent, or without a why. Said beforehand; nothing is refused
 * for it.
 */
export function reminderOf(
  state: MeetingState,
  kind: NoteKind | undefined,
  language: Language,
): string | undefined {
  const turn = openTurn(state)
  const manner = openPhase(state)?.manner ?? []
  if (!turn || kind === undefined || kind === 'answer') return undefined
  const texts = reminderTexts[language]
  if (manner.includes('first-person')) return texts.firstPerson
  if (manner.includes('third-person')) {
    return texts.thirdPerson(memberOf(state, turn.caseGiver)?.name ?? '')
  }
  return manner.includes('no-why') && isQuestion(kind) ? texts.noWhy : undefined
}
