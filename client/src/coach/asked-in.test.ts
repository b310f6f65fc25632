import { expect, test } from 'vitest'
import { elin, marit, meetingAfter, next, saskia, start, turn } from '../testing/meeting-after.ts'
import { askedIn, ideasOpenLater } from './asked-in.ts'

const bringing = meetingAfter(start, turn)
const asking = meetingAfter(start, turn, next, next)
const ideas = meetingAfter(start, turn, next, next, next, next, next)

test('a question is judged by the phase that admits it, also before that is open', () => {
  expect(askedIn(asking, 'open-question', elin)?.id).toBe('explore')
  expect(askedIn(bringing, 'open-question', elin)?.id).toBe('explore')
  expect(askedIn(bringing, 'fact-question', elin)?.id).toBe('concretise')
})

test('an idea waits for its phase with the time of it, and without one while the time stands', () => {
  const now = 10_000
  expect(ideasOpenLater(asking, elin, now)).toEqual({ kind: 'idea', at: expect.any(Number) })
  const paused = meetingAfter(start, turn, next, next, { type: 'timer.pause' })
  expect(ideasOpenLater(paused, elin, now)).toEqual({ kind: 'idea', at: undefined })
})

test('who has no ideas to come in this case is offered no place for one', () => {
  expect(ideasOpenLater(asking, marit, 0)).toBeUndefined()
  expect(ideasOpenLater(asking, saskia, 0)).toBeUndefined()
  expect(ideasOpenLater(ideas, elin, 0)).toBeUndefined()
})
