import { describe, expect, test } from 'vitest'
import { actionLearning } from '../method/action-learning.ts'
import { backstage } from '../method/backstage.ts'
import { milIcg } from '../method/mil-icg.ts'
import { anna, ben, cleo, planned, refusalOf, run } from '../testing/builders.ts'
import { phasesIn, phasesOfTurns } from './agenda.ts'
import { openItem, turnsIn } from './meeting-state.ts'

const day = run(planned(milIcg), [[anna, { type: 'meeting.start' }]])
const ids = (phases: readonly { readonly id: string }[]) => phases.map(({ id }) => id)

describe('[G2] [C16] a turn that another method holds', () => {
  test('is held by the first one listed, until who leads chooses another', () => {
    const first = run(day, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
    const item = openItem(first)
    expect(item && ids(phasesIn(item))).toEqual(ids(phasesOfTurns(backstage)))

    const by = 'action-learning'
    const other = run(day, [[anna, { type: 'turn.open', caseGiver: ben, title: '', by }]])
    const held = openItem(other)
    expect(held && ids(phasesIn(held))).toEqual(ids(phasesOfTurns(actionLearning)))
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
    expect(ids(turnsIn(begun)[0]?.phases ?? [])).toEqual(ids(phasesOfTurns(actionLearning)))
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
