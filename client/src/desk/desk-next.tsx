import type { MeetingView } from '@kring/shared/meeting/view'
import { briefName } from '@kring/shared/method/method'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import type { NextStep } from '../phase/next-step.ts'
import { briefItemName } from '../turn/turn-words.ts'
import { deskTexts } from './desk-texts.ts'

/** What Next leads to, in words. */
export function NextWords({ view, step }: { view: MeetingView; step: NextStep }) {
  const texts = useTexts(deskTexts)
  const language = useLanguage()
  switch (step.type) {
    case 'phase':
      return texts.next(briefName(step.phase, language))
    case 'item':
      return texts.next(briefItemName(step.item, view.state, language))
    case 'end-turn':
      return texts.endTurn
    case 'choose':
      return texts.chooseNext
    case 'end':
      return texts.end
    case 'blocked':
      return texts.blocked
  }
}
