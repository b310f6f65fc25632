import type { NoteKind } from '@kring/shared/note/kind'

/**
 * The rules of three methods, written out once more by hand from their descriptions, so that what
 * judges the room shares nothing with the room. A kind that stands in no cell is admitted nowhere.
 */
export interface PhaseRule {
  readonly id: string
  readonly facilitator: readonly NoteKind[]
  readonly caseGiver: readonly NoteKind[]
  readonly peer: readonly NoteKind[]
  /** Who may not move, link or draw here, unless they lead. */
  readonly silent: readonly ('case-giver' | 'peer')[]
  /** The sheets that are written here, by the case-giver and who leads. */
  readonly sheets: readonly string[]
  /** Others than the case-giver ask here: advice may come after it. */
  readonly asks?: true
  /** Nothing is written here before the case-giver says yes. */
  readonly consent?: true
  /** Until its notes are turned over, nobody writes openly in their own name. */
  readonly isPrivate?: true
  /** The case-giver waits until the others who are here have had their say. */
  readonly caseGiverLast?: true
}

export interface MethodRules {
  readonly lead: 'facilitator' | 'timekeeper'
  /** The items outside a turn, each one phase. */
  readonly items: { readonly [item: string]: PhaseRule }
  /** The phases of a turn, in order. */
  readonly turn: readonly PhaseRule[]
}

type Row = Partial<Omit<PhaseRule, 'id'>>

function phase(id: string, row: Row = {}): PhaseRule {
  return { id, facilitator: [], caseGiver: [], peer: [], silent: [], sheets: [], ...row }
}

function everyone(kind: NoteKind): Row {
  return { facilitator: [kind], caseGiver: [kind], peer: [kind] }
}

const PROBLEM_SHEETS = ['problem', 'objective']

export const RULES = {
  backstage: {
    lead: 'facilitator',
    items: {
      checkin: phase('checkin'),
      report: phase('report', { peer: ['fact-question'], caseGiver: ['learned'] }),
      choose: phase('choose', { ...everyone('problem'), isPrivate: true }),
      learn: phase('learn', everyone('learned')),
    },
    turn: [
      phase('bring', { caseGiver: ['problem'], silent: ['peer'], sheets: PROBLEM_SHEETS }),
      phase('concretise', {
        peer: ['fact-question'],
        caseGiver: ['answer', 'objective'],
        sheets: PROBLEM_SHEETS,
        asks: true,
      }),
      phase('explore', {
        peer: ['open-question', 'fact-question'],
        caseGiver: ['answer'],
        asks: true,
      }),
      phase('analyse', { peer: ['observation', 'hypothesis'], silent: ['case-giver'] }),
      phase('ownshare', {
        peer: ['feedback'],
        caseGiver: ['own-share'],
        caseGiverLast: true,
      }),
      phase('ideas', { peer: ['idea'], silent: ['case-giver'], isPrivate: true }),
      phase('agree', { caseGiver: ['agreement'], silent: ['peer'], sheets: ['agreement'] }),
    ],
  },
  'al-set': {
    lead: 'facilitator',
    items: {
      report: phase('report', { caseGiver: ['learned'] }),
      process: phase('process', everyone('learned')),
    },
    turn: [
      phase('present', { caseGiver: ['problem'], silent: ['peer'], sheets: PROBLEM_SHEETS }),
      phase('clarify', { peer: ['fact-question'], caseGiver: ['answer'], asks: true }),
      phase('help', { peer: ['open-question'], caseGiver: ['answer'], asks: true }),
      phase('summary', { caseGiver: ['objective'], silent: ['peer'], sheets: PROBLEM_SHEETS }),
      phase('resources', { peer: ['observation', 'idea'], consent: true }),
      phase('agree', { caseGiver: ['agreement'], silent: ['peer'], sheets: ['agreement'] }),
    ],
  },
  troika: {
    lead: 'timekeeper',
    items: { think: phase('think', { ...everyone('problem'), isPrivate: true }) },
    turn: [
      phase('share', { caseGiver: ['problem'], silent: ['peer'], sheets: PROBLEM_SHEETS }),
      phase('clarify', {
        peer: ['fact-question', 'open-question'],
        caseGiver: ['answer'],
        asks: true,
      }),
      phase('consult', { peer: ['observation', 'hypothesis', 'idea'], silent: ['case-giver'] }),
      phase('value', {
        caseGiver: ['learned', 'agreement'],
        silent: ['peer'],
        sheets: ['agreement'],
      }),
    ],
  },
} as const satisfies Record<string, MethodRules>

export type FuzzMethod = keyof typeof RULES
