import { describe, expect, test } from 'vitest'
import { executive } from '../method/executive.ts'
import { type Method, phasesOf } from '../method/method.ts'
import { METHODS, methodById } from '../method/methods.ts'
import { asMethod, type OwnTurnBy } from '../method/own-method.ts'
import { SKELETON } from '../method/skeleton.ts'
import { anna, ben, dirk, planned, refusalOf, run, walkTo } from '../testing/builders.ts'
import { asksForTeamLeader } from './asks-for-team-leader.ts'
import { whoComesLast } from './comes-last.ts'
import { type MeetingState, openPhase } from './meeting-state.ts'
import { seatOf } from './seat-of.ts'
import { lacksTeamLeader, setsTeamLeaderApart } from './team-leader.ts'

const asks = (state: MeetingState) => asksForTeamLeader(state, methodById)

/** One case, held by the first of these methods until who leads chooses another. */
function heldBy(...methods: OwnTurnBy['methods']): Method {
  const [first] = SKELETON.stretches
  if (!first) throw new Error('the skeleton begins with a phase')
  const prompt = { en: 'Whose case is it?' }
  const turnBy: OwnTurnBy = {
    type: 'turn-by',
    id: 'case-a',
    name: { en: 'Case A' },
    prompt,
    minutes: 60,
    methods,
  }
  return asMethod({ ...SKELETON, stretches: [first, turnBy] }, { id: 'own', version: 1 })
}

describe('[S5] who leads the team', () => {
  test('is asked for before the start, by the methods that set them apart, and by no other', () => {
    const asking = METHODS.filter((method) => asks(planned(method)))
    expect(asking.map(({ id }) => id)).toEqual(['executive'])
  })

  test('is asked for until the last phase that sets them apart, and the meeting does not wait', () => {
    const started = run(planned(executive), [[anna, { type: 'meeting.start' }]])
    expect(openPhase(started)?.id).toBe('checkin')
    expect([asks(started), lacksTeamLeader(started)]).toEqual([true, true])
    const given = run(started, [[anna, { type: 'seat.give', member: ben, seat: 'team-leader' }]])
    expect([asks(given), lacksTeamLeader(given)]).toEqual([true, false])
    const begun = run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
    const explores = walkTo(begun, 'views')
    expect([asks(explores), lacksTeamLeader(explores)]).toEqual([true, false])
    expect(lacksTeamLeader(walkTo(begun, 'learn'))).toBe(true)
  })

  test('is asked for before the start where another method holds the case, or may', () => {
    expect(asks(planned(heldBy('executive')))).toBe(true)
    expect(asks(planned(heldBy('backstage', 'executive')))).toBe(true)
    expect(asks(planned(heldBy('backstage', 'incident')))).toBe(false)
  })

  test('is asked for as long as that method may be chosen', () => {
    const started = run(planned(heldBy('backstage', 'executive')), [
      [anna, { type: 'meeting.start' }],
    ])
    expect(asks(started)).toBe(true)
    const open = (by: string) =>
      run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: '', by }]])
    expect([asks(open('executive')), asks(open('backstage'))]).toEqual([true, false])
  })

  test('is not who only leads the meeting: hand over first', () => {
    const give = { type: 'seat.give', member: anna, seat: 'team-leader' } as const
    const fresh = planned(executive)
    expect(refusalOf(fresh, anna, give)).toBe('facilitator-is-no-team-leader')
    const handed = run(fresh, [[anna, { type: 'lead.hand', to: dirk }]])
    expect(refusalOf(handed, dirk, give)).toBe(undefined)
    expect(seatOf(run(handed, [[dirk, give]]), anna)).toBe('team-leader')
  })

  test('may be a timekeeper, who takes part: they are heard last', () => {
    const kept = planned({ ...executive, lead: 'timekeeper' })
    const led = run(kept, [
      [anna, { type: 'seat.give', member: anna, seat: 'team-leader' }],
      [anna, { type: 'meeting.start' }],
    ])
    const mission = walkTo(led, 'mission')
    expect([whoComesLast(mission), lacksTeamLeader(mission)]).toEqual([anna, false])
  })

  test('is missing while they only lead the meeting, and there again when they hand it over', () => {
    const led = run(planned(executive), [
      [anna, { type: 'seat.give', member: ben, seat: 'team-leader' }],
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'lead.hand', to: ben }],
    ])
    const mission = walkTo(led, 'mission')
    expect([whoComesLast(mission), lacksTeamLeader(mission)]).toEqual([undefined, true])
    const back = run(mission, [[ben, { type: 'lead.hand', to: anna }]])
    expect([whoComesLast(back), lacksTeamLeader(back)]).toEqual([ben, false])
  })

  test('is not missing in their own case: there they sit as case-giver', () => {
    const own = run(planned(executive), [
      [anna, { type: 'seat.give', member: ben, seat: 'team-leader' }],
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben, title: '' }],
    ])
    expect(openPhase(own)?.id).toBe('questions')
    expect([seatOf(own, ben), lacksTeamLeader(own)]).toEqual(['case-giver', false])
  })

  test('is set apart by coming last, by a kind of their own, and by silence of their own', () => {
    const phase = (id: string) => {
      const found = phasesOf(executive).find((one) => one.id === id)
      if (!found) throw new Error(`there is no ${id}`)
      return found
    }
    expect(
      ['checkin', 'report', 'mission', 'views', 'learn'].filter((id) =>
        setsTeamLeaderApart(phase(id)),
      ),
    ).toEqual(['checkin', 'mission', 'learn'])
    expect(setsTeamLeaderApart({ ...phase('views'), silent: ['team-leader'] })).toBe(true)
    expect(setsTeamLeaderApart({ ...phase('views'), silent: ['peer', 'team-leader'] })).toBe(false)
  })
})
