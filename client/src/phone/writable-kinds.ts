import type { MemberId } from '@kring/shared/lib/id'
import { kindsOpen, opensAt } from '@kring/shared/meeting/admits'
import { phasesIn } from '@kring/shared/meeting/agenda'
import {
  isWrittenFaceDown,
  type MeetingState,
  openItem,
  openPhase,
  openTurn,
} from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { isNoteKind, NOTE_KINDS, type NoteKind } from '@kring/shared/note/kind'
import { nothingDue } from '../due/nothing-due.ts'
import { betweenOf } from '../phase/between.ts'

/** A kind of note as it stands in the row: open now, or waiting with its time. */
export type WritableKind =
  | { readonly kind: NoteKind; readonly state: 'open' }
  | {
      readonly kind: NoteKind
      readonly state: 'locked'
      /** The number of the phase in which it opens, and when; no moment while the time stands still. */
      readonly opens: { readonly phase: number; readonly at: number | undefined }
    }

/** What the case-giver writes on the sheet of the case. */
const ON_SHEETS: readonly NoteKind[] = ['problem', 'objective']

/**
 * The kinds in the row of who looks: those open now, then those that wait, the soonest first. What
 * waits is visible; what has passed and comes no more in this turn is not.
 */
export function writableKinds(view: MeetingView, now: number): readonly WritableKind[] {
  const { state, seat, you } = view
  const fits = (kind: NoteKind) => onTheLine(kind, state, you)
  const item = openItem(state)
  if (!item || betweenOf(state) || seat === 'observer') return []
  const phases = phasesIn(item)
  // The method names first what a phase is for: an open question goes before one about facts.
  const named = Object.keys(openPhase(state)?.admits ?? {}).filter(isNoteKind)
  const open = named
    .filter((kind) => view.admits.includes(kind))
    .filter(fits)
    .filter((kind) => !isSaidInReport(kind, state))
  const paused = state.progress.type === 'running' && state.progress.timer.type === 'paused'
  const locked = NOTE_KINDS.filter(fits)
    .filter((kind) => !open.includes(kind))
    .flatMap((kind) => {
      const opening = opensAt(state, kind, seat, now)
      if (!opening) return []
      const phase = phases.findIndex(({ id }) => id === opening.phase) + 1
      return { kind, state: 'locked' as const, opens: { phase, at: opening.at } }
    })
    .toSorted((one, other) => one.opens.at - other.opens.at)
    .map((one) => (paused ? { ...one, opens: { ...one.opens, at: undefined } } : one))
  return [...open.map((kind) => ({ kind, state: 'open' as const })), ...locked]
}

/** What one learned stands in the report; and where nothing is due there is nobody to ask. */
function isSaidInReport(kind: NoteKind, state: MeetingState): boolean {
  if (openPhase(state)?.admits.report === undefined) return false
  return kind === 'learned' || nothingDue(state) === 'wholly'
}

/** The kinds that who leads may write down in this member's name just now. */
export function kindsOf(state: MeetingState, author: MemberId): readonly NoteKind[] {
  const open = kindsOpen(state, seatsOf(state, author))
  return Object.keys(openPhase(state)?.admits ?? {})
    .filter(isNoteKind)
    .filter(
      (kind) =>
        open.includes(kind) && onTheLine(kind, state, author) && !isSaidInReport(kind, state),
    )
}

/**
 * Whether a kind is said on the line: an agreement has its form, and problem and objective the sheet
 * of who brings the case, but where all write them face down. Outside a turn a problem is an offer.
 */
function onTheLine(kind: NoteKind, state: MeetingState, author: MemberId): boolean {
  if (kind === 'agreement') return false
  if (!ON_SHEETS.includes(kind)) return true
  const turn = openTurn(state)
  if (!turn) return kind === 'objective'
  return turn.caseGiver !== author || isWrittenFaceDown(state)
}
