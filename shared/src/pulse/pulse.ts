import type { ItemId, MemberId } from '../lib/id.ts'

/** One number each, from hardly to fully. */
export const PULSE_VALUES = [1, 2, 3, 4, 5] as const
export type PulseValue = (typeof PULSE_VALUES)[number]

/** Fewer answers than these are never shown: too few to hide in. */
export const LEAST_ANSWERS = 4

/** How often each value was given, the lowest first. */
export type Tally = readonly [number, number, number, number, number]

export const NO_TALLY: Tally = [0, 0, 0, 0, 0]

/** What one member says, by the statement's id. What is left out is not answered. */
export type PulseAnswers = { readonly [statement: string]: PulseValue }

/** That a member has answered a statement; never what. */
export interface Answered {
  readonly statement: string
  readonly member: MemberId
}

/** How often each value was given to each statement, by the statement's id. */
export type Tallies = ReadonlyMap<string, Tally>

/** What a circle answered to one statement; nothing of it where too few did, not even how many. */
export interface ShownStatement {
  readonly statement: string
  readonly tally: Tally | null
}

/** What a circle answered, once it was turned over. */
export interface ShownPulse {
  readonly item: ItemId
  readonly phase: string
  readonly shown: readonly ShownStatement[]
}

function answersIn(tally: Tally): number {
  return tally.reduce((sum, count) => sum + count, 0)
}

export function withAnswer(tally: Tally, value: PulseValue): Tally {
  const [a, b, c, d, e] = tally.map((count, at) => (at === value - 1 ? count + 1 : count))
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0]
}

/** The counts of a statement, where enough have answered it. */
export function shownTally(tallies: Tallies, statement: string): Tally | null {
  const tally = tallies.get(statement) ?? NO_TALLY
  return answersIn(tally) >= LEAST_ANSWERS ? tally : null
}
