import type { Language } from '@kring/shared/language/language'
import type { Method } from '@kring/shared/method/method'
import type { MethodFault } from '@kring/shared/method/method-faults'
import type { OwnMethod } from '@kring/shared/method/own-method'

/** What every part of the page needs to show a method, and to change it. */
export interface Editing {
  readonly own: OwnMethod
  /** The same as it would run. */
  readonly method: Method
  readonly faults: readonly MethodFault[]
  /** The language that is written in just now. */
  readonly words: Language
  /** The reader's. */
  readonly reading: Language
  /** An observer reads, and so does who looks at an older version. */
  readonly may: 'write' | 'read'
  /** `field` names what is typed in, so that a word is undone at once and not sign by sign. */
  readonly change: (to: OwnMethod, field?: string) => void
}
