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

interface Asking {
  readonly statements?: readonly Statement[]
  readonly prompt: InEachLanguage
}

/**
 * Whether a phase has no statements and asks its prompt, which stands above already. No id tells it: a
 * statement may be called whatever its method calls it, `prompt` too.
 */
export function asksItsPrompt({ statements = [] }: Pick<Asking, 'statements'>): boolean {
  return statements.length === 0
}

/** What an anonymous phase asks: its statements, or where it has none, its prompt as the only one. */
export function statementsOf(phase: Asking): readonly Statement[] {
  const { statements = [], prompt } = phase
  return asksItsPrompt(phase) ? [{ id: PROMPT_AS_STATEMENT, text: prompt }] : statements
}
