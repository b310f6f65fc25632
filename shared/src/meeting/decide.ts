import { unreachable } from '../lib/assert.ts'
import type { Command } from './command.ts'
import { recordAgreement, reportAgreement } from './decide-agreement.ts'
import { answerConsent, answerForm } from './decide-answer.ts'
import { allowRecord, choose, offerCase, openTurnFor, unchoose } from './decide-case.ts'
import { closeBalcony, openBalcony, pauseClock, resumeClock } from './decide-clock.ts'
import { close, start } from './decide-course.ts'
import { gather, keep, rate, reveal, spotlight } from './decide-note.ts'
import { answerPulse, showPulse } from './decide-pulse.ts'
import { answerKnock, giveSeat, handLead, takeLead } from './decide-seat.ts'
import { allowLast, giveWord, lowerHand, passOn, raiseHand } from './decide-word.ts'
import { asDecision, type Circumstances, type Decision, decided, no } from './decision.ts'
import { mayMoveOn } from './may-move-on.ts'
import { type MeetingState, memberOf, openPulse } from './meeting-state.ts'
import { back, closeTurn, next, openNamed, placeOf } from './move.ts'

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
      return handLead(state, command)
    case 'lead.take':
      return takeLead(state, about)
    case 'seat.give':
      return giveSeat(state, command)
    case 'knock.answer':
      return answerKnock(state, command)
    case 'item.open':
      return asDecision(openNamed(state, command.item))
    case 'case.offer':
      return offerCase(state, command, about)
    case 'case.choose':
      return choose(state, command)
    case 'case.unchoose':
      return unchoose(state, command)
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
      return pauseClock(state)
    case 'timer.resume':
      return resumeClock(state)
    case 'balcony.open':
      return openBalcony(state)
    case 'balcony.close':
      return closeBalcony(state)
    case 'speaker.set':
      return giveWord(state, command, about)
    case 'speaker.pass':
      return passOn(state, about)
    case 'last.allow':
      return allowLast(state)
    case 'hand.raise':
      return raiseHand(state, command, about)
    case 'hand.lower':
      return lowerHand(state, command, about)
    case 'spotlight.set':
      return spotlight(state, command)
    case 'gather':
      return gather(state, command)
    case 'reveal':
      return openPulse(state) ? showPulse(state, about) : reveal(state)
    case 'note.keep':
      return keep(state, command, about)
    case 'note.rate':
      return rate(state, command, about)
    case 'pulse.answer':
      return answerPulse(state, command, about)
    case 'consent.answer':
      return answerConsent(state, command, about)
    case 'form.answer':
      return answerForm(state, command, about)
    case 'agreement.record':
      return recordAgreement(state, command, about)
    case 'agreement.report':
      return reportAgreement(state, command, about)
    case 'record.allow':
      return allowRecord(state, command, about)
    default:
      return unreachable(command)
  }
}
