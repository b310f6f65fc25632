import type { InEachLanguage } from '@kring/shared/language/language'

/** What a page says about a method, besides what stands in the method itself. */
export interface GuideWords {
  /** What it is for, in one line. */
  readonly purpose: string
  /** For whom it is, and when it fits. */
  readonly fits: string
  readonly watchOut: readonly string[]
  /** Why it needs a safe circle: where the method itself asks for one, and nowhere else. */
  readonly safety?: string
  /** What a facilitator reads aloud when the circle begins, by paragraph: a minute or so. */
  readonly readAloud: readonly string[]
  /** What is known of its effect, and no more. */
  readonly known: string
  /** Where its steps and its minutes come from. */
  readonly basis: string
}

export type MethodGuide = InEachLanguage<GuideWords>
