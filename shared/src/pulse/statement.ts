import type { InEachLanguage } from '../language/language.ts'

/** One sentence about the team, that each agrees with from hardly to fully. */
export interface Statement {
  /** Unique in its phase. */
  readonly id: string
  readonly text: InEachLanguage
}

/** More than these nobody answers in the minutes of a pulse. */
export const STATEMENTS_MOST = 6

/** What the one statement is called that a phase without statements asks: its prompt. */
export const PROMPT_AS_STATEMENT = 'prompt'

/** What an anonymous phase asks: its statements, or where it has none, its prompt as the only one. */
export function statementsOf({
  statements = [],
  prompt,
}: {
  readonly statements?: readonly Statement[]
  readonly prompt: InEachLanguage
}): readonly Statement[] {
  return statements.length > 0 ? statements : [{ id: PROMPT_AS_STATEMENT, text: prompt }]
}
