import type { Language } from '@kring/shared/language/language'
import { swedishOwner } from '@kring/shared/language/swedish-owner'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { eachLanguage } from '../language/each-language.ts'
import { itemName, nameOf } from '../turn/turn-words.ts'
import type { Between } from './between.ts'

const betweenTexts = eachLanguage({
  en: {
    closed: (name: string) => `${name}’s case is closed.`,
    brings: (name: string) => `${name} brings the next case.`,
    bringsFirst: (name: string) => `${name} brings the first case.`,
    item: (what: string) => `Next: ${what}`,
    choose: 'Who brings the next case?',
    chooseFirst: 'Who brings the first case?',
    end: 'That was the last case.',
  },
  sv: {
    closed: (name: string) => `${swedishOwner(name)} ärende är avslutat.`,
    brings: (name: string) => `${name} tar upp nästa ärende.`,
    bringsFirst: (name: string) => `${name} tar upp det första ärendet.`,
    item: (what: string) => `Härnäst: ${what}`,
    choose: 'Vem tar upp nästa ärende?',
    chooseFirst: 'Vem tar upp det första ärendet?',
    end: 'Det var det sista ärendet.',
  },
  nl: {
    closed: (name: string) => `De casus van ${name} is afgesloten.`,
    brings: (name: string) => `${name} brengt de volgende casus in.`,
    bringsFirst: (name: string) => `${name} brengt de eerste casus in.`,
    item: (what: string) => `Hierna: ${what}`,
    choose: 'Wie brengt de volgende casus in?',
    chooseFirst: 'Wie brengt de eerste casus in?',
    end: 'Dat was de laatste casus.',
  },
})

export interface BetweenWords {
  readonly title: string
  /** What comes, where a closed case is named first. */
  readonly coming: string | undefined
}

/** What is closed and what comes, for every screen in the same words. */
export function betweenWords(
  { closed, coming }: Between,
  state: MeetingState,
  language: Language,
): BetweenWords {
  const texts = betweenTexts[language]
  const what = (() => {
    switch (coming.type) {
      case 'choose':
        return closed ? texts.choose : texts.chooseFirst
      case 'end':
        return texts.end
      case 'item': {
        if (coming.item.type !== 'turn') return texts.item(itemName(coming.item, state, language))
        const name = nameOf(state, coming.item.caseGiver)
        return closed ? texts.brings(name) : texts.bringsFirst(name)
      }
    }
  })()
  return closed
    ? { title: texts.closed(nameOf(state, closed.caseGiver)), coming: what }
    : { title: what, coming: undefined }
}
