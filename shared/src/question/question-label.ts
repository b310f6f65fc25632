/**
 * What a sentence is, as a facilitator would judge it.
 *
 * - `open`: many answers are possible and none is built in; also an invitation ("Tell us …")
 * - `closed`: yes or no, either this or that, or one single fact
 * - `leading`: holds the judgement or the answer that is expected
 * - `advice`: holds an act that the asker proposes
 * - `multiple`: two or more questions in one go
 * - `why`: asks a person to justify what they did or do
 * - `statement`: neither asks nor invites
 */
export const QUESTION_LABELS = [
  'open',
  'closed',
  'leading',
  'advice',
  'multiple',
  'why',
  'statement',
] as const
export type QuestionLabel = (typeof QUESTION_LABELS)[number]
