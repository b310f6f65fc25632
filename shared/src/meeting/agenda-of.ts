import type { InEachLanguage } from '../language/language.ts'
import type { ItemId } from '../lib/id.ts'
import { admitsAny, type Method, type Phase, phasesOf } from '../method/method.ts'
import type { AgendaItem, PhaseItem, Slot } from './agenda.ts'

const SINCE_LAST_TIME: Phase = {
  id: 'since-last-time',
  name: { en: 'Since last time', sv: 'Sedan sist', nl: 'Sinds de vorige keer' },
  prompt: {
    en: 'How did it go with what you agreed, and what did you learn?',
    sv: 'Hur gick det med det du bestämde, och vad lärde du dig?',
    nl: 'Hoe ging het met je afspraak, en wat heb je geleerd?',
  },
  minutes: 5,
  basis: 'default',
  admits: { report: ['case-giver'] },
  silent: [],
  manner: [],
}

/**
 * The agenda of a meeting by its method.
 *
 * - [G1] A meeting with agreements due tells of them before its first turn: where the method has no
 *   phase for it, 'since last time' is added in front.
 * - [G2] A turn that another method holds has the phases of the first one listed, until who leads
 *   chooses another of them. They take the minutes that this method gives the turn: those that are
 *   kept for the end stay whole, the others share what is left as they did.
 */
export function agendaOf(
  method: Method,
  methodById: (id: string) => Method | undefined,
  { members, reportsDue }: { readonly members: number; readonly reportsDue: number },
): readonly AgendaItem[] {
  const items: AgendaItem[] = []
  let turns = 0
  const slot = (of: Slot['of'], phases: readonly Phase[], name?: InEachLanguage): Slot => {
    turns += 1
    const id = `turn-${turns}` as ItemId
    return name ? { type: 'slot', id, of, phases, name } : { type: 'slot', id, of, phases }
  }
  if (reportsDue > 0 && !phasesOf(method).some((phase) => admitsAny(phase, ['report']))) {
    items.push(asItem(SINCE_LAST_TIME))
  }
  for (const stretch of method.stretches) {
    switch (stretch.type) {
      case 'phase':
        items.push(asItem(stretch.phase))
        break
      case 'turns': {
        const each = stretch.cases === 'each-member'
        const slots = stretch.cases === 'each-member' ? members : stretch.cases.atMost
        for (let i = 0; i < slots; i++)
          items.push(slot(each ? 'each-member' : 'at-most', stretch.phases))
        break
      }
      case 'turn-by': {
        const methods = stretch.methods.flatMap((id) => methodById(id) ?? [])
        const [first] = methods
        if (!first) break
        const { minutes } = stretch
        const by = {
          method: first.id,
          methods: methods.map(({ id, name }) => ({ id, name })),
          minutes,
        }
        items.push({ ...slot('at-most', phasesWithin(first, minutes), stretch.name), by })
        break
      }
    }
  }
  return items
}

/**
 * [G2] The phases of a case by this method, without what the whole circle does around it, in so many
 * minutes, each in whole ones and none shorter than one.
 */
export function phasesWithin({ stretches }: Method, minutes: number): readonly Phase[] {
  const phases = stretches.flatMap((stretch) => (stretch.type === 'turns' ? stretch.phases : []))
  const isKept = ({ manner }: Phase) => manner.includes('protected')
  const sum = (some: readonly Phase[]) => some.reduce((all, phase) => all + phase.minutes, 0)
  const free = phases.filter((phase) => !isKept(phase))
  const left = minutes - sum(phases.filter(isKept))
  let asked = 0
  let given = 0
  return phases.map((phase) => {
    if (isKept(phase)) return phase
    asked += phase.minutes
    const own = Math.max(1, Math.round((left * asked) / sum(free)) - given)
    given += own
    return { ...phase, minutes: own }
  })
}

function asItem(phase: Phase): PhaseItem {
  return { type: 'phase', id: phase.id as ItemId, phase, status: 'ahead' }
}
