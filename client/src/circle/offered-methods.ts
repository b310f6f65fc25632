import type { CircleView } from '@kring/shared/api/circle-api'
import type { Language } from '@kring/shared/language/language'
import { minutesFor, minutesOf } from '@kring/shared/method/method'
import { METHODS } from '@kring/shared/method/methods'
import type { OwnMethod } from '../circle-view/use-own-methods.ts'

/** A method that a meeting of this circle can be planned with. */
export interface OfferedMethod {
  readonly id: string
  readonly name: { readonly [language in Language]: string }
  readonly minutes: number
  /** Of the circle's own methods, the version it is planned with: not what is saved meanwhile. */
  readonly version?: number
  /** Whether it has had other versions, so that it is told which this is. */
  readonly of: 'one' | 'several'
}

export function methodsOfKring(members: number): readonly OfferedMethod[] {
  return METHODS.map((method) => ({
    id: method.id,
    name: method.name,
    minutes: minutesOf(method, members),
    of: 'one',
  }))
}

/**
 * What a meeting is planned by, as it is asked of the server: what was chosen by hand, in the version
 * that was read there; else nothing, so that it is what the circle usually meets by at that moment.
 */
export function plannedBy(chosen: OfferedMethod | undefined): {
  readonly method?: string
  readonly methodVersion?: number
} {
  if (!chosen) return {}
  const { id: method, version: methodVersion } = chosen
  return methodVersion === undefined ? { method } : { method, methodVersion }
}

/** What was chosen by hand, as long as it is still offered. */
export function stillOffered(
  chosen: string | undefined,
  ours: readonly OfferedMethod[],
  members: number,
): OfferedMethod | undefined {
  return [...ours, ...methodsOfKring(members)].find(({ id }) => id === chosen)
}

/** What the circle usually meets by, where it is its own: known before all of them are here. */
export function usualOwnOf({ circle, members }: CircleView): readonly OfferedMethod[] {
  if (!circle.ownMethod) return []
  const { name, length, version } = circle.ownMethod
  const minutes = minutesFor(length, members.length)
  return [{ id: circle.method, name, minutes, version, of: version > 1 ? 'several' : 'one' }]
}

/** Of the circle's own: those in use, each by its newest version that breaks no rule. */
export function methodsOfCircle(
  methods: readonly OwnMethod[],
  members: number,
): readonly OfferedMethod[] {
  return methods.flatMap(({ id, archived, newest, sound }): readonly OfferedMethod[] => {
    if (!sound || archived) return []
    const { name, version, length } = sound
    const minutes = minutesFor(length, members)
    return [{ id, name, minutes, version, of: newest.version > 1 ? 'several' : 'one' }]
  })
}
