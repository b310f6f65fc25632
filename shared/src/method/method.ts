import type { InEachLanguage, Language } from '../language/language.ts'
import { assert } from '../lib/assert.ts'
import { ADVICE_KINDS, type Kind, QUESTION_KINDS } from '../note/kind.ts'
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
 * - `anonymous`: no author is stored; shown from four answers up
 */
export type Manner =
  | 'private'
  | 'round'
  | 'protected'
  | 'at-most-three'
  | 'consent'
  | 'replies-only'
  | 'hints'
  | 'first-person'
  | 'third-person'
  | 'no-why'
  | 'case-giver-last'
  | 'leader-last'
  | 'anonymous'

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

/** How many signs a name may have on the score, so that it fits beside its number. */
const BRIEF_SIGNS = 21

/** What a phase is called where there is little room: on the score, along a ring, on a button. */
export function briefName(
  { name, brief }: Pick<Phase, 'name' | 'brief'>,
  language: Language,
): string {
  return (brief ?? name)[language]
}

/** Whether a phase admits any of these kinds from any seat. */
export function admitsAny(phase: Phase, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => (phase.admits[kind]?.length ?? 0) > 0)
}

export function asks(phase: Phase): boolean {
  return admitsAny(phase, QUESTION_KINDS)
}

export function advises(phase: Phase): boolean {
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

/** What the agenda names: phases, and turns that another method's phases hold. */
function stepsIn(
  stretch: Stretch,
): readonly Pick<Phase, 'id' | 'name' | 'brief' | 'prompt' | 'minutes'>[] {
  return stretch.type === 'turn-by' ? [stretch] : phasesIn(stretch)
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

/** Asks for sure: it cannot be skipped for want of consent, and not only the case-giver may ask. */
export function surelyAsks(phase: Phase): boolean {
  return (
    !phase.manner.includes('consent') &&
    QUESTION_KINDS.some((kind) => phase.admits[kind]?.some((seat) => seat !== 'case-giver'))
  )
}

/**
 * What is wrong with a method, as sentences; none when it may be used. The rules [Q1]–[Q7]:
 *
 * - [Q1] Ids are unique, and every phase and every turn by another method has a name, a prompt
 *   and minutes above nought.
 * - [Q2] No method advises before it asks: in a turn, a phase that asks stands before the first
 *   that advises. A phase that may be skipped for want of consent does not count as asking, nor
 *   one in which only the case-giver asks. Outside a turn nothing advises.
 * - [Q3] A silent seat admits nothing, and an observer only reads.
 * - [Q4] The minutes sum up to the total.
 * - [Q5] A method has at least one turn, and a turn has at least one phase.
 * - [Q6] A protected phase is never followed by an unprotected one in the same turn.
 * - [Q7] What stands on the score, the brief name or else the whole one, has at most 21 signs in
 *   each language, and is not empty.
 */
export function faultsOf(method: Method): readonly string[] {
  const faults: string[] = []
  const steps = method.stretches.flatMap(stepsIn)

  if (new Set(steps.map((step) => step.id)).size !== steps.length) {
    faults.push(`[Q1] ${method.id}: phase ids must be unique`)
  }
  for (const step of steps) {
    const at = `${method.id}/${step.id}`
    if (!(step.minutes > 0)) faults.push(`[Q1] ${at}: minutes must be above nought`)
    for (const text of [...Object.values(step.name), ...Object.values(step.prompt)]) {
      if (text.trim() === '') faults.push(`[Q1] ${at}: a name or a prompt is empty`)
    }
    for (const text of Object.values(step.brief ?? step.name)) {
      if (step.brief && text.trim() === '') faults.push(`[Q7] ${at}: a brief name is empty`)
      if ([...text].length > BRIEF_SIGNS) {
        faults.push(`[Q7] ${at}: '${text}' has more than ${BRIEF_SIGNS} signs on the score`)
      }
    }
  }

  for (const phase of phasesOf(method)) {
    const at = `${method.id}/${phase.id}`
    for (const [kind, seats] of Object.entries(phase.admits)) {
      for (const seat of seats) {
        if (phase.silent.includes(seat))
          faults.push(`[Q3] ${at}: ${seat} is silent, yet may ${kind}`)
        if (seat === 'observer') faults.push(`[Q3] ${at}: an observer only reads, yet may ${kind}`)
      }
    }
  }

  for (const stretch of method.stretches) {
    if (stretch.type === 'phase' && advises(stretch.phase)) {
      faults.push(`[Q2] ${method.id}/${stretch.phase.id}: nothing advises outside a turn`)
    }
    if (stretch.type === 'turns') {
      if (stretch.phases.length === 0) faults.push(`[Q5] ${method.id}: a turn needs a phase`)
      if (stretch.cases !== 'each-member' && !(stretch.cases.atMost >= 1)) {
        faults.push(`[Q5] ${method.id}: at most no case is no turn`)
      }
      const firstAdvice = stretch.phases.findIndex(advises)
      const firstQuestion = stretch.phases.findIndex(surelyAsks)
      if (firstAdvice !== -1 && (firstQuestion === -1 || firstQuestion >= firstAdvice)) {
        faults.push(`[Q2] ${method.id}: questions come before advice`)
      }
      const firstProtected = stretch.phases.findIndex((p) => p.manner.includes('protected'))
      const lastOpen = stretch.phases.findLastIndex((p) => !p.manner.includes('protected'))
      if (firstProtected !== -1 && lastOpen > firstProtected) {
        faults.push(`[Q6] ${method.id}: a protected phase stands at the end of its turn`)
      }
    }
  }

  if (!method.stretches.some((stretch) => stretch.type !== 'phase')) {
    faults.push(`[Q5] ${method.id}: a method needs a turn`)
  }

  const minutes = minutesOf(method, method.reckonedFor ?? method.size.from)
  if (minutes !== method.total) {
    faults.push(`[Q4] ${method.id}: ${minutes} minutes, but the total says ${method.total}`)
  }
  return faults
}

/** Checks a method once, when its module loads, so that nothing downstream has to. */
export function defineMethod<const Id extends string>(
  method: Method & { readonly id: Id },
): Method & { readonly id: Id } {
  const faults = faultsOf(method)
  assert(faults.length === 0, faults.join('\n'))
  return Object.freeze(method)
}
