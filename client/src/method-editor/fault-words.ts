import type { Language } from '@kring/shared/language/language'
import { type Method, stepsOf } from '@kring/shared/method/method'
import type { MethodFault } from '@kring/shared/method/method-faults'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { type FaultWords, faultTexts } from './fault-texts.ts'
import { seatTexts } from './seat-texts.ts'

/** Where a fault is shown: at a step, at a case by its place among the stretches, or at the whole. */
export type FaultPlace =
  | { readonly type: 'step'; readonly id: string }
  | { readonly type: 'case'; readonly turn: number }
  | { readonly type: 'whole' }

export function placeOf(fault: MethodFault): FaultPlace {
  if ('phase' in fault) return { type: 'step', id: fault.phase }
  return 'turn' in fault ? { type: 'case', turn: fault.turn } : { type: 'whole' }
}

/** What is wrong and what to do about it, in the words of who reads it. */
export function wordsOf(fault: MethodFault, method: Method, language: Language): FaultWords {
  const steps = stepsOf(method)
  const nameOf = (id: string) => {
    const name = steps.find((step) => step.id === id)?.name[language] ?? ''
    return name === '' ? '…' : name
  }
  const other = 'asks' in fault ? fault.asks : 'before' in fault ? fault.before : undefined
  const neverAsks =
    fault.code === 'advice-before-questions' && (other ?? fault.phase) === fault.phase
  const say = faultTexts[language][neverAsks ? 'advice-never-asked' : fault.code]
  return say({
    phase: 'phase' in fault ? nameOf(fault.phase) : '',
    other: other === undefined ? '' : nameOf(other),
    seat: 'seat' in fault ? seatTexts[language][fault.seat].inSentence : '',
    kind: 'kind' in fault ? KIND_TEXTS[language][fault.kind].name : '',
    text: 'text' in fault ? fault.text : '',
    minutes: 'minutes' in fault ? fault.minutes : 0,
    total: 'total' in fault ? fault.total : 0,
  })
}

/**
 * What is shown of them: a text that is too long or missing in several languages is said once, in the
 * reader's language where it is one of those.
 */
export function shownFaults(
  faults: readonly MethodFault[],
  language: Language,
): readonly MethodFault[] {
  const long = faults.filter((fault) => fault.code === 'long-on-score')
  return faults.filter((fault) => {
    if (fault.code !== 'long-on-score') return true
    const same = long.filter(({ phase }) => phase === fault.phase)
    return fault === (same.find((one) => one.language === language) ?? same[0])
  })
}
