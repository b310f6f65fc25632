import type { ItemId } from '../lib/id.ts'

/** One number each, from hardly to very well. */
export const PULSE_VALUES = [1, 2, 3, 4, 5] as const
export type PulseValue = (typeof PULSE_VALUES)[number]

/** Fewer answers than these are never shown: too few to hide in. */
export const LEAST_ANSWERS = 4

/** How often each value was given, the lowest first. */
export type Tally = readonly [number, number, number, number, number]

export const NO_TALLY: Tally = [0, 0, 0, 0, 0]

/** What a circle answered, once it was turned over. */
export interface ShownPulse {
  readonly item: ItemId
  readonly phase: string
  readonly tally: Tally
}

export function answersIn(tally: Tally): number {
  return tally.reduce((sum, count) => sum + count, 0)
}

export function withAnswer(tally: Tally, value: PulseValue): Tally {
  const [a, b, c, d, e] = tally.map((count, at) => (at === value - 1 ? count + 1 : count))
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0]
}
