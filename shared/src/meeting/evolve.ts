import { assert, unreachable } from '../lib/assert.ts'
import { PROMPT_AS_STATEMENT } from '../pulse/statement.ts'
import {
  type Change,
  changeItem,
  changeTimer,
  changeTurn,
  type HappenedAs,
  including,
} from './change.ts'
import { atClose, NOTHING_SHOWN, phaseLeft, phaseOpened } from './evolve-phase.ts'
import { knockAnswered, memberJoined, seatGiven } from './evolve-seat.ts'
import { asSlot, asTurn, consentsAfter, withRevealed } from './evolve-turn.ts'
import { balconyClosed, balconyOpened, heardWith, speakerBecomes } from './evolve-word.ts'
import type { Happened } from './meeting-event.ts'
import type { MeetingState } from './meeting-state.ts'
import { extendTimer, pauseTimer, resumeTimer } from './timer.ts'

/**
 * The state after one more event. Total over lawful logs, pure, and the only maker of states.
 * The first event of a log is `meeting.planned`; it alone is applied to `undefined`.
 */
export function evolve(state: MeetingState | undefined, event: Happened): MeetingState {
  if (event.type === 'meeting.planned') return planned(event)
  assert(state, 'a meeting is planned before anything happens in it')
  return { ...state, ...change(state, event), version: state.version + 1 }
}

function planned(event: HappenedAs<'meeting.planned'>): MeetingState {
  const { meeting, circle, number, language, method, startsAt, members, lead } = event
  return {
    version: 1,
    meeting,
    circle,
    number,
    language,
    method,
    startsAt,
    members,
    lead,
    teamLeader: event.teamLeader ?? null,
    progress: { type: 'planned' },
    agenda: [],
    due: [],
    reports: [],
    agreements: [],
    offers: [],
    offersRevealed: false,
    answers: [],
    pulses: [],
    hands: [],
    speaker: null,
    heard: [],
    passed: [],
    lastAllowed: [],
    balcony: null,
    spotlight: null,
    gathered: null,
    begun: {},
    spoken: {},
    spokenBefore: {},
    knocks: [],
    letIn: [],
  }
}

function change(state: MeetingState, event: Happened): Change {
  switch (event.type) {
    case 'meeting.planned':
      return {}
    case 'member.joined':
      return memberJoined(state, event.member)
    case 'member.knocked':
      return { knocks: [...state.knocks, event.knock] }
    case 'knock.answered':
      return knockAnswered(state, event)
    case 'lead.handed':
      return { lead: event.to }
    case 'seat.given':
      return seatGiven(state, event)
    case 'meeting.started':
      return { agenda: event.agenda, due: event.due }
    case 'meeting.closed':
      return {
        ...speakerBecomes(state, null, event.at),
        ...NOTHING_SHOWN,
        hands: [],
        knocks: [],
        progress: { type: 'closed', at: event.at },
        agenda: state.agenda.map(atClose),
      }
    case 'case.offered': {
      const others = state.offers.filter(({ by }) => by !== event.member)
      return {
        offers: event.line === '' ? others : [...others, { by: event.member, line: event.line }],
      }
    }
    case 'offers.revealed':
      return { offersRevealed: true }
    case 'turn.chosen':
      return { agenda: changeItem(state, event.item, (item) => asTurn(item, event)) }
    case 'turn.unchosen':
      return { agenda: changeItem(state, event.item, asSlot) }
    case 'turn.closed':
      return {
        ...speakerBecomes(state, null, event.at),
        ...NOTHING_SHOWN,
        agenda: changeTurn(state, event.item, (turn) => ({ ...turn, status: 'closed' })),
      }
    case 'phase.opened':
      return phaseOpened(state, event)
    case 'phase.left':
      return phaseLeft(state, event)
    case 'phase.extended':
      return changeTimer(state, (timer) => extendTimer(timer, event.minutes))
    case 'timer.paused':
      return changeTimer(state, (timer) => pauseTimer(timer, event.at))
    case 'timer.resumed':
      return changeTimer(state, (timer) => resumeTimer(timer, event.at))
    case 'speaker.given':
      return {
        ...speakerBecomes(state, event.member, event.at),
        heard: heardWith(state, event.member),
        hands: state.hands.filter(({ member }) => member !== event.member),
      }
    case 'speaker.passed':
      return {
        ...speakerBecomes(state, null, event.at),
        passed: including(state.passed, event.member),
      }
    case 'last.allowed':
      return { lastAllowed: including(state.lastAllowed, `${event.item}/${event.phase}`) }
    case 'balcony.opened':
      return balconyOpened(state, event)
    case 'balcony.closed':
      return balconyClosed(state, event.at)
    case 'note.spotlit':
      return { spotlight: { item: event.item, note: event.note } }
    case 'spotlight.ended':
      return { spotlight: null }
    case 'all.gathered': {
      const { item, at, x, y, width, height } = event
      return { gathered: { item, at, x, y, width, height } }
    }
    case 'hand.raised':
      return { hands: [...state.hands, { member: event.member, at: event.at }] }
    case 'hand.lowered':
      return { hands: state.hands.filter(({ member }) => member !== event.member) }
    case 'notes.revealed':
      return { agenda: changeItem(state, event.item, (item) => withRevealed(item, event.phase)) }
    case 'consent.answered':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({
          ...turn,
          consents: consentsAfter(turn, event),
        })),
      }
    case 'form.answered': {
      const { kind, by, phase } = event.answer
      const others = state.answers.filter(
        (answer) => !(answer.kind === kind && answer.by === by && answer.phase === phase),
      )
      return { answers: [...others, event.answer] }
    }
    case 'pulse.shown': {
      const { item, phase } = event
      const shown =
        'shown' in event ? event.shown : [{ statement: PROMPT_AS_STATEMENT, tally: event.tally }]
      return { pulses: [...state.pulses, { item, phase, shown }] }
    }
    case 'note.kept':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({
          ...turn,
          kept: including(turn.kept, event.note),
        })),
      }
    case 'note.released':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({
          ...turn,
          kept: turn.kept.filter((note) => note !== event.note),
        })),
      }
    case 'note.rated':
      return {
        agenda: changeTurn(state, event.item, (turn) => {
          const { [event.note]: _before, ...others } = turn.ratings
          const { note, rating } = event
          return { ...turn, ratings: rating === null ? others : { ...others, [note]: rating } }
        }),
      }
    case 'agreement.recorded': {
      const { agreement } = event
      const others = state.agreements.filter(({ id }) => id !== agreement.id)
      return { agreements: [...others, agreement] }
    }
    case 'agreement.reported': {
      const { report } = event
      const others = state.reports.filter(({ agreement }) => agreement !== report.agreement)
      return { reports: [...others, report] }
    }
    case 'record.allowed':
      return {
        agenda: changeTurn(state, event.item, (turn) => ({ ...turn, recordLevel: event.level })),
      }
    default:
      return unreachable(event)
  }
}
