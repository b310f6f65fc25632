import type { CircleId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { decide } from '@kring/shared/meeting/decide'
import { evolve } from '@kring/shared/meeting/evolve'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { viewFor } from '@kring/shared/meeting/view'
import { backstage } from '@kring/shared/method/backstage'
import { expect, test } from 'vitest'
import { writableKinds } from './writable-kinds.ts'

const [lead, giver, peer, other] = ['saskia', 'marit', 'amina', 'bram'] as readonly string[] as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
]
const start = Date.UTC(2026, 10, 20, 13)

function planned(): MeetingState {
  return evolve(undefined, {
    type: 'meeting.planned',
    meeting: 'm1' as MeetingId,
    circle: 'c1' as CircleId,
    number: 1,
    language: 'en',
    method: backstage,
    startsAt: null,
    members: [lead, giver, peer, other].map((id) => ({ id, name: id, part: 'member' })),
    lead,
    at: start,
    by: lead,
  })
}

function after(
  commands: readonly (readonly [MemberId, Command])[],
  from: MeetingState = planned(),
): MeetingState {
  return commands.reduce((state, [actor, command], index) => {
    const decision = decide(state, command, {
      actor,
      at: start + index,
      freshId: `id-${index}`,
      present: [lead],
      due: [],
      notes: () => [],
    })
    if (decision.type === 'refused') throw new Error(decision.refusal.code)
    return decision.events.reduce(
      (now, event) => evolve(now, { ...event, at: start + index, by: actor }),
      state,
    )
  }, from)
}

const next = [lead, { type: 'phase.next' }] as const
const begun = after([
  [lead, { type: 'meeting.start' }],
  [lead, { type: 'turn.open', caseGiver: giver, title: '' }],
])

function kindsOf(state: MeetingState, member: MemberId) {
  const view = viewFor(state, member)
  if (!view) throw new Error('not of the circle')
  return writableKinds(view, start)
}

test('open kinds come first, as the phase names them; what waits says when', () => {
  const explore = after([next, next], begun)
  expect(kindsOf(explore, peer).map(({ kind, state }) => [kind, state])).toEqual([
    ['open-question', 'open'],
    ['fact-question', 'open'],
    ['observation', 'locked'],
    ['hypothesis', 'locked'],
    ['feedback', 'locked'],
    ['idea', 'locked'],
  ])
  expect(kindsOf(explore, peer).at(-1)).toMatchObject({ opens: { phase: 6 } })
})

test('the case-giver answers, and writes problem and agreement elsewhere', () => {
  const explore = after([next, next], begun)
  expect(kindsOf(explore, giver).map(({ kind }) => kind)).toEqual(['answer', 'own-share'])
})
