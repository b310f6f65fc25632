import { OwnMethodBody } from '@kring/shared/method/method-file'
import type { OwnMethod } from '@kring/shared/method/own-method'
import * as z from 'zod/mini'

/** What was written and is in no version yet, with the version it was made of. */
export interface KeptDraft {
  readonly from: number
  readonly method: OwnMethod
}

const Kept = z.object({ from: z.int(), method: OwnMethodBody })

function keyOf(circle: string, method: string): string {
  return `kring.method.${circle}.${method}`
}

/** The draft on this device, read with care: it may be of an older Kring, or not ours at all. */
export function keptDraft(circle: string, method: string): KeptDraft | undefined {
  try {
    const kept = localStorage.getItem(keyOf(circle, method))
    const read = kept === null ? undefined : Kept.safeParse(JSON.parse(kept))
    return read?.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft over a reload and without a network; whether this device could. */
export function keepDraft(circle: string, method: string, draft: KeptDraft): 'kept' | 'not-kept' {
  try {
    localStorage.setItem(keyOf(circle, method), JSON.stringify(draft))
    return 'kept'
  } catch {
    return 'not-kept'
  }
}

export function letDraftGo(circle: string, method: string): void {
  try {
    localStorage.removeItem(keyOf(circle, method))
  } catch {
    // What could not be kept need not be let go.
  }
}

export function sameMethod(one: OwnMethod, other: OwnMethod): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
