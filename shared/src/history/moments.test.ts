import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evolve } from '../meeting/evolve.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { openItem, openPhase } from '../meeting/meeting-state.ts'
import { backstage } from '../method/backstage.ts'
import { largrupp } from '../method/largrupp.ts'
import type { Method } from '../method/method.ts'
import { METHODS } from '../method/methods.ts'
import { anyStep, holds, placed } from '../testing/arbitraries.ts'
import { anna, attempt, ben, planned, plannedEvent, START, type Step } from '../testing/builders.ts'
import { type LoggedEvent, momentAt, momentsIn } from './moments.ts'

/** The log of a meeting in which these things were asked, with gaps where members wrote. */
function logOf(method: Method, steps: readonly Step[], gap = 3): readonly LoggedEvent[] {
  const events: LoggedEvent[] = [{ seq: 1, event: plannedEvent(method) }]
  let state = planned(method)
  let seq = 1
  for (const [actor, command] of steps) {
    const { events: happened, state: after } = attempt(state, actor, placed(command, state))
    for (const event of happened) events.push({ seq: ++seq, event })
    seq += gap
    state = after
  }
  return events
}

const next: Step = [anna, { type: 'phase.next' }]

test('one for each phase that was open, from its opening to the last thing before the next move', () => {
  const events = logOf(backstage, [[anna, { type: 'meeting.start' }], next])
  expect(momentsIn(events)).toEqual([
    {
      item: 'checkin',
      phase: 'checkin',
      from: 3,
      to: 6,
      startedAt: START + 1_000,
      endedAt: START + 3_000,
    },
    {
      item: 'report',
      phase: 'report',
      from: 8,
      to: 'open',
      startedAt: START + 3_000,
      endedAt: null,
    },
  ])
})

test('stepping back makes another moment of the same phase', () => {
  const events = logOf(backstage, [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben, title: 'The roster' }],
    next,
    [anna, { type: 'phase.back' }],
  ])
  const phases = momentsIn(events).map(({ item, phase, to }) => [item, phase, to === 'open'])
  expect(phases).toEqual([
    ['checkin', 'checkin', false],
    ['turn-1', 'bring', false],
    ['turn-1', 'concretise', false],
    ['turn-1', 'bring', true],
  ])
})

test('between a turn and the next thing, and after the close, nothing is open', () => {
  const events = logOf(backstage, [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben, title: 'The roster' }],
    [anna, { type: 'turn.close' }],
    [anna, { type: 'meeting.close' }],
  ])
  const moments = momentsIn(events)
  const last = events.at(-1)?.seq ?? 0
  const closed = events.find(({ event }) => event.type === 'turn.closed')?.seq ?? 0
  expect(moments.every(({ to }) => to !== 'open')).toBe(true)
  expect(momentAt(moments, closed + 1)).toBe(undefined)
  expect(momentAt(moments, last)).toBe(undefined)
  expect(momentAt(moments, 1)).toBe(undefined)
})

test('where a first turn is waited for there is a moment without a phase', () => {
  const method = METHODS.find(({ stretches }) => stretches[0]?.type !== 'phase') ?? largrupp
  const events = logOf(method, [[anna, { type: 'meeting.start' }]])
  expect(momentsIn(events)).toMatchObject([{ phase: null, to: 'open' }])
})

test('whatever is asked, a place lies in the moment of what was open then', () => {
  holds(
    fc.property(
      fc.constantFrom(...METHODS),
      fc.array(anyStep, { maxLength: 60 }),
      (method, steps) => {
        let lead = anna
        const asked = steps.map(({ actor, byLead, command }): Step => {
          const by = byLead ? lead : actor
          if (command.type === 'lead.hand' && by === lead) lead = command.to
          return [by, command]
        })
        const events = logOf(method, [[anna, { type: 'meeting.start' }], ...asked])
        const moments = momentsIn(events)
        let state: MeetingState | undefined
        for (const { seq, event } of events) {
          state = evolve(state, event)
          const open = momentAt(moments, seq)
          const isOver = event.type === 'phase.left' || event.type === 'turn.closed'
          const item = openItem(state)
          if (!isOver && open) {
            expect([open.item, open.phase]).toEqual([item?.id, openPhase(state)?.id ?? null])
          }
          if (event.type === 'phase.opened') expect(open?.from).toBe(seq)
        }
        for (const [index, { from, to }] of moments.entries()) {
          if (to === 'open') expect(index).toBe(moments.length - 1)
          else expect(to).toBeGreaterThanOrEqual(from)
          const before = moments[index - 1]?.to ?? 0
          expect(from).toBeGreaterThan(Number(before))
        }
      },
    ),
    40,
  )
})
