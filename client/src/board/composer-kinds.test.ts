import type { ItemId, MemberId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { backstage } from '@kring/shared/method/backstage'
import { expect, test } from 'vitest'
import { offeredKinds } from './composer-kinds.ts'

const id = (name: string) => name as MemberId
const phases = backstage.stretches.flatMap((s) => (s.type === 'turns' ? s.phases : []))

/** A backstage turn of Marit's, led by Saskia, with eight minutes left in its open phase. */
function meeting(phase: number): { readonly state: MeetingState; readonly turn: Turn } {
  const turn: Turn = {
    type: 'turn',
    id: 'turn-1' as ItemId,
    of: 'at-most',
    caseGiver: id('Marit'),
    title: '',
    phases,
    status: 'open',
    held: phases.slice(0, phase).map((one) => one.id),
    skipped: [],
    revealed: [],
    consents: {},
    kept: [],
    ratings: {},
    recordLevel: 'agreement',
  }
  const state: Partial<MeetingState> = {
    method: backstage,
    members: ['Marit', 'Elin', 'Saskia'].map((name) => ({ id: id(name), name, part: 'member' })),
    lead: id('Saskia'),
    progress: {
      type: 'running',
      item: turn.id,
      phase,
      timer: { type: 'running', startedAt: 0, endsAt: 480_000 },
    },
    agenda: [turn],
    due: [],
  }
  return { state: state as MeetingState, turn }
}

function row(phase: number, name: string) {
  const { state, turn } = meeting(phase)
  return offeredKinds(state, turn, [id(name)], 0).map(({ kind, stand }) => `${kind} ${stand}`)
}

test('a peer sees what is open as the phase names it, then what comes in the order it opens', () => {
  expect(row(2, 'Elin')).toEqual([
    'open-question open',
    'fact-question open',
    'observation coming',
    'feedback coming',
    'idea coming',
  ])
})

test('who brings the case writes problem, objective and agreement on sheets, not as notes', () => {
  expect(row(2, 'Marit')).toEqual(['answer open', 'own-share coming'])
})

test('each opens by the score, reckoned from what is left', () => {
  const { state, turn } = meeting(2)
  const idea = offeredKinds(state, turn, [id('Elin')], 0).find(({ kind }) => kind === 'idea')
  expect(idea?.at).toBe((8 + 10 + 8) * 60_000)
})

test('where nothing opens any more, words can still be kept face down', () => {
  expect(row(6, 'Elin')).toContain('open-question past')
})

test('a facilitator who takes no part has no kinds of their own', () => {
  expect(row(2, 'Saskia')).toEqual([])
})
