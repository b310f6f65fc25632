import type { ItemId, MemberId, NoteId } from '../lib/id.ts'
import { mayUse } from '../meeting/admits.ts'
import type { AgendaItem } from '../meeting/agenda.ts'
import { othersBefore } from '../meeting/comes-last.ts'
import {
  isWaitedFor,
  isWrittenFaceDown,
  type MeetingState,
  memberOf,
  openItem,
  openPhase,
} from '../meeting/meeting-state.ts'
import { seatOf, seatsOf } from '../meeting/seat-of.ts'
import type { NoteKind } from '../note/kind.ts'
import { ADMITTED, type Refusal, refused, type Verdict } from '../refusal/refusal.ts'
import { OWN_NOTES, type Sheet } from './board-doc.ts'
import { type Beside, mannerAgainst } from './manner.ts'
import type { Change } from './read-update.ts'

/** One thing done to one note. */
export interface Contribution {
  /** `turn-over`: added to the board by a reveal, from where its author kept it face down. */
  readonly act: 'add' | 'turn-over' | 'edit' | 'remove'
  /** Known once it lies somewhere. */
  readonly id?: NoteId
  readonly kind: NoteKind
  readonly by: MemberId
  /** Who wrote it down, where that was not the author. */
  readonly scribe?: MemberId
  readonly turn: ItemId
  readonly phase?: string
  readonly re?: NoteId
}

/**
 * The rule of the house: in each phase only what the method admits, from whom it admits it, and
 * nobody speaks in another's name. The client asks before it offers a button; the room asks again
 * for every update, and only the room's answer counts.
 *
 * - [B1] A note is added in the item that is open, of a kind that is open to its author's seat.
 * - [B2] An edit is judged like an addition: once a phase has passed, what was said in it stands.
 * - [B3] Author and kind never change. Only the author edits or removes.
 * - [B4] Who leads may write down what another says, and edit what they wrote down so; both names
 *   are kept, and the words stay the author's. Who leads may remove any note of the open item.
 * - [B10] Of what is admitted so, the manner of the phase may still be against: `mannerAgainst`.
 */
export function mayContribute(
  contribution: Contribution,
  state: MeetingState,
  actor: MemberId,
  beside: Beside,
): Verdict {
  const { act, kind, by, scribe, turn } = contribution
  const open = openTo(state, actor)
  if (open.type === 'refused') return open
  if (turn !== open.item.id) return refused({ code: 'other-turn', turn })

  const leads = state.lead === actor
  if (act === 'remove' && leads) return ADMITTED
  const isNew = act === 'add' || act === 'turn-over'
  const own = by === actor && (!isNew || scribe === undefined)
  const writtenDown = leads && scribe === actor && by !== actor
  if (!own && !writtenDown) return refused({ code: 'not-the-author' })
  if (!memberOf(state, by)) return refused({ code: 'no-such-member' })
  const verdict = mayUse(state, kind, seatsOf(state, by))
  if (verdict.type === 'refused') return verdict
  const against = mannerAgainst(contribution, state, actor, beside)
  return against ? refused(against) : ADMITTED
}

/**
 * - [B5] Moving, linking and drawing are no contributions: any member, in the open item, in every
 *   phase that is not silent for them. Who leads keeps the board in order in every phase.
 */
export function mayArrange(
  state: MeetingState,
  actor: MemberId,
  turn: ItemId | undefined,
): Verdict {
  const open = openTo(state, actor)
  if (open.type === 'refused') return open
  if (turn !== undefined && turn !== open.item.id) return refused({ code: 'other-turn', turn })
  const seat = seatOf(state, actor)
  if (state.lead !== actor && seat && openPhase(state)?.silent.includes(seat)) {
    return refused({ code: 'drawing-is-closed' })
  }
  return ADMITTED
}

/**
 * - [B6] Problem and objective are one sheet in two parts: the case-giver and who leads write in
 *   both while the phase admits either from the case-giver. The agreement likewise, while it
 *   admits agreements.
 * - [M1] [M5] hold for sheets as well: what is written there lies open at once.
 * - [B9] What a member notes for themselves never lies in the document of all.
 */
export function mayWriteSheet(
  sheet: Sheet,
  turn: ItemId,
  state: MeetingState,
  actor: MemberId,
  beside: Beside,
): Verdict {
  if (sheet === OWN_NOTES) return refused({ code: 'not-the-author' })
  const open = openTo(state, actor)
  if (open.type === 'refused') return open
  if (turn !== open.item.id || open.item.type !== 'turn')
    return refused({ code: 'other-turn', turn })
  if (open.item.caseGiver !== actor && state.lead !== actor) {
    return refused({ code: 'not-the-case-giver' })
  }
  const kinds: readonly NoteKind[] =
    sheet === 'agreement' ? ['agreement'] : ['problem', 'objective']
  const verdicts = kinds.map((kind) => mayUse(state, kind, ['case-giver']))
  const verdict = verdicts.find(({ type }) => type === 'admitted') ?? verdicts[0] ?? ADMITTED
  if (verdict.type === 'refused' || actor === state.lead) return verdict
  if (isWrittenFaceDown(state)) return refused({ code: 'face-down-until-reveal' })
  const missing = othersBefore(state, actor, beside).length
  return missing > 0 ? refused({ code: 'others-first', missing }) : ADMITTED
}

/** [B7] An update stands or falls as a whole: the first change that is refused refuses it. */
export function judgeChanges(
  changes: readonly Change[],
  state: MeetingState,
  actor: MemberId,
  beside: Beside,
): Refusal | undefined {
  for (const change of changes) {
    const verdict = judgeChange(change, state, actor, beside)
    if (verdict.type === 'refused') return verdict.refusal
  }
  return undefined
}

/** `beside` holds the board with all that the update adds to it. */
export function judgeChange(
  change: Change,
  state: MeetingState,
  actor: MemberId,
  beside: Beside,
): Verdict {
  switch (change.what) {
    case 'note': {
      const { at: _at, text: _text, ...note } = change.act === 'remove' ? change.was : change.is
      return mayContribute({ act: change.act, ...note }, state, actor, beside)
    }
    case 'place':
      return mayArrange(state, actor, change.turn)
    case 'link':
    case 'stroke': {
      const mark = change.act === 'remove' ? change.was : change.is
      const mine = mark.by === actor || (change.act === 'remove' && state.lead === actor)
      return mine ? mayArrange(state, actor, mark.turn) : refused({ code: 'not-the-author' })
    }
    case 'sheet':
      return mayWriteSheet(change.sheet, change.turn, state, actor, beside)
    case 'hidden': {
      const open = openTo(state, actor)
      return open.type === 'refused' ? open : ADMITTED
    }
  }
}

type Open =
  | { readonly type: 'open'; readonly item: AgendaItem }
  | { readonly type: 'refused'; readonly refusal: Refusal }

/** The open item, for a member who may do more than read; else why there is none. */
function openTo(state: MeetingState, actor: MemberId): Open {
  const member = memberOf(state, actor)
  if (!member) return refused({ code: 'not-of-this-circle' })
  if (state.progress.type === 'planned') return refused({ code: 'meeting-not-started' })
  if (state.progress.type === 'closed') return refused({ code: 'meeting-closed' })
  if (member.part === 'observer') return refused({ code: 'observers-only-read' })
  const item = openItem(state)
  if (!item) return refused({ code: 'no-such-item' })
  if (isWaitedFor(item)) return refused({ code: 'case-giver-missing' })
  if (item.type === 'turn' && item.status === 'closed') {
    return refused({ code: 'turn-closed', turn: item.id })
  }
  return { type: 'open', item }
}
