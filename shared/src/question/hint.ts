import { advises, type Phase } from '../method/method.ts'
import { isQuestion, type Kind } from '../note/kind.ts'
import type { QuestionLabel } from './question-label.ts'
import type { QuestionReading } from './read-question.ts'

/** What can be said to who writes a question; the words are the client's. */
export const HINTS = [
  'closed',
  'leading',
  'advice',
  'multiple',
  'why',
  'advice-or-why',
  'statement',
  'long',
] as const
export type Hint = (typeof HINTS)[number]

/** What a reading comes down to, the two that labels do not tell among it. */
type Heard = QuestionLabel | 'advice-or-why' | 'harmless-why' | 'long' | 'unsure'

/** Where a sentence is fine as it is. */
type FineWhere = 'nowhere' | 'facts-are-asked' | 'advice-is-admitted' | 'why-is-admitted'

/** Which hint each kind of sentence is given, unless it is fine where it is written. */
const HINT_FOR: {
  readonly [heard in Heard]: { readonly hint: Hint; readonly fine: FineWhere } | null
} = {
  open: null,
  unsure: null,
  closed: { hint: 'closed', fine: 'facts-are-asked' },
  leading: { hint: 'leading', fine: 'nowhere' },
  advice: { hint: 'advice', fine: 'advice-is-admitted' },
  multiple: { hint: 'multiple', fine: 'nowhere' },
  why: { hint: 'why', fine: 'nowhere' },
  'advice-or-why': { hint: 'advice-or-why', fine: 'nowhere' },
  'harmless-why': { hint: 'why', fine: 'why-is-admitted' },
  statement: { hint: 'statement', fine: 'nowhere' },
  long: { hint: 'long', fine: 'nowhere' },
}

type Held = Pick<Phase, 'admits' | 'manner'>

function isFine(where: FineWhere, phase: Held, kind: Kind): boolean {
  switch (where) {
    case 'nowhere':
      return false
    case 'facts-are-asked':
      return kind === 'fact-question'
    case 'advice-is-admitted':
      return advises(phase)
    case 'why-is-admitted':
      return !phase.manner.includes('no-why')
  }
}

/** What is heard in a reading, the gravest first. */
function heardIn({ label, ambiguous, asksWhy, long }: QuestionReading): readonly Heard[] {
  return [
    ambiguous ? 'advice-or-why' : label,
    ...(asksWhy ? (['harmless-why'] as const) : []),
    ...(long ? (['long'] as const) : []),
  ]
}

/**
 * The one hint for a question that is written in a phase, or none. Only questions are hinted at:
 * who writes an idea is not asked to ask.
 */
export function hintOf(reading: QuestionReading, phase: Held, kind: Kind): Hint | null {
  if (!isQuestion(kind)) return null
  for (const heard of heardIn(reading)) {
    const said = HINT_FOR[heard]
    if (said && !isFine(said.fine, phase, kind)) return said.hint
  }
  return null
}
