import { type Agreement, isDue, type Outcome } from '../agreement/agreement.ts'
import type { Sheet } from '../board/board-doc.ts'
import type { BoardView, PlacedNote } from '../board/read-board.ts'
import type { Language } from '../language/language.ts'
import type { AgreementId, ItemId, MeetingId, MemberId } from '../lib/id.ts'
import { type AgendaItem, phasesIn, type RecordLevel, type Turn } from '../meeting/agenda.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { turnsIn } from '../meeting/meeting-state.ts'
import type { NoteKind } from '../note/kind.ts'
import type { Tally } from '../pulse/pulse.ts'
import { statementsOf } from '../pulse/statement.ts'

/** What somebody took on, in their own words. */
export interface RecordAgreement {
  readonly id: AgreementId
  readonly name: string
  readonly what: string
  readonly firstStep: string
  /** A day as `yyyy-mm-dd`, or empty. */
  readonly byWhen: string
  readonly support: string
  readonly sign: string
}

/** One of last time's agreements, and how it went. */
export interface RecordReport {
  readonly name: string
  readonly what: string
  readonly agreedAt: number
  /** `null` where nobody has told of it. */
  readonly outcome: Outcome | null
  readonly learned: string
  readonly takenAlong: boolean
}

/** What was said on the board, in the order in which a reader follows a case. */
export const RECORD_HEADINGS = [
  'case',
  'facts',
  'fact-questions',
  'open-questions',
  'views',
  'own-share',
  'feedback',
  'ideas',
  'agreement',
  'learned',
] as const
export type RecordHeading = (typeof RECORD_HEADINGS)[number]

export interface RecordNote {
  readonly kind: NoteKind
  readonly name: string
  readonly text: string
  /** The case-giver marked it: this stays with me. */
  readonly kept: boolean
  /** The note that it answers, or is a hint for. */
  readonly re: { readonly name: string; readonly text: string } | null
}

export interface RecordGroup {
  readonly heading: RecordHeading
  /** What the case-giver kept first, then in the order it was said. */
  readonly notes: readonly RecordNote[]
}

export interface RecordTurn {
  readonly id: ItemId
  readonly caseGiver: MemberId
  readonly name: string
  readonly title: string
  readonly level: RecordLevel
  readonly problem: string
  readonly objective: string
  readonly agreements: readonly RecordAgreement[]
  /** The words on the agreement's sheet, where none was taken on by name. */
  readonly agreementWords: string
  /** Empty unless the case-giver lets the record show more of the board. */
  readonly groups: readonly RecordGroup[]
  /** Strokes of the sketch, each x, y, pressure and so on. Empty as the groups are. */
  readonly sketch: readonly (readonly number[])[]
  /** Taken within this case. Empty as the groups are. */
  readonly pulses: readonly RecordPulse[]
}

/** A statement of a pulse, and how often each value was given to it; `null` where too few answered. */
export interface RecordStatement {
  /** Unique in its pulse. */
  readonly id: string
  readonly text: string
  readonly counts: Tally | null
}

/** What a circle answered without names, as it was shown to all. */
export interface RecordPulse {
  /** Its phase: one phase of an item is turned over once. */
  readonly phase: string
  /** What that phase is called. */
  readonly name: string
  readonly statements: readonly RecordStatement[]
}

/** What the next meeting opens with. */
export interface RecordOpen {
  readonly name: string
  readonly what: string
  readonly byWhen: string
  readonly from: 'this-meeting' | 'taken-along' | 'not-told'
}

/** What leaves the house after a meeting. Every format is drawn from this and from nothing else. */
export interface MeetingRecord {
  readonly meeting: MeetingId
  readonly circle: string
  readonly language: Language
  /** The how-manieth meeting of its circle, from 1. */
  readonly number: number
  readonly status: 'planned' | 'running' | 'closed'
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly lead: string
  /** Who was there, the lead first. */
  readonly present: readonly string[]
  readonly lastTime: readonly RecordReport[]
  readonly turns: readonly RecordTurn[]
  /** Taken on outside a turn. */
  readonly agreements: readonly RecordAgreement[]
  /** Taken outside a turn. */
  readonly pulses: readonly RecordPulse[]
  readonly next: {
    readonly startsAt: number | null
    readonly open: readonly RecordOpen[]
  }
}

export interface RecordSource {
  readonly state: MeetingState
  readonly board: BoardView
  readonly sheet: (sheet: Sheet, turn: ItemId) => string
  readonly circleName: string
  /** Names by member id, also of members who have left; the state's own where one is missing. */
  readonly names: { readonly [member: string]: string }
  /** When it began; the state knows only when it was planned for and when it closed. */
  readonly startedAt?: number | null
  /** When the circle meets again. */
  readonly nextStartsAt?: number | null
}

const KINDS_UNDER: { readonly [heading in RecordHeading]: readonly NoteKind[] } = {
  case: ['problem', 'objective'],
  facts: ['answer'],
  'fact-questions': ['fact-question'],
  'open-questions': ['open-question'],
  views: ['observation', 'hypothesis'],
  'own-share': ['own-share'],
  feedback: ['feedback'],
  ideas: ['idea'],
  agreement: ['agreement'],
  learned: ['learned'],
}

/**
 * What leaves the house, and what never does:
 *
 * - [D1] Of a turn the record holds its title, the problem and the objective in the case-giver's
 *   words, and what was agreed. Of the meeting: when it was, who was there, how last time's
 *   agreements went, and what the next meeting opens with.
 * - [D2] More of the board only where the case-giver of that turn said so, for that turn alone;
 *   said back, it is gone from the next copy. Nobody else can say it, not who leads either.
 * - [D3] What was said outside a turn stays in the room: check-in, offers, choosing, the closing
 *   round. It is nobody's case, so nobody can let it out for all.
 * - [D4] Notes that lie face down are never in it, at any level: the record is not given them.
 * - [D5] Hands, who held the word and for how long, who asked to come in, and who let the record
 *   show more are never in it, at any level. Being there is told, not how much one said.
 * - [D6] Of a pulse it holds what was shown to all: how often each value was given to a statement, or
 *   that too few answered it. Never an answer by itself, and nothing of a pulse that was not shown. What
 *   was shown within a case stands with that case, where the case-giver lets it show the board [D2].
 * - [D7] A note in it carries its author. A note of a member who wrote it down for another
 *   carries the name of the one who said it.
 * - [D8] A case that was chosen and never opened is not in it.
 * - [D9] A note that answers another, or is a hint for it, says which.
 */
export function recordOf(source: RecordSource): MeetingRecord {
  const { state, circleName } = source
  const { progress } = state
  const nameOf = namer(source)
  const turns = turnsIn(state).filter(({ status }) => status !== 'ahead')
  const inTurns = new Set(turns.map(({ id }) => id))
  return {
    meeting: state.meeting,
    circle: circleName,
    language: state.language,
    number: state.number,
    status: progress.type,
    startedAt: source.startedAt ?? state.startsAt,
    endedAt: progress.type === 'closed' ? progress.at : null,
    lead: nameOf(state.lead),
    present: whoWasThere(source).map(nameOf),
    lastTime: state.due.map((agreement) => {
      const report = state.reports.find((one) => one.agreement === agreement.id)
      return {
        name: nameOf(agreement.by),
        what: agreement.what,
        agreedAt: agreement.at,
        outcome: report?.outcome ?? null,
        learned: report?.learned ?? '',
        takenAlong: report?.takenAlong ?? false,
      }
    }),
    turns: turns.map((turn) => turnOf(turn, source)),
    agreements: state.agreements
      .filter(({ turn }) => !inTurns.has(turn))
      .map((agreement) => agreementOf(agreement, nameOf)),
    pulses: state.agenda
      .filter(({ type }) => type !== 'turn')
      .flatMap((item) => pulsesIn(item, state)),
    next: { startsAt: source.nextStartsAt ?? null, open: openNextTime(state, nameOf) },
  }
}

/** [D6] Those that were shown in one item of the agenda. */
function pulsesIn(
  item: AgendaItem,
  { pulses, language }: Pick<MeetingState, 'pulses' | 'language'>,
): readonly RecordPulse[] {
  return pulses.flatMap((pulse) => {
    const phase = phasesIn(item).find(({ id }) => pulse.item === item.id && pulse.phase === id)
    if (!phase) return []
    const statements = statementsOf(phase).map(({ id, text }) => ({
      id,
      text: text[language],
      counts: pulse.shown.find(({ statement }) => statement === id)?.tally ?? null,
    }))
    return [{ phase: phase.id, name: phase.name[language], statements }]
  })
}

type NameOf = (member: MemberId) => string

function namer({ state, names }: RecordSource): NameOf {
  return (id) => names[id] ?? state.members.find((member) => member.id === id)?.name ?? '–'
}

function turnOf(turn: Turn, source: RecordSource): RecordTurn {
  const { state, board, sheet } = source
  const nameOf = namer(source)
  const agreements = state.agreements.filter((one) => one.turn === turn.id)
  const shown = turn.recordLevel === 'board'
  return {
    id: turn.id,
    caseGiver: turn.caseGiver,
    name: nameOf(turn.caseGiver),
    title: turn.title,
    level: turn.recordLevel,
    problem: sheet('problem', turn.id).trim(),
    objective: sheet('objective', turn.id).trim(),
    agreements: agreements.map((agreement) => agreementOf(agreement, nameOf)),
    agreementWords: agreements.length > 0 ? '' : sheet('agreement', turn.id).trim(),
    groups: shown ? groupsOf(turn, board.notes, nameOf) : [],
    sketch: shown
      ? board.strokes.filter((stroke) => stroke.turn === turn.id).map(({ points }) => points)
      : [],
    pulses: shown ? pulsesIn(turn, state) : [],
  }
}

function groupsOf(
  turn: Turn,
  notes: readonly PlacedNote[],
  nameOf: NameOf,
): readonly RecordGroup[] {
  const said = notes.filter((note) => note.turn === turn.id && note.text.trim() !== '')
  const isKept = (note: PlacedNote) => turn.kept.includes(note.id)
  const answered = ({ re }: PlacedNote) => {
    const note = said.find(({ id }) => id === re)
    return note ? { name: nameOf(note.by), text: note.text.trim() } : null
  }
  return RECORD_HEADINGS.map((heading): RecordGroup => {
    const here = said.filter(({ kind }) => KINDS_UNDER[heading].includes(kind))
    const keptFirst = [...here.filter(isKept), ...here.filter((note) => !isKept(note))]
    return {
      heading,
      notes: keptFirst.map((note) => ({
        kind: note.kind,
        name: nameOf(note.by),
        text: note.text.trim(),
        kept: isKept(note),
        re: answered(note),
      })),
    }
  }).filter(({ notes: under }) => under.length > 0)
}

function agreementOf(agreement: Agreement, nameOf: NameOf): RecordAgreement {
  const { id, by, what, firstStep, byWhen, support, sign } = agreement
  return { id, name: nameOf(by), what, firstStep, byWhen, support, sign }
}

/** The lead, and everyone who left a trace in the meeting, in the order of the circle. */
function whoWasThere({ state, board }: RecordSource): readonly MemberId[] {
  if (state.progress.type === 'planned') return []
  const traces = new Set<string>([
    ...state.answers.map(({ by }) => by),
    ...state.reports.map(({ by }) => by),
    ...state.agreements.map(({ by }) => by),
    ...turnsIn(state).flatMap((turn) => (turn.status === 'ahead' ? [] : [turn.caseGiver])),
    ...board.notes.flatMap(({ by, scribe }) => (scribe === undefined ? [by] : [by, scribe])),
    ...board.strokes.map(({ by }) => by),
    ...state.hands.map(({ member }) => member),
    ...Object.keys(state.spoken),
    ...(state.speaker ? [state.speaker.member] : []),
  ])
  const others = state.members.filter(({ id }) => id !== state.lead && traces.has(id))
  return [state.lead, ...others.map(({ id }) => id)]
}

function openNextTime(state: MeetingState, nameOf: NameOf): readonly RecordOpen[] {
  const fresh = state.agreements.map((agreement): RecordOpen => {
    const { by, what, byWhen } = agreement
    return { name: nameOf(by), what, byWhen, from: 'this-meeting' }
  })
  const older = state.due.flatMap((agreement): readonly RecordOpen[] => {
    const reports = state.reports.filter((one) => one.agreement === agreement.id)
    if (!isDue(reports)) return []
    const { by, what, byWhen } = agreement
    const from = reports.length > 0 ? 'taken-along' : 'not-told'
    return [{ name: nameOf(by), what, byWhen, from }]
  })
  return [...fresh, ...older]
}
