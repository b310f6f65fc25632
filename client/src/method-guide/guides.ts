import type { MethodId } from '@kring/shared/method/methods'
import { actionLearningGuide } from './guide/action-learning.ts'
import { alSetGuide } from './guide/al-set.ts'
import { backstageGuide } from './guide/backstage.ts'
import { balintGuide } from './guide/balint.ts'
import { executiveGuide } from './guide/executive.ts'
import { fallberatungGuide } from './guide/fallberatung.ts'
import { gossipGuide } from './guide/gossip.ts'
import { incidentGuide } from './guide/incident.ts'
import { largruppGuide } from './guide/largrupp.ts'
import { milIcgGuide } from './guide/mil-icg.ts'
import { reflectingTeamGuide } from './guide/reflecting-team.ts'
import { tenstepGuide } from './guide/tenstep.ts'
import { troikaGuide } from './guide/troika.ts'
import { wialGuide } from './guide/wial.ts'
import type { MethodGuide } from './method-guide.ts'

/** The guide to each method. A method without one does not compile. */
export const GUIDES: { readonly [id in MethodId]: MethodGuide } = {
  backstage: backstageGuide,
  'action-learning': actionLearningGuide,
  wial: wialGuide,
  largrupp: largruppGuide,
  tenstep: tenstepGuide,
  incident: incidentGuide,
  gossip: gossipGuide,
  fallberatung: fallberatungGuide,
  balint: balintGuide,
  troika: troikaGuide,
  'mil-icg': milIcgGuide,
  executive: executiveGuide,
  'al-set': alSetGuide,
  'reflecting-team': reflectingTeamGuide,
}
