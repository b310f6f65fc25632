import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MemberId } from '../lib/id.ts'
import { advises, asks, type Method } from '../method/method.ts'
import { METHODS } from '../method/methods.ts'
import { type AnyStep, anyStep, holds, placed } from '../testing/arbitraries.ts'
import {
  type Attempt,
  agreementOf,
  anna,
  attempt,
  ben,
  CIRCLE,
  cleo,
  dirk,
  plannedEvent,
  START,
} from '../testing/builders.ts'
import { kindsOpen } from './admits.ts'
import { phasesIn } from './agenda.ts'
import type { Command } from './command.ts'
import { evolve } from './evolve.ts'
import type { Happened } from './meeting-event.ts'
import {
  type MeetingState,
  memberOf,
  openItem,
  openPhase,
  openTurn,
  turnsIn,
} from './meeting-state.ts'
import { placeOf } from './move.ts'
import { seatsOf } from './seat-of.ts'
import { viewFor } from './view.ts'

/*
 * A meeting in which anyone asks anything in any order, for all fourteen methods. After every
 * command it is held against (a)–(i), each reckoned anew from the log and the method.
 */

interface Moment extends Attempt {
  readonly before: MeetingState
  readonly actor: MemberId
  readonly command: Command
  readonly at: number
  /** The whole log up to now. */
  readonly log: readonly Happened[]
}

/** Plays the steps; the meeting starts by itself unless `start` says no. */
function play(
  method: Method,
  steps: readonly AnyStep[],
  {
    start,
    reports = true,
    watch,
  }: {
    readonly start: boolean
    readonly reports?: boolean
    readonly watch: (moment: Moment) => void
  },
): MeetingState {
  const first = plannedEvent(method)
  const log: Happened[] = [first]
  let state = evolve(undefined, first)
  let at = START
  const due = reports ? [agreementOf(ben)] : []
  const one = (actor: MemberId, command: Command, present: readonly MemberId[]) => {
    const before = state
    const done = attempt(before, actor, command, {
      at,
      due,
      present,
      freshId: `fresh-${log.length}`,
    })
    log.push(...done.events)
    state = done.state
    watch({ ...done, before, actor, command, at, log })
  }
  if (start) one(anna, { type: 'meeting.start' }, [anna])
  for (const { actor, byLead, command, after, present } of steps) {
    at += after
    one(byLead ? state.lead : actor, placed(command, state), present)
  }
  return state
}

const always = (truth: boolean, what: string) => {
  if (!truth) expect.fail(what)
}

/** (b) */
function adviceWaits({ state, log }: Moment): void {
  const heard = CIRCLE.filter(({ id }) => kindsOpen(state, seatsOf(state, id)).includes('idea'))
  if (heard.length === 0) return
  const turn = openTurn(state)
  always(turn !== undefined, '(b) advice outside an open turn')
  const asked = log.some(
    (event) =>
      event.type === 'phase.left' &&
      event.item === turn?.id &&
      event.how === 'held' &&
      turn.phases.slice(event.phase, event.phase + 1).some(asks),
  )
  always(asked, '(b) advice before a phase of questions was held')
}

/** (c) */
function nobodyIsLost({ before, state, actor, command, events, log, at }: Moment): void {
  const named = [
    state.lead,
    ...(state.speaker ? [state.speaker.member] : []),
    ...state.hands.map((hand) => hand.member),
    ...turnsIn(state).map(({ caseGiver }) => caseGiver),
    ...state.agreements.map(({ by }) => by),
    ...state.offers.map(({ by }) => by),
    ...state.answers.map(({ by }) => by),
    ...state.heard,
    ...state.passed,
  ]
  always(
    named.every((id) => memberOf(state, id)?.part === 'member'),
    '(c) someone who takes no part',
  )
  always(
    new Set(state.hands.map((hand) => hand.member)).size === state.hands.length,
    '(c) two hands',
  )
  for (const { member } of before.hands) {
    if (state.hands.some((hand) => hand.member === member)) continue
    const lowered = command.type === 'hand.lower' && (actor === member || actor === before.lead)
    const heard = events.some((event) => event.type === 'speaker.given' && event.member === member)
    const closed = events.some(({ type }) => type === 'meeting.closed')
    always(lowered || heard || closed, '(c) a hand went down by itself')
  }
  // The word, reckoned anew from the log.
  const spoken = new Map<string, number>()
  let holds: { member: MemberId; since: number } | undefined
  /** Who had the word when the circle stepped onto the balcony. */
  let waits: MemberId | undefined
  const onlyRead = new Set<MemberId>()
  for (const event of log) {
    const ends = [
      'speaker.given',
      'speaker.passed',
      'balcony.opened',
      'balcony.closed',
      'phase.opened',
      'turn.closed',
      'meeting.closed',
    ]
    if (event.type === 'seat.given') {
      if (event.seat === 'observer') onlyRead.add(event.member)
      else onlyRead.delete(event.member)
    }
    if (!ends.includes(event.type)) continue
    if (event.type === 'balcony.opened') waits = holds?.member
    if (holds) spoken.set(holds.member, (spoken.get(holds.member) ?? 0) + event.at - holds.since)
    const given =
      event.type === 'speaker.given'
        ? event.member
        : event.type === 'balcony.closed' && waits && !onlyRead.has(waits)
          ? waits
          : null
    holds = given === null ? undefined : { member: given, since: event.at }
  }
  expect(state.speaker ?? undefined, '(c) who has the word').toEqual(holds)
  expect(state.spoken, '(c) every millisecond counted').toEqual(Object.fromEntries(spoken))
  always(!state.speaker || state.speaker.since <= at, '(c) the word from a time to come')
}

/** (d) */
function agendaHolds({ before, state }: Moment): void {
  if (before.agenda.length > 0) {
    expect(state.agenda.map(({ id }) => id)).toEqual(before.agenda.map(({ id }) => id))
  }
  always(new Set(state.agenda.map(({ id }) => id)).size === state.agenda.length, '(d) ids repeat')
  const open = state.agenda.filter((item) => item.type !== 'slot' && item.status === 'open')
  const { progress } = state
  if (progress.type !== 'running') {
    always(open.length === 0, '(d) an item open in a meeting that is not')
  } else {
    const here = openItem(state)
    always(here !== undefined, '(d) the meeting stands nowhere')
    const first = here?.id === state.agenda[0]?.id
    const waits =
      first && (here?.type === 'slot' || (here?.type === 'turn' && here.status === 'ahead'))
    const between = waits || (here?.type === 'turn' && here.status === 'closed')
    if (waits) {
      const heard = CIRCLE.flatMap(({ id }) => kindsOpen(state, seatsOf(state, id)))
      expect(heard, '(d) words in a turn that has not begun').toEqual([])
    }
    expect(
      open.map(({ id }) => id),
      '(d) one open item, or a closed turn',
    ).toEqual(between ? [] : [here?.id])
    always(here !== undefined && phasesIn(here)[progress.phase] !== undefined, '(d) no such phase')
    const { timer } = progress
    always(
      timer.type === 'running'
        ? timer.endsAt > timer.startedAt
        : timer.pausedAt >= timer.startedAt && Number.isFinite(timer.leftMs),
      '(d) a timer out of its mind',
    )
    const phase = openPhase(state)
    const turn = openTurn(state)
    always(!(phase && advises(phase)) || turn !== undefined || between, '(d) advice without a turn')
  }
  const most = state.method.stretches.reduce((sum, stretch) => {
    if (stretch.type === 'phase') return sum
    if (stretch.type === 'turn-by') return sum + 1
    return sum + (stretch.cases === 'each-member' ? 5 : stretch.cases.atMost)
  }, 0)
  always(turnsIn(state).length <= most, '(d) more turns than the method has')
  const each = turnsIn(state).filter(({ of }) => of === 'each-member')
  always(new Set(each.map((turn) => turn.caseGiver)).size === each.length, '(d) two turns for one')
  for (const turn of turnsIn(state)) {
    const ids = turn.phases.map(({ id }) => id)
    const marked = [...turn.held, ...turn.skipped, ...turn.revealed]
    always(
      marked.every((id) => ids.includes(id)),
      '(d) a phase of another turn',
    )
    const was = turnsIn(before).find(({ id }) => id === turn.id)
    always(
      !was || was.held.length + was.skipped.length === 0 || was.caseGiver === turn.caseGiver,
      '(d) a begun turn given to another',
    )
  }
  for (const was of turnsIn(before)) {
    const begun = was.status !== 'ahead' || was.held.length + was.skipped.length > 0
    const item = state.agenda.find(({ id }) => id === was.id)
    always(!begun || item?.type === 'turn', '(d) a begun turn was taken off the agenda')
  }
}

/** (e), (f) */
function countsAndRefusals({ before, state, events, decision }: Moment): void {
  always(state.version === before.version + events.length, '(e) the version counts the events')
  if (decision.type === 'refused') always(state === before, '(f) a refusal changed something')
}

/** (g) */
function nextMovesOnce({ state }: Moment): void {
  const from = placeOf(state)
  if (from === undefined) return
  const once = attempt(state, state.lead, { type: 'phase.next', from })
  const twice = attempt(once.state, state.lead, { type: 'phase.next', from })
  if (once.events.length > 0) always(twice.events.length === 0, '(g) two Nexts moved twice')
  const closed = attempt(state, state.lead, { type: 'turn.close', from })
  const after = attempt(closed.state, state.lead, { type: 'phase.next', from })
  if (closed.events.length > 0) always(after.events.length === 0, '(g) a closed turn moved again')
}

/** (i) */
function onlyWhoLeadsMoves({ before, state, actor, command }: Moment): void {
  if (actor === before.lead) return
  const standing = ({ progress, agenda }: MeetingState) => [
    progress,
    agenda.map((item) => [item.id, item.type, item.type === 'slot' ? '' : item.status]),
  ]
  if (JSON.stringify(standing(before)) === JSON.stringify(standing(state))) return
  const declined =
    command.type === 'consent.answer' &&
    command.answer !== 'yes' &&
    openTurn(before)?.caseGiver === actor &&
    openPhase(before)?.manner.includes('consent')
  const ownTime =
    command.type === 'phase.next' &&
    before.method.lead === 'timekeeper' &&
    openTurn(before)?.caseGiver === actor
  always(declined === true || ownTime, `(i) ${actor} moved the meeting by ${command.type}`)
}

/** What each member sees never fails, and a stranger sees nothing. */
function everyoneSees({ state }: Moment): void {
  for (const { id } of CIRCLE) {
    const view = viewFor(state, id)
    always(view?.version === state.version, 'a member sees the meeting')
  }
  always(viewFor(state, 'sven' as MemberId) === undefined, 'a stranger sees it')
}

const CHECKS = [
  adviceWaits,
  nobodyIsLost,
  agendaHolds,
  countsAndRefusals,
  nextMovesOnce,
  onlyWhoLeadsMoves,
  everyoneSees,
]

/** (h) Next, or what helps where Next does not go on, until nothing is left; then the close. */
function getToTheEnd(reached: MeetingState): MeetingState {
  let state = reached
  const phases = state.agenda.reduce((sum, item) => sum + phasesIn(item).length, 0)
  for (let step = 0; step <= 2 * phases + state.agenda.length; step += 1) {
    const next = attempt(state, state.lead, { type: 'phase.next' })
    if (next.decision.type === 'decided') {
      state = next.state
      continue
    }
    const at = state.agenda.findIndex((item) => item.id === openItem(state)?.id)
    const onward = state.agenda
      .slice(at + 1)
      .map(({ id }) => attempt(state, state.lead, { type: 'item.open', item: id }))
      .find(({ decision }) => decision.type === 'decided')
    if (onward) state = onward.state
    else if (openTurn(state)) state = attempt(state, state.lead, { type: 'turn.close' }).state
    else return attempt(state, state.lead, { type: 'meeting.close' }).state
  }
  return expect.fail('(h) no way to the end')
}

const steps = fc.array(anyStep, { minLength: 10, maxLength: 70, size: 'max' })

describe.each(METHODS.map((method) => [method.id, method] as const))('%s', (_id, method) => {
  test('whoever asks whatever in any order: (a) to (g) and (i) hold after every command', () => {
    holds(
      fc.property(steps, fc.integer({ min: 0, max: 9 }), (anySteps, early) => {
        play(method, anySteps, {
          start: early > 0,
          reports: early > 4,
          watch: (moment) => {
            for (const check of CHECKS) check(moment)
          },
        })
      }),
      25,
    )
  })

  test('(f) the log replayed, also as JSON, gives the same state; (h) there is a way to the end', () => {
    holds(
      fc.property(steps, fc.boolean(), (anySteps, reports) => {
        let log: readonly Happened[] = []
        const state = play(method, anySteps, {
          start: true,
          reports,
          watch: (moment) => {
            log = moment.log
          },
        })
        const replay = (events: readonly Happened[]) =>
          events.reduce<MeetingState | undefined>(evolve, undefined)
        expect(replay(log)).toEqual(state)
        expect(replay(JSON.parse(JSON.stringify(log)))).toEqual(state)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
        if (state.progress.type === 'running') {
          const end = getToTheEnd(state)
          expect(end.progress.type, '(h)').toBe('closed')
        }
      }),
      25,
    )
  })

  test('a meeting walked through by Next alone comes to its last item', () => {
    let log: readonly Happened[] = []
    const state = play(method, [], {
      start: true,
      watch: (moment) => {
        log = moment.log
      },
    })
    expect(log.length).toBeGreaterThan(1)
    // Where the meeting opens with turns, someone is asked for first.
    const givers = method.lead === 'timekeeper' ? [anna, ben, cleo, dirk] : [ben, cleo, dirk]
    let at = state
    let opened = 0
    for (let i = 0; i < 200; i += 1) {
      const next = attempt(at, anna, { type: 'phase.next' })
      if (next.decision.type === 'decided') {
        at = next.state
        continue
      }
      const caseGiver = givers[opened]
      opened += 1
      if (next.decision.refusal.code !== 'case-giver-missing' || !caseGiver) break
      at = attempt(at, anna, { type: 'turn.open', caseGiver }).state
    }
    const last = at.agenda.findLastIndex((item) => item.type !== 'slot')
    expect(placeOf(at)?.startsWith(`${at.agenda[last]?.id}/`)).toBe(true)
    expect(turnsIn(at).length).toBeGreaterThan(0)
  })
})
