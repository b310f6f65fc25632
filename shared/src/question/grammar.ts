import type { InEachLanguage, Language } from '../language/language.ts'
import { type Find, finderOf, type Place } from './phrase.ts'
import { type Respell, respellerOf } from './respell.ts'
import { ENGLISH } from './word-list/en.ts'
import { DUTCH } from './word-list/nl.ts'
import { SWEDISH } from './word-list/sv.ts'
import type { WordList } from './word-list.ts'

const WORD_LISTS: InEachLanguage<WordList> = { en: ENGLISH, sv: SWEDISH, nl: DUTCH }

/** Where the phrases of each list are looked for. */
const PLACE_OF = {
  fillers: 'start',
  tails: 'end',
  frames: 'start',
  leadIns: 'start',
  askWords: 'start',
  asksAgain: 'start',
  asksAgainYesNo: 'start',
  asksAgainBriefly: 'end',
  asksOnce: 'anywhere',
  leansOn: 'whole',
  yesNo: 'start',
  yesNoIfMarked: 'start',
  notYesNo: 'start',
  whether: 'start',
  invitations: 'start',
  errands: 'start',
  facts: 'start',
  notFacts: 'start',
  proposals: 'start',
  notProposed: 'start',
  elsewhere: 'anywhere',
  proposalsAnywhere: 'anywhere',
  commands: 'start',
  notProposals: 'anywhere',
  supposals: 'start',
  explorations: 'anywhere',
  leadingTags: 'end',
  leadingStarts: 'start',
  leadingAnywhere: 'anywhere',
  certainIfYesNo: 'anywhere',
  certainIfStated: 'anywhere',
  exclamations: 'start',
  loaded: 'anywhere',
  notLoaded: 'anywhere',
  mindReading: 'start',
  whys: 'start',
  blame: 'anywhere',
  notWhys: 'start',
  anyWhy: 'anywhere',
  whyNots: 'start',
  whyNotProposals: 'anywhere',
  ownReasons: 'anywhere',
} as const satisfies {
  readonly [list in Exclude<keyof WordList, 'groups' | 'respelling' | 'mended' | 'joining'>]: Place
}

type ListName = keyof typeof PLACE_OF

function wordsAndCommas(text: string): readonly string[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : trimmed.split(' ')
}

/** The lists of one language, ready to be matched. */
export interface Grammar {
  readonly respell: Respell
  has(list: ListName, words: string): boolean
  /** The words without a phrase of the list where it belongs, or the same words. */
  without(list: ListName, words: string): string
  /** Where a clause may end: a comma or a word that joins, or both. */
  joint(): RegExp
}

function grammarOf(words: WordList): Grammar {
  const finder = finderOf(words.groups)
  const finds = new Map<ListName, Find>()
  const findIn = (list: ListName): Find => {
    const known = finds.get(list)
    if (known) return known
    const made = finder(words[list], PLACE_OF[list])
    finds.set(list, made)
    return made
  }
  const joint = new RegExp(` (?:, )?(?:${words.joining.join('|')})(?= )| ,(?= )`, 'g')
  return {
    respell: respellerOf(words),
    has: (list, text) => findIn(list)(wordsAndCommas(text)) !== null,
    joint: () => joint,
    without: (list, text) => {
      const all = wordsAndCommas(text)
      const found = findIn(list)(all)
      return found ? ` ${[...all.slice(0, found.from), ...all.slice(found.to)].join(' ')} ` : text
    },
  }
}

const grammars = new Map<Language, Grammar>()

/** Phrases are read when a language is first read, not when the module loads. */
export function grammarIn(language: Language): Grammar {
  const known = grammars.get(language)
  if (known) return known
  const made = grammarOf(WORD_LISTS[language])
  grammars.set(language, made)
  return made
}
