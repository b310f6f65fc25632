import {
  admitsAny,
  advises,
  asks,
  type Method,
  type Phase,
  type Stretch,
} from '@kring/shared/method/method'
import { isNoteKind, KINDS, type Kind, STAMP_OF, type Stamp } from '@kring/shared/note/kind'

type OtherMethod = Extract<Stretch, { readonly type: 'turn-by' }>

/** One step of a method, as its page counts it. */
export interface RunStep {
  /** The steps are counted through, those of a case once. */
  readonly number: number
  readonly of: Phase | OtherMethod
  /** Advice opens here for the first time in the case. */
  readonly opensAdvice: boolean
}

/** Steps that the meeting takes once, or that every case takes. */
export interface RunPart {
  readonly within: 'meeting' | 'case'
  readonly times: number
  /** Of one time. */
  readonly minutes: number
  readonly steps: readonly RunStep[]
}

/** A meeting by this method, from its first step to its last. */
export function runOf(method: Method): readonly RunPart[] {
  const parts: RunPart[] = []
  let counted = 0
  for (const stretch of method.stretches) {
    const found = stretch.type === 'turns' ? stretch.phases : [stretchStep(stretch)]
    const gate = stretch.type === 'turns' ? stretch.phases.find(advises) : undefined
    const steps = found.map((of) => {
      counted += 1
      return { number: counted, of, opensAdvice: of === gate }
    })
    const minutes = found.reduce((sum, one) => sum + one.minutes, 0)
    const before = parts.at(-1)
    if (stretch.type === 'turns') {
      parts.push({ within: 'case', times: timesOf(stretch.cases, method), minutes, steps })
    } else if (before?.within === 'meeting') {
      parts[parts.length - 1] = {
        ...before,
        minutes: before.minutes + minutes,
        steps: [...before.steps, ...steps],
      }
    } else {
      parts.push({ within: 'meeting', times: 1, minutes, steps })
    }
  }
  return parts
}

function stretchStep(stretch: Exclude<Stretch, { readonly type: 'turns' }>): Phase | OtherMethod {
  return stretch.type === 'phase' ? stretch.phase : stretch
}

function timesOf(
  cases: Extract<Stretch, { readonly type: 'turns' }>['cases'],
  method: Method,
): number {
  return cases === 'each-member' ? (method.reckonedFor ?? method.size.from) : cases.atMost
}

/** A step that is held by another method's phases. */
export function isByOther(step: Phase | OtherMethod): step is OtherMethod {
  return 'methods' in step
}

/** What may be said in a phase, in the order of the board's kinds. */
export function openKinds(phase: Phase): readonly Kind[] {
  return KINDS.filter((kind) => phase.admits[kind] !== undefined)
}

/** Small forms that a step is there for, whatever else may be said in it. */
const FORM_STEPS: readonly Kind[] = ['check-in', 'report', 'skill', 'input', 'pulse']

/** The stamp of what a phase is there for; a check-in or a break has none. */
export function stampOf(phase: Phase): Stamp | undefined {
  if (advises(phase)) return 'idea'
  if (admitsAny(phase, FORM_STEPS)) return undefined
  if (phase.admits.agreement) return 'agree'
  if (phase.admits.problem) return 'problem'
  if (asks(phase)) return 'question'
  const kind = openKinds(phase).find(isNoteKind)
  return kind && STAMP_OF[kind]
}
