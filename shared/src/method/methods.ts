import { actionLearning } from './action-learning.ts'
import { alSet } from './al-set.ts'
import { backstage } from './backstage.ts'
import { balint } from './balint.ts'
import { executive } from './executive.ts'
import { fallberatung } from './fallberatung.ts'
import { gossip } from './gossip.ts'
import { incident } from './incident.ts'
import { largrupp } from './largrupp.ts'
import type { Method } from './method.ts'
import { milIcg } from './mil-icg.ts'
import { reflectingTeam } from './reflecting-team.ts'
import { tenstep } from './tenstep.ts'
import { troika } from './troika.ts'
import { wial } from './wial.ts'

/** In the order in which they are offered. */
const OFFERED = [
  backstage,
  actionLearning,
  wial,
  largrupp,
  tenstep,
  incident,
  gossip,
  fallberatung,
  balint,
  troika,
  milIcg,
  executive,
  alSet,
  reflectingTeam,
] as const

export type MethodId = (typeof OFFERED)[number]['id']

/** Every method Kring comes with. */
export const METHODS: readonly (Method & { readonly id: MethodId })[] = OFFERED

/** What a circle meets by until it chooses otherwise. */
export const DEFAULT_METHOD_ID = 'backstage'

const BY_ID: ReadonlyMap<string, Method> = new Map(METHODS.map((method) => [method.id, method]))

export function methodById(id: string): Method | undefined {
  return BY_ID.get(id)
}
