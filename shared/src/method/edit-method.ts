import type { Language } from '../language/language.ts'
import { KINDS, type Kind } from '../note/kind.ts'
import { MANNERS, type Manner } from './method.ts'
import type { Cases, OwnMethod, OwnPhase, OwnStretch, OwnTurnBy, Written } from './own-method.ts'
import { SEATS, type Seat } from './seat.ts'

/**
 * A method as it is read from top to bottom. A case lies between two lines of its own, so that a phase
 * that moves past one of them comes into the case, or out of it.
 */
export type Line =
  | { readonly type: 'phase'; readonly phase: OwnPhase }
  | { readonly type: 'turn-by'; readonly step: OwnTurnBy }
  | { readonly type: 'case-starts'; readonly cases: Cases }
  | { readonly type: 'case-ends' }

export function linesOf({ stretches }: OwnMethod): readonly Line[] {
  return stretches.flatMap(linesIn)
}

function linesIn(stretch: OwnStretch): readonly Line[] {
  switch (stretch.type) {
    case 'phase':
      return [{ type: 'phase', phase: stretch.phase }]
    case 'turn-by':
      return [{ type: 'turn-by', step: stretch }]
    case 'turns':
      return [
        { type: 'case-starts', cases: stretch.cases },
        ...stretch.phases.map((phase): Line => ({ type: 'phase', phase })),
        { type: 'case-ends' },
      ]
  }
}

function withLines(method: OwnMethod, lines: readonly Line[]): OwnMethod {
  const stretches: OwnStretch[] = []
  let inCase: { readonly cases: Cases; readonly phases: OwnPhase[] } | undefined
  for (const line of lines) {
    switch (line.type) {
      case 'case-starts':
        inCase = { cases: line.cases, phases: [] }
        break
      case 'case-ends':
        if (inCase) stretches.push({ type: 'turns', ...inCase })
        inCase = undefined
        break
      case 'phase':
        if (inCase) inCase.phases.push(line.phase)
        else stretches.push({ type: 'phase', phase: line.phase })
        break
      case 'turn-by':
        stretches.push(line.step)
    }
  }
  return { ...method, stretches }
}

/** The id of a step; undefined for the two lines around a case. */
export function stepIdOf(line: Line): string | undefined {
  switch (line.type) {
    case 'phase':
      return line.phase.id
    case 'turn-by':
      return line.step.id
    default:
      return undefined
  }
}

function indexOf(lines: readonly Line[], id: string): number {
  return lines.findIndex((line) => stepIdOf(line) === id)
}

/** Whether a line may stand at a place: a case held by another method never stands within a case. */
function mayStand(lines: readonly Line[], line: Line, at: number): boolean {
  if (line.type !== 'turn-by') return true
  const before = lines.slice(0, at)
  const count = (type: Line['type']) => before.filter((one) => one.type === type).length
  return count('case-starts') === count('case-ends')
}

/** One line up or down; the same method where there is nowhere to go. */
export function moveStep(method: OwnMethod, id: string, by: 'up' | 'down'): OwnMethod {
  const lines = linesOf(method)
  const from = indexOf(lines, id)
  const line = lines[from]
  if (!line) return method
  const others = lines.toSpliced(from, 1)
  const step = by === 'up' ? -1 : 1
  let to = from + step
  while (to >= 0 && to <= others.length && !mayStand(others, line, to)) to += step
  if (to < 0 || to > others.length) return method
  return withLines(method, others.toSpliced(to, 0, line))
}

/** To a place among the other lines, or the nearest one where it may stand. */
export function placeStep(method: OwnMethod, id: string, at: number): OwnMethod {
  const lines = linesOf(method)
  const from = indexOf(lines, id)
  const line = lines[from]
  if (!line) return method
  const others = lines.toSpliced(from, 1)
  const places = [...others.keys(), others.length].filter((to) => mayStand(others, line, to))
  const nearest = places.toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))[0]
  return nearest === undefined || nearest === from
    ? method
    : withLines(method, others.toSpliced(nearest, 0, line))
}

/** `phase-7`: the first that no step of the method has. */
export function freshStepId(method: OwnMethod): string {
  const taken = new Set(linesOf(method).map(stepIdOf))
  let number = 1
  while (taken.has(`phase-${number}`)) number += 1
  return `phase-${number}`
}

/** An empty phase after a step; before all of them where none is named. */
export function addPhase(
  method: OwnMethod,
  { id, after }: { readonly id: string; readonly after: string | undefined },
): OwnMethod {
  const lines = linesOf(method)
  const phase: OwnPhase = {
    id,
    name: { [method.writtenIn]: '' },
    prompt: { [method.writtenIn]: '' },
    minutes: 5,
    admits: {},
    silent: [],
    manner: [],
  }
  const at = after === undefined ? 0 : indexOf(lines, after) + 1
  return placePhase(method, phase, at)
}

/** An empty phase at the end of a case, which is told by its place among the stretches. */
export function addPhaseToCase(
  method: OwnMethod,
  { id, turn }: { readonly id: string; readonly turn: number },
): OwnMethod {
  const stretch = method.stretches[turn]
  if (stretch?.type !== 'turns') return method
  const last = stretch.phases.at(-1)
  if (last) return addPhase(method, { id, after: last.id })
  const filled = addPhase({ ...method, stretches: [] }, { id, after: undefined }).stretches[0]
  const phases = filled?.type === 'phase' ? [filled.phase] : []
  return withStretch(method, turn, { ...stretch, phases })
}

function placePhase(method: OwnMethod, phase: OwnPhase, at: number): OwnMethod {
  return withLines(method, linesOf(method).toSpliced(at, 0, { type: 'phase', phase }))
}

/** The same phase once more, beneath it. */
export function duplicatePhase(
  method: OwnMethod,
  id: string,
  { as }: { readonly as: string },
): OwnMethod {
  const lines = linesOf(method)
  const at = indexOf(lines, id)
  const line = lines[at]
  return line?.type === 'phase' ? placePhase(method, { ...line.phase, id: as }, at + 1) : method
}

export function removeStep(method: OwnMethod, id: string): OwnMethod {
  return withLines(
    method,
    linesOf(method).filter((line) => stepIdOf(line) !== id),
  )
}

export function changePhase(
  method: OwnMethod,
  id: string,
  change: (phase: OwnPhase) => OwnPhase,
): OwnMethod {
  return withLines(
    method,
    linesOf(method).map((line) =>
      line.type === 'phase' && line.phase.id === id
        ? { type: 'phase', phase: change(line.phase) }
        : line,
    ),
  )
}

type StepChange = Partial<Pick<OwnTurnBy, 'name' | 'prompt' | 'minutes' | 'methods'>>

/** What a phase and a case held by another method have in common, and which method that is. */
export function changeStep(method: OwnMethod, id: string, change: StepChange): OwnMethod {
  const { methods: _methods, ...common } = change
  return withLines(
    method,
    linesOf(method).map((line) => {
      if (stepIdOf(line) !== id) return line
      if (line.type === 'phase') return { type: 'phase', phase: { ...line.phase, ...common } }
      return line.type === 'turn-by' ? { ...line, step: { ...line.step, ...change } } : line
    }),
  )
}

/** A case with room for one, after everything else. */
export function addCase(method: OwnMethod): OwnMethod {
  const stretch: OwnStretch = { type: 'turns', cases: { atMost: 1 }, phases: [] }
  return { ...method, stretches: [...method.stretches, stretch] }
}

export function removeCase(method: OwnMethod, turn: number): OwnMethod {
  return { ...method, stretches: method.stretches.toSpliced(turn, 1) }
}

export function setCases(method: OwnMethod, turn: number, cases: Cases): OwnMethod {
  const stretch = method.stretches[turn]
  return stretch?.type === 'turns' ? withStretch(method, turn, { ...stretch, cases }) : method
}

function withStretch(method: OwnMethod, at: number, stretch: OwnStretch): OwnMethod {
  return { ...method, stretches: method.stretches.toSpliced(at, 1, stretch) }
}

/**
 * [H1] Words in one language. Wiped out in another than the one the method is written in, they are
 * gone, and that one stands in again.
 */
export function write(
  written: Written,
  text: string,
  { language, writtenIn }: { readonly language: Language; readonly writtenIn: Language },
): Written {
  if (text !== '' || language === writtenIn) return { ...written, [language]: text }
  const { [language]: _gone, ...rest } = written
  return rest
}

/** Lets a seat contribute a kind, or no more. */
export function toggleAdmitted(phase: OwnPhase, kind: Kind, seat: Seat): OwnPhase {
  const seats = toggled(phase.admits[kind] ?? [], seat, SEATS)
  return withKind(phase, kind, seats)
}

/** Opens a kind to these seats; to none, it is locked. */
export function withKind(phase: OwnPhase, kind: Kind, seats: readonly Seat[]): OwnPhase {
  const admits = Object.fromEntries(
    KINDS.map((one) => [one, one === kind ? seats : (phase.admits[one] ?? [])] as const).filter(
      ([, admitted]) => admitted.length > 0,
    ),
  )
  return { ...phase, admits }
}

export function toggleSilent(phase: OwnPhase, seat: Seat): OwnPhase {
  return { ...phase, silent: toggled(phase.silent, seat, SEATS) }
}

/** One more statement to write, after the others. */
export function addStatement(phase: OwnPhase, writtenIn: Language): OwnPhase {
  const statements = phase.statements ?? []
  const taken = new Set(statements.map(({ id }) => id))
  let number = 1
  while (taken.has(`statement-${number}`)) number += 1
  const statement = { id: `statement-${number}`, text: { [writtenIn]: '' } }
  return { ...phase, statements: [...statements, statement] }
}

export function writeStatement(phase: OwnPhase, id: string, text: Written): OwnPhase {
  const statements = phase.statements ?? []
  return { ...phase, statements: statements.map((one) => (one.id === id ? { id, text } : one)) }
}

/** Without statements a phase asks its prompt, as if it had never had any. */
export function removeStatement(phase: OwnPhase, id: string): OwnPhase {
  const { statements = [], ...rest } = phase
  const left = statements.filter((one) => one.id !== id)
  return left.length === 0 ? rest : { ...rest, statements: left }
}

/** Of two manners that exclude each other the one that is chosen stays. */
const EXCLUDES: { readonly [manner in Manner]?: Manner } = {
  'first-person': 'third-person',
  'third-person': 'first-person',
}

export function toggleManner(phase: OwnPhase, manner: Manner): OwnPhase {
  const others = phase.manner.filter((one) => one !== EXCLUDES[manner])
  return { ...phase, manner: toggled(others, manner, MANNERS) }
}

function toggled<Value>(
  values: readonly Value[],
  value: Value,
  inOrder: readonly Value[],
): readonly Value[] {
  const chosen = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return inOrder.filter((one) => chosen.includes(one))
}
