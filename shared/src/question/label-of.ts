import { proposes } from './advice.ts'
import { wordsIn } from './clause.ts'
import { asksForOneWord } from './closed.ts'
import type { Grammar } from './grammar.ts'
import { leads } from './leading.ts'
import { asksMore } from './multiple.ts'
import type { QuestionLabel } from './question-label.ts'
import type { ReadSentence } from './read-sentence.ts'
import { blames } from './why.ts'

/** The sentences that ask: those with a question mark, else those that begin so, else the last. */
export function askingOf(all: readonly ReadSentence[]): readonly ReadSentence[] {
  const marked = all.filter(({ sentence }) => sentence.asks)
  if (marked.length > 0) return marked
  const opened = all.filter(({ clause }) => clause.opening !== 'other')
  return opened.length > 0 ? opened : all.slice(-1)
}

const FEWEST_WORDS_STATED = 4

/** [R8] Neither asks nor invites, and is long enough to be no half-written question. */
function states({ sentence }: ReadSentence): boolean {
  return !sentence.asks && wordsIn(sentence.words).length >= FEWEST_WORDS_STATED
}

/** [R6] Begins as a question that nothing narrows, or invites to tell. */
function opens({ clause }: ReadSentence): boolean {
  return clause.opening !== 'other'
}

/** The one label that wins: multiple, advice, leading, why, closed, open, statement. */
export function labelOf(grammar: Grammar, all: readonly ReadSentence[]): QuestionLabel | 'unsure' {
  const asking = askingOf(all)
  if (asksMore(grammar, all, asking)) return 'multiple'
  if (all.some((read) => proposes(grammar, read))) return 'advice'
  if (asking.some((read) => leads(grammar, read))) return 'leading'
  if (asking.some(({ clause }) => blames(grammar, clause))) return 'why'
  if (asking.some((read) => asksForOneWord(grammar, read))) return 'closed'
  if (asking.some(opens)) return 'open'
  return asking.some(states) ? 'statement' : 'unsure'
}
