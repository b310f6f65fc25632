import type { MemberId } from '../lib/id.ts'
import type { Phase } from '../method/method.ts'
import { KINDS, type NoteKind } from '../note/kind.ts'
import { mayUse } from './admits.ts'
import {
  isWrittenFaceDown,
  type MeetingState,
  openItem,
  openPhase,
  openTurn,
} from './meeting-state.ts'
import { placeOf } from './move.ts'
import { seatOf, seatsOf } from './seat-of.ts'

/** What has been said, as far as it tells who has had their say. */
export interface HadTheirSay {
  readonly notes: () => readonly {
    readonly kind: NoteKind
    readonly by: MemberId
    readonly phase?: string
  }[]
  readonly present: () => readonly MemberId[]
}

/** Who comes last in the open phase: the case-giver, or who sits as team leader; else nobody. */
export function whoComesLast(state: MeetingState): MemberId | undefined {
  const manner = openPhase(state)?.manner ?? []
  if (manner.includes('case-giver-last')) return openTurn(state)?.caseGiver
  if (!manner.includes('leader-last') || state.teamLeader === null) return undefined
  return seatOf(state, state.teamLeader) === 'team-leader' ? state.teamLeader : undefined
}

/** Whether who leads let the last go on in the open phase before all others were heard. */
export function isAllowedLast(state: MeetingState): boolean {
  return state.lastAllowed.includes(placeOf(state) ?? '')
}

/** Who comes last in the open phase, as long as who leads has not let them go on [L3]. */
export function whoIsHeldBack(state: MeetingState): MemberId | undefined {
  return isAllowedLast(state) ? undefined : whoComesLast(state)
}

/**
 * Whether what a member keeps face down stays so at a reveal: who comes last shows theirs after the
 * others.
 */
export function showsAfterTheOthers(state: MeetingState, member: MemberId): boolean {
  return isWrittenFaceDown(state) && whoIsHeldBack(state) === member
}

/**
 * Whom a member has to wait for in the open phase; nobody, for all but who comes last.
 *
 * - [L1] Who comes last waits for every other member who is in the room and may say something in
 *   this phase, until that member has: a note, a line, or the word, also to pass it on.
 * - [L2] Where all write face down, the others have had their say when their notes are turned over.
 * - [L3] Who leads may let the last go on at any time.
 */
export function othersBefore(
  state: MeetingState,
  member: MemberId,
  said: HadTheirSay,
): readonly MemberId[] {
  const phase = openPhase(state)
  if (!phase || whoIsHeldBack(state) !== member) return []
  const isPrivate = phase.manner.includes('private')
  if (isPrivate && !isWrittenFaceDown(state)) return []
  const present = said.present()
  const had = hadTheirSay(state, phase, said)
  return state.members
    .filter(({ id, part }) => part === 'member' && id !== member && present.includes(id))
    .filter(({ id }) => !had.has(id) && maySay(state, id))
    .map(({ id }) => id)
}

function maySay(state: MeetingState, member: MemberId): boolean {
  const seats = seatsOf(state, member)
  return KINDS.some((kind) => mayUse(state, kind, seats).type === 'admitted')
}

function hadTheirSay(
  state: MeetingState,
  phase: Phase,
  { notes }: HadTheirSay,
): ReadonlySet<MemberId> {
  const item = openItem(state)?.id
  const wrote = notes()
    .filter((note) => (note.phase ?? phase.id) === phase.id)
    .filter(({ kind }) => (phase.admits[kind]?.length ?? 0) > 0)
  const told = state.answers.filter((one) => one.item === item && one.phase === phase.id)
  return new Set([
    ...state.heard,
    ...state.passed,
    ...wrote.map(({ by }) => by),
    ...told.map(({ by }) => by),
  ])
}
