import { describe, expect, test } from 'vitest'
import { executive } from '../method/executive.ts'
import { phasesOf } from '../method/method.ts'
import { METHODS } from '../method/methods.ts'
import { anna, ben, planned, run, walkTo } from '../testing/builders.ts'
import { openPhase } from './meeting-state.ts'
import { asksForTeamLeader, lacksTeamLeader, setsTeamLeaderApart } from './team-leader.ts'

describe('[S5] who leads the team', () => {
  test('is asked for before the start, by the methods that set them apart, and by no other', () => {
    const asking = METHODS.filter((method) => asksForTeamLeader(planned(method)))
    expect(asking.map(({ id }) => id)).toEqual(['executive'])
  })

  test('is asked for until the last phase that sets them apart, and the meeting does not wait', () => {
    const started = run(planned(executive), [[anna, { type: 'meeting.start' }]])
    expect(openPhase(started)?.id).toBe('checkin')
    expect([asksForTeamLeader(started), lacksTeamLeader(started)]).toEqual([true, true])
    const given = run(started, [[anna, { type: 'seat.give', member: ben, seat: 'team-leader' }]])
    expect([asksForTeamLeader(given), lacksTeamLeader(given)]).toEqual([true, false])
    const begun = run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
    const explores = walkTo(begun, 'views')
    expect([asksForTeamLeader(explores), lacksTeamLeader(explores)]).toEqual([true, false])
    expect(lacksTeamLeader(walkTo(begun, 'learn'))).toBe(true)
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
