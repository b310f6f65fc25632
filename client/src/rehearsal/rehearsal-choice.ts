import { phasesIn } from '@kring/shared/meeting/agenda'
import { itemsOnTheWay } from '@kring/shared/meeting/score'
import type { Method } from '@kring/shared/method/method'
import { DEFAULT_METHOD_ID, METHODS, methodById } from '@kring/shared/method/methods'
import { LIVELINESS, type Liveliness, type Rehearsal } from '@kring/shared/rehearsal/rehearsal'
import type { RehearsalCase } from '@kring/shared/rehearsal/rehearsal-case'
import { REHEARSAL_CASES } from '@kring/shared/rehearsal/rehearsal-cases'

/** How many minutes of the circle go into one of the reader's. */
export const PACES = [1, 6, 20] as const
export type Pace = (typeof PACES)[number]

/** What is rehearsed. It lives in the page, and can be named in its address. */
export interface RehearsalChoice {
  readonly method: Method
  readonly theCase: RehearsalCase
  readonly liveliness: Liveliness
  readonly pace: Pace
  /** The same seed brings the same circle. */
  readonly seed: number
}

/** `?method=largrupp&case=school&lively=calm&pace=20&seed=7`; what is not named is as usual. */
export function choiceFrom(search: string, seed: number): RehearsalChoice {
  const asked = new URLSearchParams(search)
  const method = methodById(asked.get('method') ?? '') ?? methodById(DEFAULT_METHOD_ID)
  const given = asked.get('seed') ?? ''
  return {
    method: method ?? (METHODS[0] as Method),
    theCase: REHEARSAL_CASES.find(({ id }) => id === asked.get('case')) ?? REHEARSAL_CASES[0],
    liveliness: LIVELINESS.find((one) => one === asked.get('lively')) ?? 'usual',
    pace: PACES.find((one) => String(one) === asked.get('pace')) ?? 6,
    seed: /^\d{1,9}$/u.test(given) ? Number(given) : seed,
  }
}

/** Minutes of the circle that a rehearsal of this method takes: one case is held. */
export function minutesOfOneCase(method: Method): number {
  const theCase = method.stretches.find(({ type }) => type !== 'phase')
  return method.stretches.reduce((sum, stretch) => {
    if (stretch.type === 'phase') return sum + stretch.phase.minutes
    if (stretch !== theCase) return sum
    if (stretch.type === 'turn-by') return sum + stretch.minutes
    return sum + stretch.phases.reduce((turn, { minutes }) => turn + minutes, 0)
  }, 0)
}

/** The same, of one that is under way. */
export function plannedMinutes({ meeting }: Rehearsal): number {
  return itemsOnTheWay(meeting)
    .filter((item) => item.type !== 'slot')
    .flatMap(phasesIn)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}
