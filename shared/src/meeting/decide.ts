import type { Agreement } from '../agreement/agreement.ts'
import { unreachable } from '../lib/assert.ts'
import type { AgreementId, ItemId, MemberId, NoteId } from '../lib/id.ts'
import { admitsAny } from '../method/method.ts'
import { methodById } from '../method/methods.ts'
import {
  type Answered,
  LEAST_ANSWERS,
  type PulseAnswers,
  shownTally,
  type Tallies,
} from '../pulse/pulse.ts'
import { type Refusal, refused } from '../refusal/refusal.ts'
import { mayUse } from './admits.ts'
import { type AgendaItem, agendaOf, isBegun, phasesIn, phasesWithin } from './agenda.ts'
import { type HadTheirSay, isAllowedLast, othersBefore, whoComesLast } from './comes-last.ts'
import type { Command } from './command.ts'
import type { ConsentAnswer } from './consent.ts'
import { mayMoveOn } from './may-move-on.ts'
import type { MeetingEvent } from './meeting-event.ts'
import {
  isWrittenFaceDown,
  type MeetingState,
  memberOf,
  openItem,
  openPhase,
  openPulse,
  openTurn,
  turnsIn,
} from './meeting-state.ts'
import {
  back,
  backToQuestions,
  closeTurn,
  leaveItem,
  next,
  open,
  openNamed,
  placeOf,
} from './move.ts'
import { onlyLeads, seatsOf } from './seat-of.ts'
import { nextSpeaker } from './turn-order.ts'

/** What a decision may know beside the state: all of it handed in. */
export interface Circumstances {
  readonly actor: MemberId
  /** On the server's clock, in milliseconds since 1970. */
  readonly at: number
  /** A fresh id, used where something new comes to be. */
  readonly freshId: string
  /** Who is in the room just now. */
  readonly present: readonly MemberId[]
  /** Agreements of this circle that no report has closed. Used when the meeting starts. */
  readonly due: readonly Agreement[]
  /** The notes of the open item, for who waits until the others have had their say. */
  readonly notes: HadTheirSay['notes']
  /** Of the pulse that is open just now: who has answered what, and how often each value was given. */
  readonly pulse?: { readonly answered: readonly Answered[]; readonly tallies: Tallies }
}

export type Decision =
  | { readonly type: 'decided'; readonly events: readonly MeetingEvent[] }
  | { readonly type: 'refused'; readonly refusal: Refusal }

const decided = (...events: readonly MeetingEvent[]): Decision => ({ type: 'decided', events })
const no = (refusal: Refusal): Decision => refused(refusal)

/** Commands that move the meeting, for who leads it alone. */
const LEAD_ONLY: ReadonlySet<Command['type']> = new Set([
  'meeting.start',
  'meeting.close',
  'lead.hand',
  'seat.give',
  'item.open',
  'case.choose',
  'case.unchoose',
  'turn.open',
  'turn.close',
  'phase.next',
  'phase.back',
  'phase.skip',
  'phase.extend',
  'timer.pause',
  'timer.resume',
  'reveal',
  'last.allow',
  'balcony.open',
  'balcony.close',
  'spotlight.set',
  'gather',
  'knock.answer',
])

/** Commands that make sense before the meeting starts, and after it closed. */
const BEFORE_START: ReadonlySet<Command['type']> = new Set([
  'meeting.start',
  'lead.hand',
  'lead.take',
  'seat.give',
  'case.offer',
  'knock.answer',
])
const AFTER_CLOSE: ReadonlySet<Command['type']> = new Set(['record.allow'])

/**
 * What a command makes happen, or why it does not. Pure and total: whoever asks, whatever they ask,
 * at any time. A command that changes nothing any more is decided with no events. The rules:
 *
 * - [C1] Who is not of the circle gets nothing; observers only read.
 * - [C2] Only who leads moves the meeting, but for [C13].
 * - [C3] Before the start only the start and what prepares it; after the close only the
 *   case-giver's yes to the record.
 * - [C4] At most as many turns as the method says; where every member has a turn, one each.
 * - [C5] A facilitator who takes no part brings no case: hand over first.
 * - [C6] An agreement is its owner's: the owner or, as scribe, who leads writes it down, in a phase
 *   that admits it from the owner's seat. Said again in the same turn, it replaces the first.
 * - [C7] A report is told by the owner or, as scribe, by who leads, in a phase that admits reports.
 * - [C8] Another member takes over only while who leads is not in the room.
 * - [C9] A hand stands until its owner or who leads lowers it, or its owner is given the word.
 * - [C10] Who holds the word, or who leads, lets it go on: to the first hand, else to the next seat
 *   round the ring that is here and has not been heard in this phase.
 * - [C11] A balcony pause, the spotlight and bringing everyone to one part of the board are for who
 *   leads. A clock that is started again ends the balcony pause.
 * - [C12] The case-giver alone says how much a note touches them, or who leads as their scribe, in
 *   a phase that admits a rating from the case-giver.
 * - [C14] What stays with the case-giver they mark themselves, or who leads as their scribe.
 * - [C15] Who leads says who sits as team leader, one member at most, and who only reads; nobody who
 *   leads, and nobody whose case is at hand, only reads. A facilitator who takes no part is no team
 *   leader either: hand over first.
 * - [U2] Who may answer a pulse answers each statement once, or leaves it out. No event tells of it:
 *   neither who, nor what, nor when.
 * - [U3] Who leads turns it over, once, as soon as four have answered any one statement. Then an event
 *   tells the counts of each statement that four have answered; of the others it tells nothing but that.
 * - [C16] Where a turn may be held by one of several methods, who leads chooses among these, until
 *   it has begun.
 * - [C13] Where nobody only leads, who brings the open case may open its next phase too.
 */
export function decide(state: MeetingState, command: Command, about: Circumstances): Decision {
  const { actor } = about
  const member = memberOf(state, actor)
  if (!member) return no({ code: 'not-of-this-circle' })
  if (member.part === 'observer') return no({ code: 'observers-only-read' })
  if (state.progress.type === 'planned' && !BEFORE_START.has(command.type)) {
    return no({ code: 'meeting-not-started' })
  }
  if (state.progress.type === 'closed' && !AFTER_CLOSE.has(command.type)) {
    return no({ code: 'meeting-closed' })
  }
  const leads = state.lead === actor
  const moves = leads || (command.type === 'phase.next' && mayMoveOn(state, actor))
  if (LEAD_ONLY.has(command.type) && !moves) return no({ code: 'not-the-facilitator' })
  if ('for' in command && command.for !== undefined && command.for !== actor) {
    if (!leads) return no({ code: 'not-the-facilitator' })
    if (memberOf(state, command.for)?.part !== 'member') return no({ code: 'no-such-member' })
  }
  if ('from' in command && command.from !== undefined && command.from !== placeOf(state)) {
    return no({ code: 'already-moved', at: placeOf(state) ?? '' })
  }

  switch (command.type) {
    case 'meeting.start':
      return start(state, about)
    case 'meeting.close':
      return close(state)
    case 'lead.hand':
      if (memberOf(state, command.to)?.part !== 'member') return no({ code: 'no-such-member' })
      if (command.to === state.lead) return decided()
      return handLead(state, command.to)
    case 'lead.take':
      if (leads) return decided()
      if (about.present.includes(state.lead)) {
        return no({ code: 'facilitator-is-here', facilitator: state.lead })
      }
      return handLead(state, actor)
    case 'seat.give':
      return giveSeat(state, command)
    case 'item.open':
      return asDecision(openNamed(state, command.item))
    case 'case.offer': {
      const offerer = command.for ?? actor
      const line = state.offers.find(({ by }) => by === offerer)?.line ?? ''
      if (command.line === line) return decided()
      return decided({ type: 'case.offered', member: offerer, line: command.line })
    }
    case 'case.choose':
      return choose(state, command)
    case 'case.unchoose': {
      const item = state.agenda.find(({ id }) => id === command.item)
      if (item?.type !== 'turn' || item.status !== 'ahead') return no({ code: 'no-such-item' })
      if (isBegun(item)) return no({ code: 'had-a-turn', member: item.caseGiver })
      return decided({ type: 'turn.unchosen', item: item.id })
    }
    case 'turn.open':
      return openTurnFor(state, command)
    case 'turn.close':
      return asDecision(closeTurn(state))
    case 'phase.next':
      return asDecision(next(state, 'held'))
    case 'phase.skip':
      return asDecision(next(state, 'skipped'))
    case 'phase.back':
      return asDecision(back(state))
    case 'phase.extend':
      return decided({ type: 'phase.extended', minutes: command.minutes })
    case 'timer.pause':
      return isPaused(state) ? decided() : decided({ type: 'timer.paused' })
    case 'timer.resume':
      if (state.balcony) return comeBack(state)
      return isPaused(state) ? decided({ type: 'timer.resumed' }) : decided()
    case 'speaker.set':
      return giveWord(state, actor, command.member)
    case 'speaker.pass':
      return passOn(state, about)
    case 'last.allow':
      return allowLast(state)
    case 'balcony.open':
      return state.balcony ? decided() : decided({ type: 'balcony.opened' })
    case 'balcony.close':
      return state.balcony ? decided({ type: 'balcony.closed' }) : decided()
    case 'spotlight.set':
      return spotlight(state, command.note)
    case 'gather': {
      const item = openItem(state)
      if (item?.type !== 'turn') return no({ code: 'no-turn-open' })
      const { type: _type, ...part } = command
      return decided({ type: 'all.gathered', item: item.id, ...part })
    }
    case 'hand.raise': {
      const raiser = command.for ?? actor
      if (state.hands.some((hand) => hand.member === raiser)) return decided()
      return decided({ type: 'hand.raised', member: raiser })
    }
    case 'hand.lower': {
      const lowerer = command.for ?? actor
      if (!state.hands.some((hand) => hand.member === lowerer)) return decided()
      return decided({ type: 'hand.lowered', member: lowerer })
    }
    case 'reveal':
      return openPulse(state) ? showPulse(state, about) : reveal(state)
    case 'pulse.answer':
      return answerPulse(state, command.answers, about)
    case 'consent.answer':
      return answerConsent(state, actor, command.answer)
    case 'form.answer':
      return answerForm(state, command, about)
    case 'note.keep': {
      const turn = openTurn(state)
      if (!turn) return no({ code: 'no-turn-open' })
      if (turn.caseGiver !== (command.for ?? actor)) return no({ code: 'not-the-case-giver' })
      const kept = turn.kept.includes(command.note)
      if (kept === (command.keep === 'yes')) return decided()
      return decided({
        type: command.keep === 'yes' ? 'note.kept' : 'note.released',
        item: turn.id,
        note: command.note,
      })
    }
    case 'note.rate':
      return rate(state, command, about)
    case 'agreement.record':
      return recordAgreement(state, command, about)
    case 'agreement.report':
      return reportAgreement(state, command, about)
    case 'record.allow': {
      const turn = turnsIn(state).find(({ id }) => id === command.turn)
      if (!turn) return no({ code: 'no-such-item' })
      if (turn.caseGiver !== actor) return no({ code: 'not-the-case-giver' })
      if (turn.recordLevel === command.level) return decided()
      return decided({ type: 'record.allowed', item: turn.id, level: command.level })
    }
    case 'knock.answer': {
      const knock = state.knocks.find(({ id }) => id === command.knock)
      if (!knock) return no({ code: 'no-such-knock' })
      return decided({ type: 'knock.answered', knock: knock.id, answer: command.answer })
    }
    default:
      return unreachable(command)
  }
}

function asDecision(move: ReturnType<typeof next>): Decision {
  return move.type === 'moved' ? decided(...move.events) : no(move.refusal)
}

function start(state: MeetingState, { due }: Circumstances): Decision {
  if (state.progress.type !== 'planned') return no({ code: 'meeting-already-started' })
  const agenda = agendaOf(state.method, methodById, {
    members: state.members.filter(({ id, part }) => part === 'member' && !onlyLeads(state, id))
      .length,
    reportsDue: due.length,
  })
  const first = agenda[0]
  const events: MeetingEvent[] = [{ type: 'meeting.started', agenda, due }]
  const phase = first && phasesIn(first)[0]
  if (first && phase) events.push(open(first.id, 0, phase))
  return decided(...events)
}

function close(state: MeetingState): Decision {
  const turn = openTurn(state)
  const events: MeetingEvent[] = [...leaveItem(state, openItem(state))]
  if (turn) events.push({ type: 'turn.closed', item: turn.id })
  return decided(...events, { type: 'meeting.closed' })
}

/** [C5] Who brings the open case cannot take the frame as well where the facilitator takes no part. */
function handLead(state: MeetingState, to: MemberId): Decision {
  if (state.method.lead === 'facilitator' && openTurn(state)?.caseGiver === to) {
    return no({ code: 'facilitator-brings-no-case' })
  }
  return decided({ type: 'lead.handed', to })
}

/** [C15] */
function giveSeat(
  state: MeetingState,
  { member, seat }: Extract<Command, { type: 'seat.give' }>,
): Decision {
  const was = memberOf(state, member)
  if (!was) return no({ code: 'no-such-member' })
  if (seat === 'observer') {
    if (member === state.lead) return no({ code: 'facilitator-takes-part' })
    const brings = turnsIn(state).some(
      ({ caseGiver, status }) => caseGiver === member && status !== 'closed',
    )
    if (brings) return no({ code: 'brings-a-case', member })
  }
  if (seat === 'team-leader' && onlyLeads(state, member)) {
    return no({ code: 'facilitator-is-no-team-leader' })
  }
  const sits =
    was.part === 'observer' ? 'observer' : state.teamLeader === member ? 'team-leader' : 'peer'
  if (sits === seat) return decided()
  const given: MeetingEvent = { type: 'seat.given', member, seat }
  const holdsWord = seat === 'observer' && state.speaker?.member === member
  return holdsWord ? decided({ type: 'speaker.given', member: null }, given) : decided(given)
}

function mayBringCase(state: MeetingState, caseGiver: MemberId): Refusal | undefined {
  if (memberOf(state, caseGiver)?.part !== 'member') return { code: 'no-such-member' }
  return onlyLeads(state, caseGiver) ? { code: 'facilitator-brings-no-case' } : undefined
}

/** [C4] The place for the next turn of this member, or why there is none. */
function placeFor(state: MeetingState, caseGiver: MemberId): AgendaItem | Refusal {
  const chosen = turnsIn(state).find((t) => t.caseGiver === caseGiver && t.status === 'ahead')
  if (chosen) return chosen
  const had = turnsIn(state).some((t) => t.caseGiver === caseGiver && t.of === 'each-member')
  if (had) return { code: 'had-a-turn', member: caseGiver }
  const slot = state.agenda.find((item) => item.type === 'slot')
  return slot ?? { code: 'turns-used-up', atMost: turnsIn(state).length }
}

type Chosen = Pick<Extract<MeetingEvent, { type: 'turn.chosen' }>, 'held'>

/** [C16] What the event tells of the method that is to hold a turn. */
function chosenMethod(place: AgendaItem, method: string | undefined): Chosen | Refusal {
  if (method === undefined || (place.type !== 'phase' && place.by?.method === method)) return {}
  const isListed = place.type !== 'phase' && place.by?.methods.some(({ id }) => id === method)
  const found = isListed ? methodById(method) : undefined
  const minutes = place.type === 'phase' ? undefined : place.by?.minutes
  if (!found || minutes === undefined || (place.type === 'turn' && isBegun(place)))
    return { code: 'method-not-listed' }
  return { held: { method, phases: phasesWithin(found, minutes) } }
}

function choose(
  state: MeetingState,
  { caseGiver, title, by }: Extract<Command, { type: 'case.choose' }>,
): Decision {
  const refusal = mayBringCase(state, caseGiver)
  if (refusal) return no(refusal)
  const place = placeFor(state, caseGiver)
  if ('code' in place) return no(place)
  const chosen = chosenMethod(place, by)
  if ('code' in chosen) return no(chosen)
  return decided({ type: 'turn.chosen', item: place.id, caseGiver, title, ...chosen })
}

function openTurnFor(
  state: MeetingState,
  { caseGiver, title, by }: Extract<Command, { type: 'turn.open' }>,
): Decision {
  const refusal = mayBringCase(state, caseGiver)
  if (refusal) return no(refusal)
  const here = openItem(state)
  const running = openTurn(state)
  if (running) return no({ code: 'turn-still-open', turn: running.id })
  const place = placeFor(state, caseGiver)
  if ('code' in place) return no(place)
  const chosen = chosenMethod(place, by)
  if ('code' in chosen) return no(chosen)
  const phase = (chosen.held?.phases ?? phasesIn(place))[0]
  if (!phase) return no({ code: 'no-such-item' })
  const named = title ?? (place.type === 'turn' ? place.title : '')
  return decided(
    ...leaveItem(state, here),
    { type: 'turn.chosen', item: place.id, caseGiver, title: named, ...chosen },
    open(place.id, 0, phase),
  )
}

/** Who leads gives the word to anyone; who holds it may give it back. */
function giveWord(state: MeetingState, actor: MemberId, member: MemberId | null): Decision {
  const gives = state.lead === actor || (member === null && state.speaker?.member === actor)
  if (!gives) return no({ code: 'not-the-facilitator' })
  if (member !== null && memberOf(state, member)?.part !== 'member')
    return no({ code: 'no-such-member' })
  if ((state.speaker?.member ?? null) === member) return decided()
  return decided({ type: 'speaker.given', member })
}

/** [C10] Nobody follows in a round that has been all the way round: the word is then free. */
function passOn(state: MeetingState, { actor, present }: Circumstances): Decision {
  const { speaker } = state
  if (!speaker) return decided()
  if (speaker.member !== actor && state.lead !== actor) return no({ code: 'not-the-facilitator' })
  const passed: MeetingEvent = { type: 'speaker.passed', member: speaker.member }
  const follower = nextSpeaker(state, present)
  return follower === undefined || follower === speaker.member
    ? decided(passed)
    : decided(passed, { type: 'speaker.given', member: follower })
}

/** [C11] Back from the balcony because the clock was started: it goes, also if it stood before. */
function comeBack(state: MeetingState): Decision {
  return state.balcony?.clock === 'paused'
    ? decided({ type: 'balcony.closed' }, { type: 'timer.resumed' })
    : decided({ type: 'balcony.closed' })
}

function spotlight(state: MeetingState, note: NoteId | null): Decision {
  if ((state.spotlight?.note ?? null) === note) return decided()
  if (note === null) return decided({ type: 'spotlight.ended' })
  const item = openItem(state)
  return item
    ? decided({ type: 'note.spotlit', item: item.id, note })
    : no({ code: 'no-turn-open' })
}

function rate(
  state: MeetingState,
  { note, rating, for: named }: Extract<Command, { type: 'note.rate' }>,
  { actor }: Circumstances,
): Decision {
  const turn = openTurn(state)
  if (!turn) return no({ code: 'no-turn-open' })
  if (turn.caseGiver !== (named ?? actor)) return no({ code: 'not-the-case-giver' })
  const verdict = mayUse(state, 'rating', ['case-giver'])
  if (verdict.type === 'refused') return verdict
  if ((turn.ratings[note] ?? null) === rating) return decided()
  return decided({ type: 'note.rated', item: turn.id, note, rating })
}

/**
 * Turns over what was written face down: notes in a turn, and outside one in a phase that is written
 * in private; there the offers too, unless the phase is about something else. Said again, it turns
 * over the notes that came since.
 */
function reveal(state: MeetingState): Decision {
  const item = openItem(state)
  const phase = openPhase(state)
  const offers: readonly MeetingEvent[] = state.offersRevealed ? [] : [{ type: 'offers.revealed' }]
  if (!item || !phase) return decided(...offers)
  const notes: MeetingEvent = { type: 'notes.revealed', item: item.id, phase: phase.id }
  if (item.type === 'turn' && item.status === 'open') return decided(notes)
  if (item.type !== 'phase' || !phase.manner.includes('private')) return decided(...offers)
  return admitsAny(phase, ['problem', 'choice']) ? decided(notes, ...offers) : decided(notes)
}

/** [U2] The answer itself is counted apart from all that is decided here. */
function answerPulse(
  state: MeetingState,
  answers: PulseAnswers,
  { actor, pulse }: Circumstances,
): Decision {
  const verdict = mayUseAs(state, 'pulse', actor)
  if (verdict.type === 'refused') return verdict
  const open = openPulse(state)
  if (!open) return no({ code: 'kind-not-open', kind: 'pulse' })
  const asked = new Set(open.statements.map(({ id }) => id))
  const given = Object.keys(answers)
  if (given.some((statement) => !asked.has(statement))) return no({ code: 'no-such-statement' })
  const again = pulse?.answered.some(
    ({ member, statement }) => member === actor && given.includes(statement),
  )
  return again ? no({ code: 'already-answered' }) : decided()
}

/** [U3] */
function showPulse(state: MeetingState, { pulse }: Circumstances): Decision {
  const open = openPulse(state)
  const shown = (open?.statements ?? []).map(({ id }) => ({
    statement: id,
    tally: shownTally(pulse?.tallies ?? new Map(), id),
  }))
  if (!open || shown.every(({ tally }) => tally === null)) {
    return no({ code: 'too-few-answers', least: LEAST_ANSWERS })
  }
  return decided({ type: 'pulse.shown', item: open.item, phase: open.phase, shown })
}

/** [L3] */
function allowLast(state: MeetingState): Decision {
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase || whoComesLast(state) === undefined) return no({ code: 'nobody-comes-last' })
  return isAllowedLast(state)
    ? decided()
    : decided({ type: 'last.allowed', item: item.id, phase: phase.id })
}

function answerConsent(state: MeetingState, actor: MemberId, answer: ConsentAnswer): Decision {
  const turn = openTurn(state)
  const phase = openPhase(state)
  if (!turn || !phase) return no({ code: 'no-turn-open' })
  if (turn.caseGiver !== actor && state.lead !== actor) return no({ code: 'not-the-case-giver' })
  if (!phase.manner.includes('consent')) return no({ code: 'kind-not-open', kind: 'choice' })
  if (turn.consents[phase.id] === answer) return decided()
  const answered: MeetingEvent = {
    type: 'consent.answered',
    item: turn.id,
    phase: phase.id,
    answer,
  }
  if (answer === 'yes') return decided(answered)
  if (answer === 'questions') {
    const asking = backToQuestions(state)
    return asking.type === 'moved' ? decided(answered, ...asking.events) : asking
  }
  const onward = next(state, 'skipped')
  return onward.type === 'moved' ? decided(answered, ...onward.events) : decided(answered)
}

function answerForm(
  state: MeetingState,
  command: Extract<Command, { type: 'form.answer' }>,
  { actor, notes, present }: Circumstances,
): Decision {
  const by = command.for ?? actor
  const item = openItem(state)
  const phase = openPhase(state)
  const verdict = mayUseAs(state, command.kind, by)
  if (verdict.type === 'refused') return verdict
  const missing = othersBefore(state, by, { notes, present: () => present }).length
  if (missing > 0 && !isWrittenFaceDown(state)) return no({ code: 'others-first', missing })
  if (!item || !phase) return no({ code: 'no-such-item' })
  const { kind, text } = command
  const scribe = by === actor ? {} : { scribe: actor }
  return decided({
    type: 'form.answered',
    answer: { kind, by, ...scribe, item: item.id, phase: phase.id, text },
  })
}

function recordAgreement(
  state: MeetingState,
  command: Extract<Command, { type: 'agreement.record' }>,
  { actor, at, freshId }: Circumstances,
): Decision {
  const { type: _type, for: named, ...words } = command
  const item = openItem(state)
  const scribes = state.lead === actor && mayUseAs(state, 'agreement', actor).type === 'refused'
  const by = named ?? (scribes ? openTurn(state)?.caseGiver : undefined) ?? actor
  const verdict = mayUseAs(state, 'agreement', by)
  if (verdict.type === 'refused') return verdict
  if (!item) return no({ code: 'no-such-item' })

  const before = state.agreements.find((one) => one.by === by && one.turn === item.id)
  const agreement: Agreement = {
    id: before?.id ?? (freshId as AgreementId),
    by,
    ...(by === actor ? {} : { scribe: actor }),
    meeting: state.meeting,
    turn: item.id as ItemId,
    at,
    ...words,
  }
  return decided({ type: 'agreement.recorded', agreement })
}

function reportAgreement(
  state: MeetingState,
  command: Extract<Command, { type: 'agreement.report' }>,
  { actor, at }: Circumstances,
): Decision {
  const agreement = state.due.find(({ id }) => id === command.agreement)
  if (!agreement) return no({ code: 'no-such-agreement' })
  if (agreement.by !== actor && state.lead !== actor) return no({ code: 'not-your-agreement' })
  const item = openItem(state)
  const inTurnOfAnother = item?.type === 'turn' && item.caseGiver !== agreement.by
  if (inTurnOfAnother) return no({ code: 'kind-not-open', kind: 'report' })
  const verdict = mayUse(state, 'report', ['case-giver'])
  if (verdict.type === 'refused') return verdict

  const { outcome, learned } = command
  const closes = outcome === 'done' || outcome === 'let-go'
  const takenAlong = closes ? false : (command.takenAlong ?? true)
  return decided({
    type: 'agreement.reported',
    report: {
      agreement: agreement.id,
      by: agreement.by,
      meeting: state.meeting,
      at,
      outcome,
      learned,
      takenAlong,
    },
  })
}

function mayUseAs(state: MeetingState, kind: Parameters<typeof mayUse>[1], member: MemberId) {
  return mayUse(state, kind, seatsOf(state, member))
}

function isPaused({ progress }: MeetingState): boolean {
  return progress.type === 'running' && progress.timer.type === 'paused'
}
