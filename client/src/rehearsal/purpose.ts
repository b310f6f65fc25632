import { admitsAny, type Phase } from '@kring/shared/method/method'
import type { Kind } from '@kring/shared/note/kind'

/** What a phase is for, read from what it admits. */
export type Purpose =
  | 'report'
  | 'agree'
  | 'arrive'
  | 'ideas'
  | 'own-share'
  | 'views'
  | 'questions'
  | 'facts'
  | 'objective'
  | 'learn'
  | 'tell'
  | 'choose'
  | 'respond'
  | 'pause'

/** The first that fits. Where a phase admits much, what stands first is what it is for. */
const READ_FROM: readonly (readonly [Purpose, readonly Kind[]])[] = [
  ['report', ['report']],
  ['agree', ['agreement']],
  ['ideas', ['idea']],
  ['own-share', ['own-share', 'feedback']],
  ['views', ['observation', 'hypothesis']],
  ['questions', ['open-question']],
  ['facts', ['fact-question']],
  ['objective', ['objective']],
  ['learn', ['learned']],
  ['arrive', ['check-in', 'skill']],
  ['respond', ['answer', 'rating']],
]

export function purposeOf(phase: Phase): Purpose {
  const found = READ_FROM.find(([, kinds]) => admitsAny(phase, kinds))
  if (found) return found[0]
  if (!admitsAny(phase, ['problem'])) return admitsAny(phase, ['choice']) ? 'choose' : 'pause'
  return phase.silent.length > 0 ? 'tell' : 'choose'
}
