import { describe, expect, test } from 'vitest'
import { executive } from '../method/executive.ts'
import { largrupp } from '../method/largrupp.ts'
import {
  anna,
  ben,
  CIRCLE,
  cleo,
  dirk,
  olle,
  planned,
  plannedEvent,
  refusalOf,
  run,
  sven,
  walkTo,
} from '../testing/builders.ts'
import { evolve } from './evolve.ts'
import { memberOf } from './meeting-state.ts'
import { seatOf } from './seat-of.ts'
import { nextSpeaker } from './turn-order.ts'

const fresh = planned(executive)
const led = run(fresh, [[anna, { type: 'seat.give', member: ben, seat: 'team-leader' }]])

describe('[S4] [C15] the team leader', () => {
  test('is who the lead says, one member at a time, and a peer without it', () => {
    expect(seatOf(led, ben)).toBe('team-leader')
    const moved = run(led, [[anna, { type: 'seat.give', member: cleo, seat: 'team-leader' }]])
    expect([seatOf(moved, ben), seatOf(moved, cleo)]).toEqual(['peer', 'team-leader'])
    const taken = run(moved, [[anna, { type: 'seat.give', member: cleo, seat: 'peer' }]])
    expect(seatOf(taken, cleo)).toBe('peer')
  })

  test('sits as case-giver in their own case, and as facilitator while they lead', () => {
    const started = run(led, [[anna, { type: 'meeting.start' }]])
    const own = run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
    expect(seatOf(own, ben)).toBe('case-giver')
    const hands = run(led, [[anna, { type: 'lead.hand', to: ben }]])
    expect(seatOf(hands, ben)).toBe('facilitator')
  })

  test('is known from the circle when the meeting is planned', () => {
    const event = { ...plannedEvent(executive), teamLeader: dirk }
    expect(seatOf(evolve(undefined, event), dirk)).toBe('team-leader')
  })

  test('[O4] is given the word last where the leader comes last', () => {
    const all = CIRCLE.map(({ id }) => id)
    const learn = walkTo(
      run(led, [
        [anna, { type: 'meeting.start' }],
        [anna, { type: 'turn.open', caseGiver: cleo, title: '' }],
      ]),
      'learn',
    )
    let at = learn
    const order: string[] = []
    for (;;) {
      const next = nextSpeaker(at, all)
      if (next === undefined) break
      order.push(next)
      at = run(at, [[anna, { type: 'speaker.set', member: next }]])
    }
    expect(order.at(-1)).toBe(ben)
    expect(order).toHaveLength(4)
  })
})

describe('[C15] observers', () => {
  test('are made and unmade by who leads, and by nobody else', () => {
    expect(refusalOf(fresh, ben, { type: 'seat.give', member: cleo, seat: 'observer' })).toBe(
      'not-the-facilitator',
    )
    const reads = run(fresh, [[anna, { type: 'seat.give', member: cleo, seat: 'observer' }]])
    expect(seatOf(reads, cleo)).toBe('observer')
    expect(refusalOf(reads, cleo, { type: 'hand.raise' })).toBe('observers-only-read')
    const back = run(reads, [
      [anna, { type: 'seat.give', member: cleo, seat: 'peer' }],
      [anna, { type: 'seat.give', member: olle, seat: 'peer' }],
    ])
    expect([memberOf(back, cleo)?.part, memberOf(back, olle)?.part]).toEqual(['member', 'member'])
  })

  test('are neither who leads, nor whose case is at hand, nor a stranger', () => {
    const started = run(fresh, [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'case.choose', caseGiver: ben, title: '' }],
      [anna, { type: 'hand.raise', for: cleo }],
    ])
    const give = (member: typeof ben) =>
      refusalOf(started, anna, { type: 'seat.give', member, seat: 'observer' })
    expect([give(anna), give(ben), give(sven), give(cleo)]).toEqual([
      'facilitator-takes-part',
      'brings-a-case',
      'no-such-member',
      undefined,
    ])
    const reads = run(started, [[anna, { type: 'seat.give', member: cleo, seat: 'observer' }]])
    expect(reads.hands).toEqual([])
  })

  test('give back the word, and get a place of their own where every member has a turn', () => {
    const started = run(planned(largrupp), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben, title: '' }],
      [anna, { type: 'speaker.set', member: cleo }],
      [anna, { type: 'seat.give', member: cleo, seat: 'observer' }],
    ])
    expect(started.speaker).toBe(null)
    const places = (state: typeof started) => state.agenda.filter(({ type }) => type !== 'phase')
    const back = run(started, [[anna, { type: 'seat.give', member: olle, seat: 'peer' }]])
    expect(places(back)).toHaveLength(places(started).length + 1)
  })
})
