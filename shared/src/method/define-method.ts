import { assert } from '../lib/assert.ts'
import type { Method } from './method.ts'
import { faultSentence, faultsOf } from './method-faults.ts'

/** Checks a method once, when its module loads, so that nothing downstream has to. */
export function defineMethod<const Id extends string>(
  method: Method & { readonly id: Id },
): Method & { readonly id: Id } {
  const faults = faultsOf(method)
  assert(
    faults.length === 0,
    faults.map((fault) => `${method.id}: ${faultSentence(fault)}`).join('\n'),
  )
  return Object.freeze(method)
}
