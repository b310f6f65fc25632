import type { MemberId } from '@kring/shared/lib/id'
import { memberOf, openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { Phase } from '@kring/shared/method/method'
import type { Hint } from '@kring/shared/question/hint'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { ideasOpenLater } from './asked-in.ts'
import { coachTexts } from './coach-texts.ts'

export interface CoachSays {
  readonly view: MeetingView
  readonly hint: Hint | undefined
  readonly phase: Phase
  readonly author: MemberId | undefined
  readonly writing: 'new' | 'again'
  /** Who has seen it a few times is told in a word. */
  readonly length: 'whole' | 'short'
}

/** What the coach asks back, in the reader's language; nothing where it has nothing to ask. */
export function useCoachWords({ view, hint, phase, author, writing, length }: CoachSays): string {
  const texts = useTexts(coachTexts)
  const language = useLanguage()
  const now = useNow(10_000)
  const { state, you } = view
  switch (hint) {
    case undefined:
      return ''
    case 'closed': {
      const answers = openTurn(state)?.caseGiver
      const name = answers && answers !== you ? memberOf(state, answers)?.name : undefined
      return length === 'short' ? texts.closedShort : texts.closed(name)
    }
    case 'advice': {
      if (length === 'short') return texts.adviceShort
      const keeps = writing === 'new' && isOwn(author, you)
      const later = keeps ? ideasOpenLater(state, you, now) : undefined
      if (!later) return texts.adviceAlone
      return texts.advice(later.at === undefined ? undefined : clockTime(later.at, language))
    }
    case 'why':
      if (!phase.manner.includes('no-why')) return texts[length].why
      return length === 'short' ? texts.noWhyShort : texts.noWhy
    default:
      return texts[length][hint]
  }
}

/** Whether these are the words of who writes them. */
export function isOwn(author: MemberId | undefined, you: MemberId): boolean {
  return author === undefined || author === you
}
