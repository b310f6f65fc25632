import type { InEachLanguage, Language } from '../language/language.ts'
import { ADVICE_KINDS, type Kind, QUESTION_KINDS } from '../note/kind.ts'
import type { Statement } from '../pulse/statement.ts'
import type { Seat } from './seat.ts'

/** Which kinds a phase admits, and from whom. What is not listed is locked. */
export type Admits = { readonly [kind in Kind]?: readonly Seat[] }

/**
 * How a phase is held, beyond what it admits.
 *
 * - `private`: everyone writes face down; one reveal turns all over at once
 * - `round`: one each in turn, pass allowed
 * - `protected`: kept for the end; an overrun earlier does not eat it
 * - `at-most-three`: at most three contributions per member
 * - `consent`: opens only after the case-giver says yes, else it is skipped
 * - `replies-only`: a statement only as the reply to a question on the board
 * - `hints`: an idea says how one that was said before could be carried out, and may name it
 * - `first-person` / `third-person`: write as the case-giver / of the case-giver as if absent
 * - `no-why`: the hint on why-questions is on
 * - `case-giver-last` / `leader-last`: shown or heard after the others
 * - `anonymous`: no author is stored; each statement is shown from four answers up
 */
export const MANNERS = [
  'private',
  'round',
  'protected',
  'at-most-three',
  'consent',
  'replies-only',
  'hints',
  'first-person',
  'third-person',
  'no-why',
  'case-giver-last',
  'leader-last',
  'anonymous',
] as const
export type Manner = (typeof MANNERS)[number]

/** Where a step or its minutes come from: a founding document, a linked source, or our own default. */
export type Basis = 'founding' | 'sourced' | 'default'

/** One step of a method. */
export interface Phase {
  /** Unique in its method. */
  readonly id: string
  readonly name: InEachLanguage
  /** The name on the score, where the whole name is long or carries its own number. */
  readonly brief?: InEachLanguage
  /** What the facilitator says aloud. `{agreement}` stands for last time's agreement. */
  readonly prompt: InEachLanguage
  readonly minutes: number
  readonly basis: Basis
  readonly admits: Admits
  /** Seats that keep quiet here. A silent seat admits nothing; it keeps private notes. */
  readonly silent: readonly Seat[]
  readonly manner: readonly Manner[]
  /** What an anonymous phase asks, in this order. */
  readonly statements?: readonly Statement[]
}

/**
 * One stretch of a meeting.
 *
 * - `phase`: the whole circle, once
 * - `turns`: the phases of one case, for at most so many cases, or for each member who is here
 * - `turn-by`: one case, held by another method's phases
 */
export type Stretch =
  | { readonly type: 'phase'; readonly phase: Phase }
  | {
      readonly type: 'turns'
      readonly cases: { readonly atMost: number } | 'each-member'
      readonly phases: readonly Phase[]
    }
  | {
      readonly type: 'turn-by'
      readonly id: string
      readonly name: InEachLanguage
      readonly prompt: InEachLanguage
      readonly minutes: number
      /** The method it runs by default, then those it may run instead. */
      readonly methods: readonly [string, ...string[]]
    }

/** A facilitation protocol as data: the agenda of a meeting and the ordered phases of a case. */
export interface Method {
  readonly id: string
  /** A case keeps the version it began with. */
  readonly version: number
  readonly name: InEachLanguage
  /** Members in a circle, the facilitator not counted. */
  readonly size: { readonly from: number; readonly to: number }
  /** Who moves it on: a facilitator who takes no part, or a timekeeper who does. */
  readonly lead: 'facilitator' | 'timekeeper'
  /** Minutes of the whole meeting with all its turns. */
  readonly total: number
  /** How many members the total is reckoned for, where every member has a turn. */
  readonly reckonedFor?: number
  /** A safe circle is needed: shown when the method is chosen. */
  readonly needsSafety?: true
  readonly cadence: string
  /** Where it comes from. S marks a founding document, V a linked source, D our own default. */
  readonly source: string
  /** Where its minutes come from, with the same marks. */
  readonly minutesBasis: string
  readonly stretches: readonly Stretch[]
}

/** What a phase is called where there is little room: on the score, along a ring, on a button. */
export function briefName(
  { name, brief }: Pick<Phase, 'name' | 'brief'>,
  language: Language,
): string {
  return (brief ?? name)[language]
}

/** Whether a phase admits any of these kinds from any seat. */
export function admitsAny(phase: Pick<Phase, 'admits'>, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => (phase.admits[kind]?.length ?? 0) > 0)
}

export function asks(phase: Pick<Phase, 'admits'>): boolean {
  return admitsAny(phase, QUESTION_KINDS)
}

export function advises(phase: Pick<Phase, 'admits'>): boolean {
  return admitsAny(phase, ADVICE_KINDS)
}

function phasesIn(stretch: Stretch): readonly Phase[] {
  switch (stretch.type) {
    case 'phase':
      return [stretch.phase]
    case 'turns':
      return stretch.phases
    case 'turn-by':
      return []
  }
}

/** A phase, or a turn that another method's phases hold. */
export type Step = Pick<Phase, 'id' | 'name' | 'brief' | 'prompt' | 'minutes'>

/** What the agenda names, in the order it is written, the phases of turns once. */
export function stepsOf(method: Method): readonly Step[] {
  return method.stretches.flatMap((stretch): readonly Step[] =>
    stretch.type === 'turn-by' ? [stretch] : phasesIn(stretch),
  )
}

/** The phases of a method in the order they are written, those of its turns once. */
export function phasesOf(method: Method): readonly Phase[] {
  return method.stretches.flatMap(phasesIn)
}

function minutesIn(stretch: Stretch, members: number): number {
  switch (stretch.type) {
    case 'phase':
      return stretch.phase.minutes
    case 'turns': {
      const one = stretch.phases.reduce((sum, phase) => sum + phase.minutes, 0)
      return one * (stretch.cases === 'each-member' ? members : stretch.cases.atMost)
    }
    case 'turn-by':
      return stretch.minutes
  }
}

/** Minutes of a meeting in which every possible turn is held by so many members. */
export function minutesOf(method: Method, members: number): number {
  return method.stretches.reduce((sum, stretch) => sum + minutesIn(stretch, members), 0)
}

/** How long a meeting lasts: so many minutes, and so many more for each member who is here. */
export interface Length {
  readonly fixed: number
  readonly eachMember: number
}

export function lengthOf(method: Method): Length {
  const fixed = minutesOf(method, 0)
  return { fixed, eachMember: minutesOf(method, 1) - fixed }
}

export function minutesFor({ fixed, eachMember }: Length, members: number): number {
  return fixed + eachMember * members
}

/** Asks for sure: it cannot be skipped for want of consent, and not only the case-giver may ask. */
export function surelyAsks(phase: Phase): boolean {
  return (
    !phase.manner.includes('consent') &&
    QUESTION_KINDS.some((kind) => phase.admits[kind]?.some((seat) => seat !== 'case-giver'))
  )
}
