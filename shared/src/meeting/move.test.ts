import { expect, test } from 'vitest'
import { alSet } from '../method/al-set.ts'
import { backstage } from '../method/backstage.ts'
import { gossip } from '../method/gossip.ts'
import { largrupp } from '../method/largrupp.ts'
import { milIcg } from '../method/mil-icg.ts'
import {
  agreementOf,
  anna,
  attempt,
  ben,
  cleo,
  dirk,
  planned,
  refusalOf,
  run,
  turn1,
  turn2,
  walkTo,
} from '../testing/builders.ts'
import { kindsOpen, openingOf, opensAt } from './admits.ts'
import { type MeetingState, openPhase, openTurn, turnsIn } from './meeting-state.ts'
import { placeOf } from './move.ts'
import { seatOf, seatsOf } from './seat-of.ts'
import { leftMs } from './timer.ts'

const next = { type: 'phase.next' } as const
const back = { type: 'phase.back' } as const
const skip = { type: 'phase.skip' } as const
const started = run(planned(backstage), [[anna, { type: 'meeting.start' }]])
const bens = run(started, [[anna, { type: 'turn.open', caseGiver: ben }]])
const statuses = (state: MeetingState) =>
  state.agenda.map((item) => (item.type === 'slot' ? 'slot' : item.status))

test('[V1] two who press Next at once move the meeting once', () => {
  const from = placeOf(bens) ?? ''
  expect(from).toBe('turn-1/bring')
  const moved = run(bens, [[anna, { ...next, from }]])
  expect(refusalOf(moved, anna, { ...next, from })).toBe('already-moved')
  expect(placeOf(moved)).toBe('turn-1/concretise')
})

test('[V1] also where the turn closed and nothing came open after it', () => {
  const group = run(planned(largrupp), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
  ])
  const last = walkTo(group, 'next')
  const from = placeOf(last) ?? ''
  const closed = run(last, [[anna, { ...next, from }]])
  expect(openTurn(closed)).toBe(undefined)
  expect(refusalOf(closed, anna, { ...next, from })).toBe('already-moved')
  const byHand = run(last, [[anna, { type: 'turn.close', from }]])
  expect(refusalOf(byHand, anna, { ...next, from })).toBe('already-moved')
})

test('[V2] Next goes through the turn; after its last phase the turn closes and the agenda goes on', () => {
  const agree = walkTo(bens, 'agree')
  expect(turnsIn(agree)[0]?.held).toEqual([
    'bring',
    'concretise',
    'explore',
    'analyse',
    'ownshare',
    'ideas',
  ])
  const on = run(agree, [[anna, next]])
  expect(turnsIn(on)[0]?.status).toBe('closed')
  expect(placeOf(on)).toBe('learn/learn')
  expect(refusalOf(on, anna, next)).toBe('nothing-next')
})

test('[V3] a place that nobody was given is passed over once a turn was held or chosen', () => {
  const choose = walkTo(started, 'choose')
  expect(refusalOf(choose, anna, next)).toBe('case-giver-missing')
  const chosen = run(choose, [[anna, { type: 'case.choose', caseGiver: ben, title: '' }]])
  expect(placeOf(run(chosen, [[anna, next]]))).toBe('turn-1/bring')
  expect(refusalOf(started, anna, { type: 'item.open', item: turn2 })).toBe('case-giver-missing')
})

test('[V3] where every member has a turn, Next asks for the next case-giver', () => {
  const group = run(planned(largrupp), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
    [anna, { type: 'turn.close' }],
  ])
  expect(refusalOf(group, anna, next)).toBe('case-giver-missing')
})

test('[V3] a meeting that begins with turns waits for its first case-giver', () => {
  const waiting = run(planned(gossip), [[anna, { type: 'meeting.start' }]])
  expect(openPhase(waiting)).toBe(undefined)
  expect(placeOf(waiting)).toBe('turn-1/')
  expect(kindsOpen(waiting, seatsOf(waiting, ben))).toEqual([])
  expect(refusalOf(waiting, anna, next)).toBe('case-giver-missing')
  const chosen = run(waiting, [[anna, { type: 'case.choose', caseGiver: ben, title: 'x' }]])
  expect(seatOf(chosen, ben)).toBe('peer')
  const begun = run(chosen, [[anna, next]])
  expect(placeOf(begun)).toBe('turn-1/question')
  expect(seatOf(begun, ben)).toBe('case-giver')
  expect(turnsIn(begun)[0]?.held).toEqual([])
  expect(placeOf(run(chosen, [[anna, { type: 'item.open', item: turn1 }]]))).toBe('turn-1/question')
})

test('[V3] a meeting with several places for other methods goes through those that were given', () => {
  const requests = walkTo(run(planned(milIcg), [[anna, { type: 'meeting.start' }]]), 'requests')
  const chosen = run(requests, [
    [anna, { type: 'case.choose', caseGiver: ben, title: '' }],
    [anna, { type: 'case.choose', caseGiver: cleo, title: '' }],
  ])
  const second = walkTo(run(walkTo(chosen, 'lecture'), [[anna, next]]), 'bring')
  expect(openTurn(second)?.caseGiver).toBe(cleo)
})

test('[V4] Back goes to the phase before and deletes nothing', () => {
  const explore = walkTo(bens, 'explore')
  const stepped = run(explore, [[anna, back]])
  expect(placeOf(stepped)).toBe('turn-1/concretise')
  expect(turnsIn(stepped)[0]?.held).toEqual(['bring'])
  expect(refusalOf(started, anna, back)).toBe('nothing-before')
})

test('[V4] Back into a turn that was closed early comes to where it was left', () => {
  const closed = run(walkTo(bens, 'explore'), [[anna, { type: 'turn.close' }]])
  expect(placeOf(run(closed, [[anna, back]]))).toBe('turn-1/explore')
  const learn = run(closed, [[anna, next]])
  expect(placeOf(run(learn, [[anna, back]]))).toBe('turn-1/explore')
  const afterBack = run(walkTo(bens, 'ideas'), [
    [anna, back],
    [anna, back],
    [anna, { type: 'turn.close' }],
    [anna, next],
    [anna, back],
  ])
  expect(placeOf(afterBack)).toBe('turn-1/analyse')
  const skipped = run(walkTo(bens, 'agree'), [
    [anna, skip],
    [anna, back],
  ])
  expect(placeOf(skipped)).toBe('turn-1/agree')
})

test('[V4] Back out of a turn leaves one item open, and the turn begun', () => {
  const out = run(bens, [[anna, back]])
  expect(placeOf(out)).toBe('checkin/checkin')
  expect(statuses(out).filter((status) => status === 'open')).toHaveLength(1)
  expect(turnsIn(out)[0]?.held).toEqual(['bring'])
  const again = run(out, [[anna, { type: 'item.open', item: turn1 }]])
  expect(placeOf(again)).toBe('turn-1/bring')
  expect(turnsIn(run(out, [[anna, { type: 'meeting.close' }]]))[0]?.status).toBe('closed')
})

test('[V5] Skip leaves a phase as not held', () => {
  const skipped = run(walkTo(bens, 'analyse'), [[anna, skip]])
  expect(turnsIn(skipped)[0]).toMatchObject({ skipped: ['analyse'] })
  expect(placeOf(skipped)).toBe('turn-1/ownshare')
})

test('[V5] the last phase of questions before advice cannot be skipped', () => {
  const one = run(walkTo(bens, 'concretise'), [[anna, skip]])
  expect(refusalOf(one, anna, skip)).toBe('questions-first')
  expect(refusalOf(one, anna, next)).toBe(undefined)
  const other = walkTo(bens, 'explore')
  expect(refusalOf(other, anna, skip)).toBe(undefined)
})

test('[V6] a phase that advises opens only after a phase that asks was held', () => {
  // Not to be reached by commands: a turn whose questions are gone from what was held.
  const ownshare = walkTo(bens, 'ownshare')
  const unasked: MeetingState = {
    ...ownshare,
    agenda: ownshare.agenda.map((item) =>
      item.type === 'turn' ? { ...item, held: ['bring', 'analyse'] } : item,
    ),
  }
  expect(refusalOf(unasked, anna, next)).toBe('questions-first')
  expect(refusalOf(ownshare, anna, next)).toBe(undefined)
})

test('[S1] in a turn its case-giver sits as case-giver; [S2] who leads sits as facilitator', () => {
  expect([anna, ben, cleo].map((who) => seatOf(bens, who))).toEqual([
    'facilitator',
    'case-giver',
    'peer',
  ])
  const group = run(planned(largrupp), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: anna }],
  ])
  expect([anna, ben].map((who) => seatOf(group, who))).toEqual(['case-giver', 'peer'])
})

test('[S2] a timekeeper is a peer', () => {
  const group = run(planned(largrupp), [
    [anna, { type: 'meeting.start' }],
    [anna, { type: 'turn.open', caseGiver: ben }],
  ])
  expect(seatOf(group, anna)).toBe('peer')
})

test('[S3] where reports are told, who has an agreement due may do what the case-giver may', () => {
  const due = [agreementOf(ben)]
  const meeting = run(planned(backstage), [[anna, { type: 'meeting.start' }]], { due })
  const report = walkTo(meeting, 'report')
  expect(seatsOf(report, ben)).toEqual(['peer', 'case-giver'])
  expect(kindsOpen(report, seatsOf(report, ben))).toEqual(['fact-question', 'learned', 'report'])
  expect(kindsOpen(report, seatsOf(report, cleo))).toEqual(['fact-question'])
  expect(seatsOf(walkTo(meeting, 'choose'), ben)).toEqual(['peer'])
})

test('[P1] only a running meeting takes contributions, and only in its open phase', () => {
  expect(kindsOpen(planned(backstage), ['peer'])).toEqual([])
  const closedTurn = run(walkTo(bens, 'explore'), [[anna, { type: 'turn.close' }]])
  expect(kindsOpen(closedTurn, ['peer'])).toEqual([])
  expect(kindsOpen(run(bens, [[anna, { type: 'meeting.close' }]]), ['peer'])).toEqual([])
})

test('[P2] what is locked says when it opens', () => {
  const explore = walkTo(bens, 'explore')
  expect(openingOf(explore, 'idea', 'peer')).toEqual({ phase: 'ideas', minutes: 33 })
  expect(openingOf(explore, 'problem', 'case-giver')).toBe(undefined)
  const { progress } = explore
  const now = progress.type === 'running' ? progress.timer.startedAt + 60_000 : 0
  expect(opensAt(explore, 'idea', 'peer', now)).toEqual({
    phase: 'ideas',
    at: now + (33 - 1) * 60_000,
  })
})

test('[P3] a no passes the phase by, a yes opens it', () => {
  const advice = walkTo(
    run(planned(largrupp), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben }],
    ]),
    'advice',
  )
  expect(kindsOpen(advice, ['peer'])).toEqual([])
  expect(kindsOpen(advice, ['case-giver'])).toEqual(['choice'])
  const answer = (yes: 'yes' | 'no') =>
    run(advice, [[ben, { type: 'consent.answer', answer: yes }]])
  expect(kindsOpen(answer('yes'), ['peer'])).toEqual(['observation', 'idea'])
  expect(placeOf(answer('no'))).toBe('turn-1/next')
  expect(turnsIn(answer('no'))[0]?.skipped).toEqual(['advice'])
  expect(refusalOf(advice, cleo, { type: 'consent.answer', answer: 'yes' })).toBe(
    'not-the-case-giver',
  )
})

test('[V8] the case-giver may ask for more questions first, and is asked again', () => {
  const advice = walkTo(
    run(planned(largrupp), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben }],
    ]),
    'advice',
  )
  const questions = { type: 'consent.answer', answer: 'questions' } as const
  expect(refusalOf(advice, cleo, questions)).toBe('not-the-case-giver')
  const asking = run(advice, [[ben, questions]])
  expect(placeOf(asking)).toBe('turn-1/explore')
  expect(refusalOf(asking, ben, questions)).toBe('kind-not-open')
  const again = walkTo(asking, 'advice')
  expect(kindsOpen(again, ['peer'])).toEqual([])
  expect(turnsIn(again)[0]).toMatchObject({ skipped: [], consents: {} })
  const yes = run(again, [[ben, { type: 'consent.answer', answer: 'yes' }]])
  expect(kindsOpen(yes, ['peer'])).toEqual(['observation', 'idea'])
})

test('[V8] more questions go back past what does not ask', () => {
  const resources = walkTo(
    run(planned(alSet), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben }],
    ]),
    'resources',
  )
  const asking = run(resources, [[ben, { type: 'consent.answer', answer: 'questions' }]])
  expect(openPhase(asking)?.id).toBe('help')
})

test('[P4] advice is admitted only in a turn in which a phase of questions was held', () => {
  const ideas = walkTo(bens, 'ideas')
  const unasked: MeetingState = {
    ...ideas,
    agenda: ideas.agenda.map((item) => (item.type === 'turn' ? { ...item, held: [] } : item)),
  }
  expect(kindsOpen(ideas, ['peer'])).toEqual(['idea'])
  expect(kindsOpen(unasked, ['peer'])).toEqual([])
})

test('the timer pauses, goes on and is given more', () => {
  const at = (state: MeetingState) =>
    state.progress.type === 'running' ? state.progress.timer : undefined
  const begun = at(bens)?.startedAt ?? 0
  const paused = attempt(bens, anna, { type: 'timer.pause' }, { at: begun + 1_000 }).state
  const more = run(paused, [[anna, { type: 'phase.extend', minutes: 2 }]])
  const resumed = attempt(more, anna, { type: 'timer.resume' }, { at: begun + 61_000 }).state
  const timer = at(resumed)
  const minutes = openPhase(bens)?.minutes ?? 0
  expect(timer && leftMs(timer, begun + 61_000)).toBe((minutes + 2) * 60_000 - 1_000)
  expect(turnsIn(run(resumed, [[anna, next]]))[0]?.caseGiver).not.toBe(dirk)
})

test('[V7] a phase left without the yes it waits for was skipped, whichever way it was left', () => {
  const waiting = walkTo(
    run(planned(largrupp), [
      [anna, { type: 'meeting.start' }],
      [anna, { type: 'turn.open', caseGiver: ben }],
    ]),
    'advice',
  )
  const said = run(waiting, [[ben, { type: 'consent.answer', answer: 'yes' }]])
  const heldAfter = (state: MeetingState, type: 'phase.next' | 'turn.close') =>
    turnsIn(run(state, [[anna, { type }]]))[0]?.held.includes('advice')
  expect([heldAfter(waiting, 'phase.next'), heldAfter(said, 'phase.next')]).toEqual([false, true])
  expect([heldAfter(waiting, 'turn.close'), heldAfter(said, 'turn.close')]).toEqual([false, true])
})
