import { expect, test } from 'vitest'
import { KINDS, type Kind } from '../note/kind.ts'
import { methodSheet } from '../testing/method-sheet.ts'
import { actionLearning } from './action-learning.ts'
import { backstage } from './backstage.ts'
import { largrupp } from './largrupp.ts'
import { type Method, type Phase, phasesOf } from './method.ts'
import { METHODS } from './methods.ts'
import { SEATS, type Seat } from './seat.ts'

/** What a seat may say, or that it keeps quiet. An empty list may speak aloud and writes nothing. */
type Cell = readonly Kind[] | 'silent'

/** Every phase has a row and every row has a cell for every seat: a gap does not compile. */
type TruthTable<PhaseId extends string> = Readonly<Record<PhaseId, Readonly<Record<Seat, Cell>>>>

function cell(phase: Phase, seat: Seat): Cell {
  if (phase.silent.includes(seat)) return 'silent'
  return KINDS.filter((kind) => phase.admits[kind]?.includes(seat))
}

function truthTable(method: Method): TruthTable<string> {
  const rows = phasesOf(method).map((phase) => {
    const cells = SEATS.map((seat) => [seat, cell(phase, seat)] as const)
    return [phase.id, Object.fromEntries(cells) as Record<Seat, Cell>] as const
  })
  return Object.fromEntries(rows)
}

/** A table in the order of the phases, each cell's kinds in the order of `KINDS`. */
function inOrder(table: TruthTable<string>): readonly unknown[] {
  return Object.entries(table).map(([phaseId, row]) => [
    phaseId,
    SEATS.map((seat) => {
      const said = row[seat]
      return [seat, said === 'silent' ? said : KINDS.filter((kind) => said.includes(kind))]
    }),
  ])
}

type BackstagePhase =
  | 'checkin'
  | 'report'
  | 'choose'
  | 'bring'
  | 'concretise'
  | 'explore'
  | 'analyse'
  | 'ownshare'
  | 'ideas'
  | 'agree'
  | 'learn'

const BACKSTAGE: TruthTable<BackstagePhase> = {
  checkin: {
    facilitator: ['check-in'],
    'case-giver': ['check-in'],
    peer: ['check-in'],
    'team-leader': ['check-in'],
    observer: [],
  },
  report: {
    facilitator: [],
    'case-giver': ['report', 'learned'],
    peer: ['fact-question'],
    'team-leader': ['fact-question'],
    observer: [],
  },
  choose: {
    facilitator: ['problem', 'choice'],
    'case-giver': ['problem', 'choice'],
    peer: ['problem', 'choice'],
    'team-leader': ['problem', 'choice'],
    observer: [],
  },
  bring: {
    facilitator: [],
    'case-giver': ['problem'],
    peer: 'silent',
    'team-leader': 'silent',
    observer: [],
  },
  concretise: {
    facilitator: [],
    'case-giver': ['answer', 'objective'],
    peer: ['fact-question'],
    'team-leader': ['fact-question'],
    observer: [],
  },
  explore: {
    facilitator: [],
    'case-giver': ['answer'],
    peer: ['open-question', 'fact-question'],
    'team-leader': ['open-question', 'fact-question'],
    observer: [],
  },
  analyse: {
    facilitator: [],
    'case-giver': 'silent',
    peer: ['observation', 'hypothesis'],
    'team-leader': ['observation', 'hypothesis'],
    observer: [],
  },
  ownshare: {
    facilitator: [],
    'case-giver': ['own-share'],
    peer: ['feedback'],
    'team-leader': ['feedback'],
    observer: [],
  },
  ideas: {
    facilitator: [],
    'case-giver': 'silent',
    peer: ['idea'],
    'team-leader': ['idea'],
    observer: [],
  },
  agree: {
    facilitator: [],
    'case-giver': ['agreement'],
    peer: 'silent',
    'team-leader': 'silent',
    observer: [],
  },
  learn: {
    facilitator: ['learned'],
    'case-giver': ['learned'],
    peer: ['learned'],
    'team-leader': ['learned'],
    observer: [],
  },
}

type ActionLearningPhase =
  | 'report'
  | 'p1-present'
  | 'p1-clarify'
  | 'p1-objective'
  | 'p2-questions'
  | 'p2-reflect'
  | 'p3-actions'
  | 'p3-hints'
  | 'p4-plan'
  | 'p4-reflect'

const ACTION_LEARNING: TruthTable<ActionLearningPhase> = {
  report: {
    facilitator: ['check-in'],
    'case-giver': ['check-in', 'report', 'learned'],
    peer: ['check-in'],
    'team-leader': ['check-in'],
    observer: [],
  },
  'p1-present': {
    facilitator: [],
    'case-giver': ['problem'],
    peer: 'silent',
    'team-leader': 'silent',
    observer: [],
  },
  'p1-clarify': {
    facilitator: [],
    'case-giver': ['answer'],
    peer: ['fact-question'],
    'team-leader': ['fact-question'],
    observer: [],
  },
  'p1-objective': {
    facilitator: [],
    'case-giver': ['objective'],
    peer: ['objective'],
    'team-leader': ['objective'],
    observer: [],
  },
  'p2-questions': {
    facilitator: [],
    'case-giver': ['answer'],
    peer: ['open-question', 'fact-question'],
    'team-leader': ['open-question', 'fact-question'],
    observer: [],
  },
  'p2-reflect': {
    facilitator: [],
    'case-giver': 'silent',
    peer: ['observation', 'hypothesis'],
    'team-leader': ['observation', 'hypothesis'],
    observer: [],
  },
  'p3-actions': {
    facilitator: [],
    'case-giver': 'silent',
    peer: ['idea'],
    'team-leader': ['idea'],
    observer: [],
  },
  'p3-hints': {
    facilitator: [],
    'case-giver': ['choice', 'answer'],
    peer: ['open-question', 'idea'],
    'team-leader': ['open-question', 'idea'],
    observer: [],
  },
  'p4-plan': {
    facilitator: [],
    'case-giver': ['agreement'],
    peer: 'silent',
    'team-leader': 'silent',
    observer: [],
  },
  'p4-reflect': {
    facilitator: ['learned'],
    'case-giver': ['learned'],
    peer: ['learned'],
    'team-leader': ['learned'],
    observer: [],
  },
}

const LARGRUPP: TruthTable<'share' | 'explore' | 'advice' | 'next'> = {
  share: {
    facilitator: [],
    'case-giver': ['report', 'problem'],
    peer: 'silent',
    'team-leader': 'silent',
    observer: [],
  },
  explore: {
    facilitator: [],
    'case-giver': ['answer'],
    peer: ['open-question', 'fact-question'],
    'team-leader': ['open-question', 'fact-question'],
    observer: [],
  },
  advice: {
    facilitator: [],
    'case-giver': ['choice'],
    peer: ['observation', 'idea'],
    'team-leader': ['observation', 'idea'],
    observer: [],
  },
  next: {
    facilitator: [],
    'case-giver': ['agreement', 'learned'],
    peer: 'silent',
    'team-leader': 'silent',
    observer: [],
  },
}

test('a backstage group: who may say what, phase by phase', () => {
  expect(inOrder(truthTable(backstage))).toEqual(inOrder(BACKSTAGE))
})

test('action learning: who may say what, phase by phase', () => {
  expect(inOrder(truthTable(actionLearning))).toEqual(inOrder(ACTION_LEARNING))
})

test('a lärgrupp: who may say what, phase by phase', () => {
  expect(inOrder(truthTable(largrupp))).toEqual(inOrder(LARGRUPP))
})

/**
 * Every method as a page for who leads by it, phase by seat and every kind. Where a method is meant to
 * change, `vitest run shared/src/method/truth-table.test.ts --update` writes its page anew.
 */
test.each(METHODS.map((method) => [method.id, method] as const))(
  'the page of %s says what the room obeys',
  async (id, method) => {
    await expect(methodSheet(method)).toMatchFileSnapshot(`../../../docs/methods/${id}.md`)
  },
)
