import type { Outcome } from '@kring/shared/agreement/agreement'

/** What is not done can be taken along. */
export function mayTakeAlong(outcome: Outcome | undefined): boolean {
  return outcome === 'partly' || outcome === 'not-yet'
}
