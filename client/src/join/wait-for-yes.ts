import { askKnock } from './join-calls.ts'

const ASK_EVERY_MS = 2_000

export type KnockEnd =
  | { readonly type: 'in'; readonly way: string }
  | { readonly type: 'refused' | 'expired' }

export interface WaitOptions {
  readonly signal: AbortSignal
  readonly onLine: (line: 'open' | 'down') => void
}

/**
 * Waits for the facilitator's yes or no. A lost connection ends nothing: the question is asked again
 * until somebody answers it, or until nobody waits any more.
 */
export async function waitForYes(
  knock: string,
  { signal, onLine }: WaitOptions,
): Promise<KnockEnd | undefined> {
  for (;;) {
    const answer = await askKnock(knock, signal)
    if (signal.aborted) return undefined
    onLine(!answer.ok && answer.why === 'unreachable' ? 'down' : 'open')
    if (answer.ok && answer.value.type === 'in') return answer.value
    if (answer.ok && answer.value.type === 'refused') return { type: 'refused' }
    if (!answer.ok && answer.why === 'refused' && [404, 410].includes(answer.status)) {
      return { type: 'expired' }
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
    if (signal.aborted) return undefined
  }
}
