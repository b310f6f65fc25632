import type { InEachLanguage } from '../language/language.ts'

/** A question, and what who brings the case answers to it. */
export interface AskedAndAnswered {
  readonly ask: InEachLanguage
  readonly answer: InEachLanguage
}

/** What can be said in a moment that is about this case. */
export type CaseLine =
  | 'disguised'
  | 'closed'
  | 'leading'
  | 'why'
  | 'own-story'
  | 'defence'
  | 'tears'
  | 'anger'
  | 'vague'

/** A case to rehearse with, as data: everything that its simulated circle has to say about it. */
export interface RehearsalCase {
  readonly id: string
  /** Where it plays. */
  readonly field: InEachLanguage
  /** As it is offered, in one line. */
  readonly title: InEachLanguage
  readonly problem: InEachLanguage
  /** What is told around the problem. */
  readonly telling: readonly InEachLanguage[]
  readonly objectives: readonly InEachLanguage[]
  /** What another took on last time, and how they tell it went. */
  readonly lastTime: { readonly what: InEachLanguage; readonly told: InEachLanguage }
  readonly facts: readonly AskedAndAnswered[]
  readonly questions: readonly AskedAndAnswered[]
  readonly views: readonly InEachLanguage[]
  readonly hypotheses: readonly InEachLanguage[]
  readonly feedback: readonly InEachLanguage[]
  readonly ownShare: InEachLanguage
  /** What who brings the case says to what was seen. */
  readonly response: InEachLanguage
  readonly ideas: readonly InEachLanguage[]
  /** Ideas that come before their time. They wait, and are offered again. */
  readonly early: readonly InEachLanguage[]
  readonly agreement: {
    readonly what: InEachLanguage
    readonly firstStep: InEachLanguage
    readonly sign: InEachLanguage
  }
  readonly learned: readonly InEachLanguage[]
  readonly lines: { readonly [line in CaseLine]: InEachLanguage }
}
