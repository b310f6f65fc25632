import { expect, test } from 'vitest'
import type { NoteId } from '../lib/id.ts'
import { backstage } from '../method/backstage.ts'
import type { Method } from '../method/method.ts'
import { tenstep } from '../method/tenstep.ts'
import { anna, attempt, ben, cleo, planned, refusalOf, run, walkTo } from '../testing/builders.ts'
import type { Command } from './command.ts'
import { openTurn } from './meeting-state.ts'

const opened = (method: Method) =>
  run(planned(method), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben, title: 'My team' }],
  ])
const bens = opened(backstage)
const n1 = 'n1' as NoteId
const gather = { type: 'gather', x: -40, y: 12, width: 800, height: 600 } as const

test('[C11] the balcony, the spotlight and bringing everyone here are for who leads', () => {
  const commands: readonly Command[] = [
    { type: 'balcony.open' },
    { type: 'balcony.close' },
    { type: 'spotlight.set', note: n1 },
    gather,
  ]
  for (const command of commands) {
    expect(refusalOf(bens, cleo, command)).toBe('not-the-facilitator')
    expect(refusalOf(planned(backstage), anna, command)).toBe('meeting-not-started')
  }
  const between = run(planned(backstage), [[anna, { type: 'meeting.start' }]])
  expect(refusalOf(between, anna, gather)).toBe('no-turn-open')
})

test('[E4] the clock stands on the balcony, and goes on after it only if it went before', () => {
  const up = run(bens, [
    [anna, { type: 'speaker.set', member: cleo }],
    [anna, { type: 'balcony.open' }],
  ])
  expect(up.balcony).toMatchObject({ by: anna, clock: 'running' })
  expect(up.speaker).toBe(null)
  expect(up.progress).toMatchObject({ timer: { type: 'paused' } })
  const down = run(up, [[anna, { type: 'balcony.close' }]])
  expect(down.balcony).toBe(null)
  expect(down.progress).toMatchObject({ timer: { type: 'running' } })
  expect(down.speaker).toMatchObject({ member: cleo })

  const stood = run(bens, [
    [anna, { type: 'timer.pause' }],
    [anna, { type: 'balcony.open' }],
  ])
  const back = run(stood, [[anna, { type: 'balcony.close' }]])
  expect(back.progress).toMatchObject({ timer: { type: 'paused' } })
})

test('[C11] a clock that is started again ends the balcony pause', () => {
  for (const before of [bens, run(bens, [[anna, { type: 'timer.pause' }]])]) {
    const up = run(before, [[anna, { type: 'balcony.open' }]])
    const going = run(up, [[anna, { type: 'timer.resume' }]])
    expect(going.balcony).toBe(null)
    expect(going.progress).toMatchObject({ timer: { type: 'running' } })
  }
})

test('[E3] who speaks on the balcony is still to be heard in the round of the phase', () => {
  const up = run(bens, [
    [anna, { type: 'balcony.open' }],
    [anna, { type: 'speaker.set', member: cleo }],
  ])
  expect(up).toMatchObject({ speaker: { member: cleo }, heard: [] })
})

test('[E2] a spotlight, a gathering and a balcony pause end with their phase', () => {
  const shown = run(bens, [
    [anna, { type: 'spotlight.set', note: n1 }],
    [anna, gather],
    [anna, { type: 'balcony.open' }],
  ])
  expect(shown.spotlight).toEqual({ item: 'turn-1', note: n1 })
  expect(shown.gathered).toMatchObject({ item: 'turn-1', x: -40, y: 12, width: 800, height: 600 })
  const nothing = { spotlight: null, gathered: null, balcony: null }
  expect(run(shown, [[anna, { type: 'phase.next' }]])).toMatchObject(nothing)
  expect(run(shown, [[anna, { type: 'meeting.close' }]])).toMatchObject(nothing)
  expect(run(shown, [[anna, { type: 'spotlight.set', note: null }]]).spotlight).toBe(null)
})

test('[C12] the case-giver alone rates, or who leads as their scribe, where the method has it', () => {
  const tens = opened(tenstep)
  const rate = { type: 'note.rate', note: n1, rating: 'warm' } as const
  expect(refusalOf(tens, ben, rate)).toBe('kind-not-open')
  const rating = walkTo(tens, 's3')
  expect(refusalOf(rating, cleo, rate)).toBe('not-the-case-giver')
  expect(refusalOf(rating, cleo, { ...rate, for: ben })).toBe('not-the-facilitator')
  const rated = run(rating, [[ben, rate]])
  expect(openTurn(rated)?.ratings).toEqual({ n1: 'warm' })
  expect(attempt(rated, ben, rate).events).toEqual([])
  const scribed = run(rated, [[anna, { ...rate, note: 'n2' as NoteId, rating: 'cold', for: ben }]])
  expect(openTurn(scribed)?.ratings).toEqual({ n1: 'warm', n2: 'cold' })
  expect(openTurn(run(scribed, [[ben, { ...rate, rating: null }]]))?.ratings).toEqual({
    n2: 'cold',
  })
  expect(refusalOf(bens, ben, rate)).toBe('kind-not-open')
})
