export const FOUR_QUESTIONS: readonly string[] = [
  'What would you miss if it changed?',
  'Who else has noticed?',
  'When did you last say what you wanted?',
  'What does R. get from it?',
]

const BEGINNINGS = [
  'What did you',
  'When did you',
  'Who else could',
  'How did the team',
  'What would R.',
]
const MIDDLES = ['hear', 'see', 'expect', 'leave out', 'hope for']
const ENDS = ['that morning?', 'in October?', 'when Dr. B. came in?']

/** Enough to fill a ring to its edge, of the length people write. */
export const SIXTY_QUESTIONS: readonly string[] = BEGINNINGS.flatMap((beginning) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => `${beginning} ${middle} ${end}`)),
).slice(0, 60)
