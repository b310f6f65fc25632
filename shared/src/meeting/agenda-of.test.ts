import { describe, expect, test } from 'vitest'
import { actionLearning } from '../method/action-learning.ts'
import { backstage } from '../method/backstage.ts'
import type { Method } from '../method/method.ts'
import { milIcg } from '../method/mil-icg.ts'
import { reflectingTeam } from '../method/reflecting-team.ts'
import { anna, ben, cleo, planned, refusalOf, run } from '../testing/builders.ts'
import { phasesIn } from './agenda.ts'
import { phasesWithin } from './agenda-of.ts'
import { openItem, turnsIn } from './meeting-state.ts'

const day = run(planned(milIcg), [[anna, { type: 'meeting.start' }]])
const ids = (phases: readonly { readonly id: string }[]) => phases.map(({ id }) => id)

describe('[G2] [C16] a turn that another method holds', () => {
  test('is held by the first one listed, until who leads chooses another', () => {
    const first = run(day, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
    const item = openItem(first)
    expect(item && ids(phasesIn(item))).toEqual(ids(phasesWithin(backstage, 50)))

    const by = 'action-learning'
    const other = run(day, [[anna, { type: 'turn.open', caseGiver: ben, title: '', by }]])
    const held = openItem(other)
    expect(held && ids(phasesIn(held))).toEqual(ids(phasesWithin(actionLearning, 50)))
  })

  test('can be chosen beforehand, and changed until it begins', () => {
    const by = 'reflecting-team'
    const chosen = run(day, [
      [anna, { type: 'case.choose', caseGiver: ben, title: 'One', by }],
      [anna, { type: 'case.choose', caseGiver: ben, title: 'One', by: 'action-learning' }],
    ])
    expect(turnsIn(chosen)[0]?.by?.method).toBe('action-learning')
    const begun = run(chosen, [
      [anna, { type: 'turn.open', caseGiver: ben }],
      [anna, { type: 'phase.next' }],
    ])
    expect(ids(turnsIn(begun)[0]?.phases ?? [])).toEqual(ids(phasesWithin(actionLearning, 50)))
    expect(refusalOf(begun, anna, { type: 'case.choose', caseGiver: cleo, title: '', by })).toBe(
      undefined,
    )
  })

  test('is held by none but those listed, and elsewhere the method of the meeting holds', () => {
    expect(refusalOf(day, anna, { type: 'turn.open', caseGiver: ben, by: 'troika' })).toBe(
      'method-not-listed',
    )
    const evening = run(planned(backstage), [[anna, { type: 'meeting.start' }]])
    const by = 'action-learning'
    expect(refusalOf(evening, anna, { type: 'turn.open', caseGiver: ben, by })).toBe(
      'method-not-listed',
    )
  })
})

test.each([backstage, actionLearning, reflectingTeam])(
  '[G2] a turn that $id holds takes the minutes it is given, and its end stays whole',
  (method: Method) => {
    const own = method.stretches.flatMap((one) => (one.type === 'turns' ? one.phases : []))
    const phases = phasesWithin(method, 50)
    expect(phases.map((phase) => phase.id)).toEqual(own.map((phase) => phase.id))
    expect(phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(50)
    for (const [index, { manner, minutes }] of phases.entries()) {
      expect(minutes).toBeGreaterThanOrEqual(1)
      expect(Number.isInteger(minutes)).toBe(true)
      if (manner.includes('protected')) expect(minutes).toBe(own[index]?.minutes)
    }
  },
)
