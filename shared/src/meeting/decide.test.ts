import { describe, expect, test } from 'vitest'
import type { NoteId } from '../lib/id.ts'
import { actionLearning } from '../method/action-learning.ts'
import { backstage } from '../method/backstage.ts'
import { executive } from '../method/executive.ts'
import { largrupp } from '../method/largrupp.ts'
import type { Method } from '../method/method.ts'
import {
  agreementOf,
  anna,
  attempt,
  ben,
  CIRCLE,
  cleo,
  dirk,
  eva,
  happen,
  olle,
  planned,
  refusalOf,
  run,
  START,
  sven,
  turn1,
  turn2,
  walkTo,
} from '../testing/builders.ts'
import { Command } from './command.ts'
import { turnsIn } from './meeting-state.ts'

const start = (method: Method, due = [agreementOf(ben)]) =>
  run(planned(method), [[anna, { type: 'meeting.start' }]], { due })
const started = start(backstage)
const bens = run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: 'My team' }]])

const agreement = {
  type: 'agreement.record',
  what: 'Talk with the team',
  firstStep: '',
  byWhen: '',
  support: '',
  sign: '',
} as const

test('[C1] who is not of the circle gets nothing; observers only read', () => {
  for (const state of [planned(backstage), started, bens]) {
    for (const type of ['meeting.start', 'hand.raise', 'phase.next', 'lead.take'] as const) {
      expect(refusalOf(state, sven, { type })).toBe('not-of-this-circle')
      expect(refusalOf(state, olle, { type })).toBe('observers-only-read')
    }
  }
})

test('[C1] nothing is done for who takes no part', () => {
  for (const who of [olle, sven]) {
    expect(refusalOf(bens, anna, { type: 'hand.raise', for: who })).toBe('no-such-member')
    expect(refusalOf(bens, anna, { type: 'speaker.set', member: who })).toBe('no-such-member')
    expect(refusalOf(bens, anna, { type: 'lead.hand', to: who })).toBe('no-such-member')
    expect(refusalOf(started, anna, { type: 'turn.open', caseGiver: who })).toBe('no-such-member')
  }
})

test('[C2] only who leads moves the meeting', () => {
  const commands: readonly Command[] = [
    { type: 'phase.next' },
    { type: 'phase.back' },
    { type: 'phase.skip' },
    { type: 'phase.extend', minutes: 5 },
    { type: 'timer.pause' },
    { type: 'timer.resume' },
    { type: 'reveal' },
    { type: 'turn.close' },
    { type: 'meeting.close' },
    { type: 'item.open', item: turn1 },
    { type: 'turn.open', caseGiver: cleo },
    { type: 'case.choose', caseGiver: cleo, title: '' },
    { type: 'case.unchoose', item: turn1 },
    { type: 'lead.hand', to: cleo },
    { type: 'knock.answer', knock: 'k', answer: 'yes' },
    { type: 'speaker.set', member: cleo },
    { type: 'hand.raise', for: dirk },
  ]
  for (const command of commands) {
    expect(refusalOf(bens, cleo, command), command.type).toBe('not-the-facilitator')
  }
})

test('[C2] who holds the word may give it back, and no other', () => {
  const spoken = run(bens, [[anna, { type: 'speaker.set', member: cleo }]])
  expect(refusalOf(spoken, dirk, { type: 'speaker.set', member: null })).toBe('not-the-facilitator')
  expect(run(spoken, [[cleo, { type: 'speaker.set', member: null }]]).speaker).toBe(null)
})

test('[C3] before the start only what prepares it; after the close only the yes to the record', () => {
  const plan = planned(backstage)
  expect(refusalOf(plan, anna, { type: 'phase.next' })).toBe('meeting-not-started')
  expect(refusalOf(plan, ben, { type: 'case.offer', line: 'My team' })).toBe(undefined)
  expect(refusalOf(plan, anna, { type: 'lead.hand', to: ben })).toBe(undefined)
  const closed = run(bens, [[anna, { type: 'meeting.close' }]])
  expect(refusalOf(closed, anna, { type: 'meeting.start' })).toBe('meeting-closed')
  expect(refusalOf(closed, ben, { type: 'hand.raise' })).toBe('meeting-closed')
  const allowed = { type: 'record.allow', turn: turn1, level: 'board' } as const
  expect(refusalOf(closed, cleo, allowed)).toBe('not-the-case-giver')
  expect(turnsIn(run(closed, [[ben, allowed]]))[0]?.recordLevel).toBe('board')
  expect(refusalOf(started, anna, { type: 'meeting.start' })).toBe('meeting-already-started')
})

test('[C4] at most as many turns as the method says', () => {
  const both = run(bens, [
    [anna, { type: 'turn.close' }],
    [anna, { type: 'turn.open', caseGiver: cleo }],
    [anna, { type: 'turn.close' }],
  ])
  expect(refusalOf(both, anna, { type: 'turn.open', caseGiver: dirk })).toBe('turns-used-up')
  expect(refusalOf(bens, anna, { type: 'turn.open', caseGiver: cleo })).toBe('turn-still-open')
})

test('[C4] where every member has a turn, one each, also who joins later', () => {
  const group = start(largrupp, [])
  expect(group.agenda).toHaveLength(5)
  const one = run(group, [
    [anna, { type: 'turn.open', caseGiver: ben }],
    [anna, { type: 'turn.close' }],
  ])
  expect(refusalOf(one, anna, { type: 'turn.open', caseGiver: ben })).toBe('had-a-turn')
  const joined = happen(one, {
    type: 'member.joined',
    member: { id: sven, name: 'Sven', part: 'member' },
  })
  expect(joined.agenda.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `turn-${number}`),
  )
  const closed = run(one, [[anna, { type: 'meeting.close' }]])
  const late = {
    type: 'member.joined',
    member: { id: sven, name: 'Sven', part: 'member' },
  } as const
  expect(happen(closed, late).agenda).toEqual(closed.agenda)
})

test('[C4] a turn that was begun is not given to another', () => {
  const out = run(bens, [[anna, { type: 'phase.back' }]])
  expect(refusalOf(out, anna, { type: 'case.unchoose', item: turn1 })).toBe('had-a-turn')
  const chosen = run(started, [[anna, { type: 'case.choose', caseGiver: ben, title: 'x' }]])
  const undone = run(chosen, [[anna, { type: 'case.unchoose', item: turn1 }]])
  expect(undone.agenda).toEqual(started.agenda)
})

test('[C5] a facilitator who takes no part brings no case: hand over first', () => {
  const open = { type: 'turn.open', caseGiver: anna } as const
  expect(refusalOf(started, anna, open)).toBe('facilitator-brings-no-case')
  const handed = run(started, [[anna, { type: 'lead.hand', to: dirk }]])
  expect(refusalOf(handed, dirk, open)).toBe(undefined)
  expect(refusalOf(bens, anna, { type: 'lead.hand', to: ben })).toBe('facilitator-brings-no-case')
})

test('[C5] a case chosen for someone who leads by then does not begin', () => {
  const chosen = run(walkTo(started, 'choose'), [
    [anna, { type: 'case.choose', caseGiver: ben, title: 'x' }],
    [anna, { type: 'lead.hand', to: ben }],
  ])
  expect(refusalOf(chosen, ben, { type: 'phase.next' })).toBe('facilitator-brings-no-case')
  expect(refusalOf(chosen, ben, { type: 'item.open', item: turn1 })).toBe(
    'facilitator-brings-no-case',
  )
  const held = run(bens, [
    [anna, { type: 'turn.close' }],
    [anna, { type: 'lead.hand', to: ben }],
  ])
  expect(refusalOf(held, ben, { type: 'phase.back' })).toBe('facilitator-brings-no-case')
})

test('[C5] a timekeeper takes part and brings a case', () => {
  expect(refusalOf(start(largrupp), anna, { type: 'turn.open', caseGiver: anna })).toBe(undefined)
})

describe('[C6] an agreement is its owner’s', () => {
  const agree = walkTo(bens, 'agree')

  test('[C6] the owner or, as scribe, who leads writes it down, where the phase admits it', () => {
    expect(run(agree, [[ben, agreement]]).agreements).toMatchObject([{ by: ben, turn: turn1 }])
    expect(run(agree, [[ben, agreement]]).agreements[0]).not.toHaveProperty('scribe')
    expect(run(agree, [[anna, agreement]]).agreements).toMatchObject([{ by: ben, scribe: anna }])
    expect(refusalOf(agree, cleo, agreement)).toBe('seat-is-silent')
    expect(refusalOf(agree, cleo, { ...agreement, for: ben })).toBe('not-the-facilitator')
    expect(refusalOf(walkTo(bens, 'explore'), ben, agreement)).toBe('kind-not-open')
  })

  test('[C6] said again in the same turn, it replaces the first and stays the same agreement', () => {
    const twice = run(agree, [
      [ben, agreement],
      [anna, { ...agreement, what: 'Talk with the boss' }],
    ])
    expect(twice.agreements).toHaveLength(1)
    const first = run(agree, [[ben, agreement]]).agreements[0]
    expect(twice.agreements[0]).toMatchObject({ id: first?.id, what: 'Talk with the boss' })
  })
})

describe('[C7] a report is told by its owner', () => {
  const report = { type: 'agreement.report', agreement: agreementOf(ben).id, learned: '' } as const
  const telling = walkTo(started, 'report')

  test('[C7] or by who leads, as scribe, in a phase that admits reports', () => {
    expect(refusalOf(telling, ben, { ...report, outcome: 'done' })).toBe(undefined)
    expect(refusalOf(telling, anna, { ...report, outcome: 'done' })).toBe(undefined)
    expect(refusalOf(telling, cleo, { ...report, outcome: 'done' })).toBe('not-your-agreement')
    expect(refusalOf(started, ben, { ...report, outcome: 'done' })).toBe('kind-not-open')
  })

  test('[C7] in a turn only of its case-giver, and not once the turn is closed', () => {
    const group = start(largrupp)
    const own = run(group, [[anna, { type: 'turn.open', caseGiver: ben }]])
    expect(refusalOf(own, ben, { ...report, outcome: 'partly' })).toBe(undefined)
    const other = run(group, [[anna, { type: 'turn.open', caseGiver: cleo }]])
    expect(refusalOf(other, ben, { ...report, outcome: 'partly' })).toBe('kind-not-open')
    const closed = run(own, [[anna, { type: 'turn.close' }]])
    expect(refusalOf(closed, ben, { ...report, outcome: 'partly' })).toBe('turn-closed')
  })

  test('[A1] done and let go close it; the rest is taken along unless they say no', () => {
    const along = (outcome: 'done' | 'partly' | 'not-yet' | 'let-go', takenAlong?: boolean) =>
      run(telling, [
        [ben, { ...report, outcome, ...(takenAlong === undefined ? {} : { takenAlong }) }],
      ]).reports[0]?.takenAlong
    expect([along('done', true), along('let-go', true)]).toEqual([false, false])
    expect([along('partly'), along('not-yet'), along('not-yet', false)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('[C7] told again, the later report counts', () => {
    const twice = run(telling, [
      [ben, { ...report, outcome: 'partly' }],
      [ben, { ...report, outcome: 'done' }],
    ])
    expect(twice.reports).toMatchObject([{ outcome: 'done' }])
  })
})

test('[C8] another takes over only while who leads is not in the room', () => {
  const take = { type: 'lead.take' } as const
  expect(refusalOf(bens, cleo, take, { present: [anna, cleo] })).toBe('facilitator-is-here')
  expect(run(bens, [[cleo, take]], { present: [cleo] }).lead).toBe(cleo)
  expect(refusalOf(bens, ben, take, { present: [ben] })).toBe('facilitator-brings-no-case')
  expect(refusalOf(planned(backstage), cleo, take, { present: [cleo] })).toBe(undefined)
})

test('[C9] a hand stands until its owner or who leads lowers it, or it is given the word', () => {
  const raised = run(bens, [
    [cleo, { type: 'hand.raise' }],
    [dirk, { type: 'hand.raise' }],
    [cleo, { type: 'hand.raise' }],
  ])
  const hands = (state: typeof bens) => state.hands.map(({ member }) => member)
  expect(hands(raised)).toEqual([cleo, dirk])
  expect(hands(walkTo(raised, 'ideas'))).toEqual([cleo, dirk])
  expect(refusalOf(raised, eva, { type: 'hand.lower', for: cleo })).toBe('not-the-facilitator')
  expect(hands(run(raised, [[cleo, { type: 'hand.lower' }]]))).toEqual([dirk])
  expect(hands(run(raised, [[anna, { type: 'hand.lower', for: cleo }]]))).toEqual([dirk])
  expect(hands(run(raised, [[anna, { type: 'speaker.set', member: cleo }]]))).toEqual([dirk])
  expect(hands(run(raised, [[anna, { type: 'speaker.set', member: null }]]))).toEqual([cleo, dirk])
})

test('a command that changes nothing any more makes nothing happen', () => {
  const events = (state: typeof bens, command: Command) => attempt(state, anna, command).events
  expect(events(bens, { type: 'timer.resume' })).toEqual([])
  expect(events(bens, { type: 'lead.hand', to: anna })).toEqual([])
  expect(events(bens, { type: 'speaker.set', member: null })).toEqual([])
  expect(events(bens, { type: 'hand.lower' })).toEqual([])
  expect(events(bens, { type: 'case.offer', line: '' })).toEqual([])
  expect(events(bens, { type: 'item.open', item: turn1 })).toEqual([])
})

test('a reveal turns over notes in a turn, and in a phase outside one that is written in private', () => {
  const types = (state: typeof bens) =>
    attempt(state, anna, { type: 'reveal' }).events.map(({ type }) => type)
  expect(types(walkTo(bens, 'ideas'))).toEqual(['notes.revealed'])
  expect(types(walkTo(started, 'choose'))).toEqual(['notes.revealed', 'offers.revealed'])
  expect(types(started)).toEqual(['offers.revealed'])
  // Mission is about something else than the cases: what could be brought stays face down.
  expect(types(walkTo(start(executive), 'mission'))).toEqual(['notes.revealed'])
})

test('[C14] what stays with the case-giver they mark themselves, or who leads as their scribe', () => {
  const keep = { type: 'note.keep', note: 'n1' as NoteId, keep: 'yes' } as const
  expect(refusalOf(bens, cleo, keep)).toBe('not-the-case-giver')
  const kept = run(bens, [[ben, keep]])
  expect(turnsIn(kept)[0]?.kept).toEqual(['n1'])
  expect(turnsIn(run(kept, [[ben, { ...keep, keep: 'no' }]]))[0]?.kept).toEqual([])
  expect(turnsIn(run(bens, [[anna, { ...keep, for: ben }]]))[0]?.kept).toEqual(['n1'])
  expect(refusalOf(bens, anna, keep)).toBe('not-the-case-giver')
  expect(refusalOf(bens, anna, { ...keep, for: cleo })).toBe('not-the-case-giver')
  expect(refusalOf(bens, cleo, { ...keep, for: ben })).toBe('not-the-facilitator')
})

test('[G1] a meeting with agreements due tells of them before its first turn', () => {
  const method = { ...actionLearning, stretches: actionLearning.stretches.slice(1) }
  const ids = (due: Parameters<typeof start>[1]) => start(method, due).agenda.map(({ id }) => id)
  expect(ids([agreementOf(ben)])[0]).toBe('since-last-time')
  expect(ids([])[0]).toBe(turn1)
  expect(start(backstage).agenda.map(({ id }) => id)).not.toContain('since-last-time')
})

test('[E1] every millisecond of the word is counted, over moves and the close', () => {
  const given = attempt(bens, anna, { type: 'speaker.set', member: cleo }, { at: START + 100 })
  const passed = attempt(
    given.state,
    anna,
    { type: 'speaker.set', member: dirk },
    { at: START + 350 },
  )
  const moved = attempt(passed.state, anna, { type: 'phase.next' }, { at: START + 1_350 })
  expect(moved.state.speaker).toBe(null)
  expect(moved.state.spoken).toEqual({ cleo: 250, dirk: 1_000 })
  const again = attempt(
    moved.state,
    anna,
    { type: 'speaker.set', member: cleo },
    { at: START + 2_000 },
  )
  const closed = attempt(again.state, anna, { type: 'meeting.close' }, { at: START + 2_001 })
  expect(closed.state.spoken).toEqual({ cleo: 251, dirk: 1_000 })
})

test('a day is a day of the calendar', () => {
  const parse = (byWhen: string) => Command.safeParse({ ...agreement, byWhen }).success
  expect([parse(''), parse('2027-02-28')]).toEqual([true, true])
  expect([parse('2027-02-30'), parse('tomorrow'), parse('2027-2-1')]).toEqual([false, false, false])
})

test('a command has no field but its own, and no word beyond its length', () => {
  const fails = (command: object) => !Command.safeParse(command).success
  expect(fails({ type: 'phase.next', by: anna })).toBe(true)
  expect(fails({ ...agreement, what: ' ' })).toBe(true)
  expect(fails({ ...agreement, what: 'x'.repeat(2_001) })).toBe(true)
  expect(fails({ type: 'phase.extend', minutes: 0 })).toBe(true)
  expect(fails({ type: 'lead.hand', to: '../anna' })).toBe(true)
  expect(fails({ type: 'meeting.explode' })).toBe(true)
})

test('the second place in a meeting is for another case, or for the same member again', () => {
  const again = run(bens, [
    [anna, { type: 'turn.close' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
  ])
  expect(turnsIn(again).map(({ id }) => id)).toEqual([turn1, turn2])
  expect(CIRCLE).toHaveLength(6)
})
