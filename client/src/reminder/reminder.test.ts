import { LANGUAGES } from '@kring/shared/language/language'
import { gossip } from '@kring/shared/method/gossip'
import type { Method } from '@kring/shared/method/method'
import { reflectingTeam } from '@kring/shared/method/reflecting-team'
import { tenstep } from '@kring/shared/method/tenstep'
import { anna, ben, planned, run, walkTo } from '@kring/shared/testing/builders'
import { expect, test } from 'vitest'
import { reminderOf } from './reminder.ts'

function at(method: Method, manner: string) {
  const started = run(planned(method), [[anna, { type: 'meeting.start' }]])
  const turn = run(started, [[anna, { type: 'turn.open', caseGiver: ben, title: '' }]])
  const phases = method.stretches.flatMap((one) => (one.type === 'turns' ? one.phases : []))
  const phase = phases.find((one) => one.manner.some((name) => name === manner))
  return walkTo(turn, phase?.id ?? '')
}

test.each(LANGUAGES)('each way of saying has its line in %s', (language) => {
  const first = reminderOf(at(tenstep, 'first-person'), 'problem', language)
  const third = reminderOf(at(gossip, 'third-person'), 'observation', language)
  const why = reminderOf(at(reflectingTeam, 'no-why'), 'open-question', language)
  expect(third).toContain('Ben')
  expect(new Set([first, third, why]).size).toBe(3)
  for (const line of [first, third, why]) expect(line).toBeTruthy()
})

test('an answer, and a phase without such a manner, has none', () => {
  expect(reminderOf(at(reflectingTeam, 'no-why'), 'answer', 'en')).toBe(undefined)
  expect(reminderOf(at(gossip, 'at-most-three'), 'open-question', 'en')).toBe(undefined)
})
