import type { CircleId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { decide } from '@kring/shared/meeting/decide'
import { evolve } from '@kring/shared/meeting/evolve'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { expect, test } from 'vitest'
import { mainKind } from './main-kind.ts'

const saskia = 'saskia' as MemberId
const names = ['saskia', 'marit', 'elin', 'tomasz', 'amina'] as const

function planned(methodId: string): MeetingState {
  const method = methodById(methodId)
  if (!method) throw new Error(methodId)
  return evolve(undefined, {
    type: 'meeting.planned',
    at: 0,
    meeting: 'm' as MeetingId,
    circle: 'c' as CircleId,
    number: 1,
    language: 'en',
    method,
    startsAt: null,
    members: names.map((name) => ({ id: name as MemberId, name, part: 'member' as const })),
    lead: saskia,
    by: saskia,
  })
}

function act(state: MeetingState, command: Command): MeetingState {
  const decision = decide(state, command, {
    actor: saskia,
    at: 1,
    freshId: 'fresh',
    present: [],
    due: [],
    notes: () => [],
  })
  if (decision.type === 'refused') throw new Error(decision.refusal.code)
  return decision.events.reduce<MeetingState>(
    (before, event) =>
      evolve(before, { ...event, at: 1, by: saskia } as Parameters<typeof evolve>[1]),
    state,
  )
}

test('before the start one waits, after the close one is thanked', () => {
  const state = planned('backstage')
  expect(mainKind(state).type).toBe('waiting')
  expect(mainKind(act(act(state, { type: 'meeting.start' }), { type: 'meeting.close' })).type).toBe(
    'closed',
  )
})

test('a backstage meeting goes through its screens', () => {
  let state = act(planned('backstage'), { type: 'meeting.start' })
  expect(mainKind(state)).toEqual({ type: 'round', kind: 'check-in' })
  state = act(state, { type: 'phase.next' })
  expect(mainKind(state).type).toBe('report')
  state = act(state, { type: 'phase.next' })
  expect(mainKind(state).type).toBe('choose')
  state = act(state, { type: 'turn.open', caseGiver: 'marit' as MemberId, title: '' })
  expect(mainKind(state)).toMatchObject({ type: 'board', report: false })
  for (let i = 0; i < 6; i++) state = act(state, { type: 'phase.next' })
  expect(mainKind(state).type).toBe('agreement')
  state = act(state, { type: 'turn.close' })
  expect(mainKind(state).type).toBe('between')
  state = act(state, { type: 'item.open', item: 'learn' as ItemId })
  expect(mainKind(state).type).toBe('notes')
})

test('a pulse is answered where it is taken, in a case as well', () => {
  const executive = act(planned('executive'), { type: 'meeting.start' })
  const pulse = act(executive, { type: 'item.open', item: 'pulse' as ItemId })
  expect(mainKind(pulse).type).toBe('pulse')
  const asked = act(executive, { type: 'turn.open', caseGiver: 'marit' as MemberId, title: '' })
  const agenda = asked.agenda.map((item) =>
    item.type === 'turn'
      ? {
          ...item,
          phases: item.phases.map((phase) => ({ ...phase, manner: ['anonymous' as const] })),
        }
      : item,
  )
  expect(mainKind(asked).type).toBe('board')
  expect(mainKind({ ...asked, agenda }).type).toBe('pulse')
})

test.each(METHODS.map((method) => [method.id]))('every phase of %s has a screen', (id) => {
  let state = act(planned(id), { type: 'meeting.start' })
  for (const item of state.agenda) {
    if (item.type !== 'phase') continue
    state = act(state, { type: 'item.open', item: item.id })
    expect(mainKind(state).type).not.toBe('between')
  }
})
