import { type InEachLanguage, LANGUAGES, type Language } from '../language/language.ts'
import {
  type Admits,
  type Manner,
  type Method,
  minutesOf,
  type Phase,
  type Stretch,
} from './method.ts'
import type { Seat } from './seat.ts'

/** What a draft can hold as minutes: more than the rules let in, and few enough to be added up. */
export const MINUTES_TYPED = { least: -9_999, most: 99_999 } as const

/** Words in the languages in which somebody wrote them. */
export type Written = { readonly [language in Language]?: string }

/** A statement of a pulse that somebody wrote. */
export interface OwnStatement {
  readonly id: string
  readonly text: Written
}

/** One step of a circle's own method. */
export interface OwnPhase {
  readonly id: string
  readonly name: Written
  /** The name on the score, where the whole name is too long for it. */
  readonly brief?: Written
  readonly prompt: Written
  /** Nought while nobody has said how many. */
  readonly minutes: number
  readonly admits: Admits
  readonly silent: readonly Seat[]
  readonly manner: readonly Manner[]
  /** What it asks where it is anonymous. */
  readonly statements?: readonly OwnStatement[]
}

/** A case held by the phases of a method that Kring comes with. */
export interface OwnTurnBy {
  readonly type: 'turn-by'
  readonly id: string
  readonly name: Written
  readonly prompt: Written
  readonly minutes: number
  readonly methods: readonly [string, ...string[]]
}

export type Cases = Extract<Stretch, { type: 'turns' }>['cases']

export type OwnStretch =
  | { readonly type: 'phase'; readonly phase: OwnPhase }
  | { readonly type: 'turns'; readonly cases: Cases; readonly phases: readonly OwnPhase[] }
  | OwnTurnBy

/**
 * A method as a circle writes it: all of a method but what follows from the rest.
 *
 * - [H1] One language is enough: where a language has no words of its own, those of the language it
 *   is written in stand in for them.
 * - [H2] The total is reckoned from the minutes and never written, so that the two always agree.
 */
export interface OwnMethod {
  readonly writtenIn: Language
  readonly name: Written
  readonly size: { readonly from: number; readonly to: number }
  readonly lead: Method['lead']
  readonly needsSafety?: true
  readonly stretches: readonly OwnStretch[]
}

/** [H1] */
export function wordsIn(written: Written, language: Language, writtenIn: Language): string {
  return written[language] ?? written[writtenIn] ?? ''
}

/** What is run: with all its languages, its total, and the version it has. */
export function asMethod(
  own: OwnMethod,
  { id, version }: { readonly id: string; readonly version: number },
): Method {
  const { writtenIn, size, lead, needsSafety } = own
  const inEach = (written: Written) => inEachLanguage(written, writtenIn)
  const untimed: Method = {
    id,
    version,
    name: inEach(own.name),
    size,
    lead,
    total: 0,
    ...(needsSafety ? { needsSafety } : {}),
    cadence: '',
    source: '',
    minutesBasis: '',
    stretches: own.stretches.map((stretch) => asStretch(stretch, inEach)),
  }
  return { ...untimed, total: minutesOf(untimed, size.from) }
}

type InEach = (written: Written) => InEachLanguage

function asStretch(stretch: OwnStretch, inEach: InEach): Stretch {
  switch (stretch.type) {
    case 'phase':
      return { type: 'phase', phase: asPhase(stretch.phase, inEach) }
    case 'turns':
      return { ...stretch, phases: stretch.phases.map((phase) => asPhase(phase, inEach)) }
    case 'turn-by':
      return { ...stretch, name: inEach(stretch.name), prompt: inEach(stretch.prompt) }
  }
}

function asPhase(phase: OwnPhase, inEach: InEach): Phase {
  const { brief, name, prompt, statements, ...rest } = phase
  return {
    ...rest,
    name: inEach(name),
    prompt: inEach(prompt),
    ...(brief ? { brief: inEach(brief) } : {}),
    ...(statements
      ? { statements: statements.map(({ id, text }) => ({ id, text: inEach(text) })) }
      : {}),
    basis: 'default',
  }
}

function inEachLanguage(written: Written, writtenIn: Language): InEachLanguage {
  const [en, sv, nl] = LANGUAGES.map((language) => wordsIn(written, language, writtenIn).trim())
  return { en: en ?? '', sv: sv ?? '', nl: nl ?? '' }
}

/** A copy to change: every word in every language, in the order and the minutes of the method. */
export function copyOf(method: Method, writtenIn: Language): OwnMethod {
  const { name, size, lead, needsSafety } = method
  return {
    writtenIn,
    name,
    size,
    lead,
    ...(needsSafety ? { needsSafety } : {}),
    stretches: method.stretches.map(ownStretch),
  }
}

function ownStretch(stretch: Stretch): OwnStretch {
  switch (stretch.type) {
    case 'phase':
      return { type: 'phase', phase: ownPhase(stretch.phase) }
    case 'turns':
      return { ...stretch, phases: stretch.phases.map(ownPhase) }
    case 'turn-by':
      return stretch
  }
}

function ownPhase({ basis: _basis, ...phase }: Phase): OwnPhase {
  return phase
}
