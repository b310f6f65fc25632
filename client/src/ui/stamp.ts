/** The nine stamps a note can carry. Each has its own colour, corners, icon and word. */
export const STAMPS = [
  'problem',
  'fact',
  'question',
  'view',
  'own',
  'feedback',
  'idea',
  'agree',
  'learn',
] as const
export type Stamp = (typeof STAMPS)[number]
