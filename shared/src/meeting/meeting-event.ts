import type { Agreement, Report } from '../agreement/agreement.ts'
import type { Member } from '../circle/member.ts'
import type { Language } from '../language/language.ts'
import type { CircleId, ItemId, MeetingId, MemberId, NoteId } from '../lib/id.ts'
import type { Method, Phase } from '../method/method.ts'
import type { Rating } from '../note/rating.ts'
import type { ShownStatement, Tally } from '../pulse/pulse.ts'
import type { AgendaItem, RecordLevel } from './agenda.ts'
import type { ConsentAnswer } from './consent.ts'
import type { FormAnswer, Knock } from './meeting-state.ts'

/** What happened in a meeting. The state is what the events make of it, in their order. */
export type MeetingEvent =
  | {
      readonly type: 'meeting.planned'
      readonly meeting: MeetingId
      readonly circle: CircleId
      readonly number: number
      readonly language: Language
      readonly method: Method
      readonly startsAt: number | null
      readonly members: readonly Member[]
      readonly lead: MemberId
      readonly teamLeader?: MemberId
    }
  | { readonly type: 'member.joined'; readonly member: Member }
  | { readonly type: 'member.knocked'; readonly knock: Knock }
  | { readonly type: 'knock.answered'; readonly knock: string; readonly answer: 'yes' | 'no' }
  | { readonly type: 'lead.handed'; readonly to: MemberId }
  /** How a member takes part from now on: as others do, as who leads them at work, or reading only. */
  | {
      readonly type: 'seat.given'
      readonly member: MemberId
      readonly seat: 'peer' | 'team-leader' | 'observer'
    }
  | {
      readonly type: 'meeting.started'
      readonly agenda: readonly AgendaItem[]
      readonly due: readonly Agreement[]
    }
  | { readonly type: 'meeting.closed' }
  | { readonly type: 'case.offered'; readonly member: MemberId; readonly line: string }
  | { readonly type: 'offers.revealed' }
  | {
      readonly type: 'turn.chosen'
      readonly item: ItemId
      readonly caseGiver: MemberId
      readonly title: string
      /** Where another of its methods was chosen to hold it. */
      readonly held?: { readonly method: string; readonly phases: readonly Phase[] }
    }
  | { readonly type: 'turn.unchosen'; readonly item: ItemId }
  | { readonly type: 'turn.closed'; readonly item: ItemId }
  /** A phase comes open, and with it its item. Opens a closed turn again when stepping back. */
  | {
      readonly type: 'phase.opened'
      readonly item: ItemId
      readonly phase: number
      readonly minutes: number
    }
  | {
      readonly type: 'phase.left'
      readonly item: ItemId
      readonly phase: number
      readonly how: 'held' | 'skipped' | 'stepped-back'
    }
  | { readonly type: 'phase.extended'; readonly minutes: number }
  | { readonly type: 'timer.paused' }
  | { readonly type: 'timer.resumed' }
  | { readonly type: 'speaker.given'; readonly member: MemberId | null }
  /** Who held the word lets it go on; to whom is said by the event that follows. */
  | { readonly type: 'speaker.passed'; readonly member: MemberId }
  /** Who comes last in this phase need not wait for the others any more. */
  | { readonly type: 'last.allowed'; readonly item: ItemId; readonly phase: string }
  | { readonly type: 'balcony.opened' }
  | { readonly type: 'balcony.closed' }
  | { readonly type: 'note.spotlit'; readonly item: ItemId; readonly note: NoteId }
  | { readonly type: 'spotlight.ended' }
  | {
      readonly type: 'all.gathered'
      readonly item: ItemId
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | { readonly type: 'hand.raised'; readonly member: MemberId }
  | { readonly type: 'hand.lowered'; readonly member: MemberId }
  | { readonly type: 'notes.revealed'; readonly item: ItemId; readonly phase: string }
  | {
      readonly type: 'consent.answered'
      readonly item: ItemId
      readonly phase: string
      readonly answer: ConsentAnswer
    }
  | { readonly type: 'form.answered'; readonly answer: FormAnswer }
  /** How often each value was given, of each statement that enough have answered. Who gave which is nowhere. */
  | {
      readonly type: 'pulse.shown'
      readonly item: ItemId
      readonly phase: string
      readonly shown: readonly ShownStatement[]
    }
  /** The same as older logs have it, when a pulse asked one question: its phase's prompt. */
  | {
      readonly type: 'pulse.shown'
      readonly item: ItemId
      readonly phase: string
      readonly tally: Tally
    }
  | { readonly type: 'note.kept'; readonly item: ItemId; readonly note: NoteId }
  | { readonly type: 'note.released'; readonly item: ItemId; readonly note: NoteId }
  | {
      readonly type: 'note.rated'
      readonly item: ItemId
      readonly note: NoteId
      readonly rating: Rating | null
    }
  | { readonly type: 'agreement.recorded'; readonly agreement: Agreement }
  | { readonly type: 'agreement.reported'; readonly report: Report }
  | { readonly type: 'record.allowed'; readonly item: ItemId; readonly level: RecordLevel }

/** An event as it stands in the log: when on the server's clock, and by whom. */
export type Happened = MeetingEvent & { readonly at: number; readonly by: MemberId }
