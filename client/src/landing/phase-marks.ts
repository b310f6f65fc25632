import type { Stamp } from '../ui/stamp.ts'

/** The stamps of a case in their order; advice opens before the idea. */
export const PHASE_MARKS: readonly Stamp[] = [
  'problem',
  'question',
  'view',
  'own',
  'feedback',
  'idea',
  'agree',
  'learn',
]
export const ADVICE_OPENS_AT: Stamp = 'idea'
