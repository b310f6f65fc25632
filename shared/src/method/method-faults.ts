import { LANGUAGES, type Language } from '../language/language.ts'
import type { Kind } from '../note/kind.ts'
import {
  advises,
  type Method,
  minutesOf,
  type Phase,
  phasesOf,
  type Step,
  type Stretch,
  stepsOf,
  surelyAsks,
} from './method.ts'
import type { Seat } from './seat.ts'

/** Of a phase, and of a turn by another method. */
export const MINUTES_MOST = 480

/** How many signs a name may have on the score, so that it fits beside its number. */
export const BRIEF_SIGNS = 21

/**
 * One thing that is wrong with a method, by the rule it breaks. `phase` names the step at which it is
 * seen, `turn` the stretch of turns by its place among the stretches. What a person reads of it is the
 * client's.
 */
export type MethodFault =
  | { readonly rule: 'Q1'; readonly code: 'nameless' }
  | { readonly rule: 'Q1'; readonly code: 'same-id'; readonly phase: string }
  | {
      readonly rule: 'Q1'
      readonly code: 'no-name' | 'no-prompt'
      readonly phase: string
      readonly languages: readonly Language[]
    }
  | {
      readonly rule: 'Q1'
      readonly code: 'no-minutes' | 'part-of-a-minute' | 'too-many-minutes'
      readonly phase: string
    }
  | {
      readonly rule: 'Q2'
      readonly code: 'advice-before-questions'
      readonly turn: number
      /** The first that advises. */
      readonly phase: string
      /** The first that asks, where one does: it stands too late. */
      readonly asks?: string
    }
  | { readonly rule: 'Q2'; readonly code: 'advice-outside-turn'; readonly phase: string }
  | {
      readonly rule: 'Q3'
      readonly code: 'silent-yet-admitted'
      readonly phase: string
      readonly seat: Seat
      readonly kind: Kind
    }
  | {
      readonly rule: 'Q3'
      readonly code: 'observer-admitted'
      readonly phase: string
      readonly kind: Kind
    }
  | {
      readonly rule: 'Q4'
      readonly code: 'other-total'
      readonly minutes: number
      readonly total: number
    }
  | { readonly rule: 'Q5'; readonly code: 'no-turn' }
  | { readonly rule: 'Q5'; readonly code: 'empty-turn' | 'no-case'; readonly turn: number }
  | {
      readonly rule: 'Q6'
      readonly code: 'protected-not-last'
      /** The first that is protected. */
      readonly phase: string
      /** The last that is not, and stands after it. */
      readonly before: string
    }
  | {
      readonly rule: 'Q7'
      readonly code: 'long-on-score'
      readonly phase: string
      readonly language: Language
      readonly text: string
    }
  | { readonly rule: 'Q7'; readonly code: 'no-brief-name'; readonly phase: string }
  | { readonly rule: 'Q8'; readonly code: 'wordless-statement'; readonly phase: string }

/**
 * What is wrong with a method; nothing when it may be used. The rules [Q1]–[Q8]:
 *
 * - [Q1] The method has a name, ids are unique, and every phase and every turn by another method
 *   has a name, a prompt and minutes: whole ones, from 1 to 480.
 * - [Q2] No method advises before it asks: in a turn, a phase that asks stands before the first
 *   that advises. A phase that may be skipped for want of consent does not count as asking, nor
 *   one in which only the case-giver asks. Outside a turn nothing advises.
 * - [Q3] A silent seat admits nothing, and an observer only reads.
 * - [Q4] The minutes sum up to the total.
 * - [Q5] A method has at least one turn, and a turn has at least one phase.
 * - [Q6] A protected phase is never followed by an unprotected one in the same turn.
 * - [Q7] What stands on the score, the brief name or else the whole one, has at most 21 signs in
 *   each language, and is not empty.
 * - [Q8] Each statement of an anonymous phase has words in each language.
 */
export function faultsOf(method: Method): readonly MethodFault[] {
  return [
    ...sameIds(method),
    ...stepsOf(method).flatMap(faultsOfWords),
    ...phasesOf(method).flatMap(faultsOfSeats),
    ...phasesOf(method).flatMap(faultsOfStatements),
    ...method.stretches.flatMap(faultsOfOrder),
    ...faultsOfWhole(method),
  ]
}

function sameIds(method: Method): readonly MethodFault[] {
  const ids = stepsOf(method).map(({ id }) => id)
  const repeated = ids.filter((id, at) => ids.indexOf(id) < at)
  return [...new Set(repeated)].map((phase) => ({ rule: 'Q1', code: 'same-id', phase }))
}

function faultsOfWords({ id: phase, name, brief, prompt, minutes }: Step): readonly MethodFault[] {
  const faults: MethodFault[] = []
  const code = faultOfMinutes(minutes)
  if (code) faults.push({ rule: 'Q1', code, phase })
  for (const [code, text] of [
    ['no-name', name],
    ['no-prompt', prompt],
  ] as const) {
    const languages = LANGUAGES.filter((language) => text[language].trim() === '')
    if (languages.length > 0) faults.push({ rule: 'Q1', code, phase, languages })
  }
  if (brief && LANGUAGES.some((language) => brief[language].trim() === '')) {
    faults.push({ rule: 'Q7', code: 'no-brief-name', phase })
  }
  for (const language of LANGUAGES) {
    const text = (brief ?? name)[language]
    if ([...text].length > BRIEF_SIGNS) {
      faults.push({ rule: 'Q7', code: 'long-on-score', phase, language, text })
    }
  }
  return faults
}

function faultOfMinutes(minutes: number) {
  if (!(minutes > 0)) return 'no-minutes'
  if (minutes > MINUTES_MOST) return 'too-many-minutes'
  return Number.isInteger(minutes) ? undefined : 'part-of-a-minute'
}

function faultsOfSeats({ id: phase, admits, silent }: Phase): readonly MethodFault[] {
  const faults: MethodFault[] = []
  for (const [kind, seats] of Object.entries(admits) as [Kind, readonly Seat[]][]) {
    for (const seat of seats) {
      if (silent.includes(seat)) {
        faults.push({ rule: 'Q3', code: 'silent-yet-admitted', phase, seat, kind })
      }
      if (seat === 'observer') faults.push({ rule: 'Q3', code: 'observer-admitted', phase, kind })
    }
  }
  return faults
}

function faultsOfStatements({ id: phase, manner, statements = [] }: Phase): readonly MethodFault[] {
  const isWordless = statements.some(({ text }) =>
    LANGUAGES.some((language) => text[language].trim() === ''),
  )
  return manner.includes('anonymous') && isWordless
    ? [{ rule: 'Q8', code: 'wordless-statement', phase }]
    : []
}

function faultsOfOrder(stretch: Stretch, at: number): readonly MethodFault[] {
  switch (stretch.type) {
    case 'phase':
      return advises(stretch.phase)
        ? [{ rule: 'Q2', code: 'advice-outside-turn', phase: stretch.phase.id }]
        : []
    case 'turns':
      return faultsOfTurn(stretch, at)
    case 'turn-by':
      return []
  }
}

function faultsOfTurn(
  { cases, phases }: Extract<Stretch, { type: 'turns' }>,
  turn: number,
): readonly MethodFault[] {
  const faults: MethodFault[] = []
  if (phases.length === 0) faults.push({ rule: 'Q5', code: 'empty-turn', turn })
  if (cases !== 'each-member' && !(cases.atMost >= 1)) {
    faults.push({ rule: 'Q5', code: 'no-case', turn })
  }
  const advice = phases.find(advises)
  const question = phases.find(surelyAsks)
  const isTooLate = advice && question && phases.indexOf(question) >= phases.indexOf(advice)
  if (advice && (!question || isTooLate)) {
    const phase = advice.id
    const late = question ? { asks: question.id } : {}
    faults.push({ rule: 'Q2', code: 'advice-before-questions', turn, phase, ...late })
  }
  const isProtected = ({ manner }: Phase) => manner.includes('protected')
  const kept = phases.find(isProtected)
  const open = phases.findLast((phase) => !isProtected(phase))
  if (kept && open && phases.indexOf(open) > phases.indexOf(kept)) {
    faults.push({ rule: 'Q6', code: 'protected-not-last', phase: kept.id, before: open.id })
  }
  return faults
}

function faultsOfWhole(method: Method): readonly MethodFault[] {
  const faults: MethodFault[] = []
  if (LANGUAGES.some((language) => method.name[language].trim() === '')) {
    faults.push({ rule: 'Q1', code: 'nameless' })
  }
  if (method.stretches.every(({ type }) => type === 'phase')) {
    faults.push({ rule: 'Q5', code: 'no-turn' })
  }
  const { total } = method
  const minutes = minutesOf(method, method.reckonedFor ?? method.size.from)
  if (minutes !== total) faults.push({ rule: 'Q4', code: 'other-total', minutes, total })
  return faults
}

/** A fault in one sentence, for who writes a method as data. */
export function faultSentence(fault: MethodFault): string {
  const at = 'phase' in fault ? `${fault.phase}: ` : ''
  return `[${fault.rule}] ${at}${whatIsWrong(fault)}`
}

function whatIsWrong(fault: MethodFault): string {
  switch (fault.code) {
    case 'nameless':
      return 'the method has no name in one of the languages'
    case 'same-id':
      return 'phase ids must be unique'
    case 'no-name':
      return `the name is empty in ${fault.languages.join(', ')}`
    case 'no-prompt':
      return `the prompt is empty in ${fault.languages.join(', ')}`
    case 'no-minutes':
      return 'minutes must be above nought'
    case 'part-of-a-minute':
      return 'minutes must be whole ones'
    case 'too-many-minutes':
      return `minutes may be ${MINUTES_MOST} at most`
    case 'advice-before-questions':
      return 'questions come before advice'
    case 'advice-outside-turn':
      return 'nothing advises outside a turn'
    case 'silent-yet-admitted':
      return `${fault.seat} is silent, yet may ${fault.kind}`
    case 'observer-admitted':
      return `an observer only reads, yet may ${fault.kind}`
    case 'other-total':
      return `${fault.minutes} minutes, but the total says ${fault.total}`
    case 'no-turn':
      return 'a method needs a turn'
    case 'empty-turn':
      return 'a turn needs a phase'
    case 'no-case':
      return 'at most no case is no turn'
    case 'protected-not-last':
      return 'a protected phase stands at the end of its turn'
    case 'long-on-score':
      return `'${fault.text}' has more than ${BRIEF_SIGNS} signs on the score`
    case 'no-brief-name':
      return 'a brief name is empty'
    case 'wordless-statement':
      return 'a statement has no words in one of the languages'
  }
}
