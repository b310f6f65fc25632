/** What can be said as a note on the board. */
export const NOTE_KINDS = [
  'problem',
  'objective',
  'fact-question',
  'open-question',
  'answer',
  'observation',
  'hypothesis',
  'own-share',
  'feedback',
  'idea',
  'agreement',
  'learned',
] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** What is said through a small form of its own, and is not a note. */
export const FORM_KINDS = [
  'check-in',
  'report',
  'choice',
  'rating',
  'skill',
  'input',
  'pulse',
] as const
export type FormKind = (typeof FORM_KINDS)[number]

/** One sort of contribution. What a phase does not list for a seat is locked for that seat. */
export type Kind = NoteKind | FormKind
export const KINDS: readonly Kind[] = [...NOTE_KINDS, ...FORM_KINDS]

/** The kinds that ask. A turn asks before it advises. */
export const QUESTION_KINDS: readonly NoteKind[] = ['fact-question', 'open-question']

/** The kinds that advise. They open only after a phase of questions was held. */
export const ADVICE_KINDS: readonly NoteKind[] = ['idea']

/** The nine stamps a note can carry. Each has its own colour, corners, icon and word. */
export type Stamp =
  | 'problem'
  | 'fact'
  | 'question'
  | 'view'
  | 'own'
  | 'feedback'
  | 'idea'
  | 'agree'
  | 'learn'

/** Which stamp a kind of note carries. Two kinds may share one and differ in their label. */
export const STAMP_OF: { readonly [kind in NoteKind]: Stamp } = {
  problem: 'problem',
  objective: 'problem',
  'fact-question': 'question',
  'open-question': 'question',
  answer: 'fact',
  observation: 'view',
  hypothesis: 'view',
  'own-share': 'own',
  feedback: 'feedback',
  idea: 'idea',
  agreement: 'agree',
  learned: 'learn',
}

export function isQuestion(kind: Kind): boolean {
  return QUESTION_KINDS.some((one) => one === kind)
}

export function isAdvice(kind: Kind): boolean {
  return ADVICE_KINDS.some((one) => one === kind)
}

export function isNoteKind(value: unknown): value is NoteKind {
  return NOTE_KINDS.some((kind) => kind === value)
}
