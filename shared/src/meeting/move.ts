import type { ItemId } from '../lib/id.ts'
import { advises, type Phase, surelyAsks } from '../method/method.ts'
import type { Refusal } from '../refusal/refusal.ts'
import type { AgendaItem, Turn } from './agenda.ts'
import { phasesIn } from './agenda.ts'
import { hasConsent, questionsBefore } from './consent.ts'
import type { MeetingEvent } from './meeting-event.ts'
import {
  isWaitedFor,
  type MeetingState,
  openItem,
  openPhase,
  openTurn,
  turnsIn,
} from './meeting-state.ts'
import { onlyLeads } from './seat-of.ts'

/**
 * How a meeting moves along its agenda. The rules [V1]–[V8]:
 *
 * - [V1] A move that names the phase it starts from moves nothing once that phase has been left:
 *   two who press Next at once move the meeting once.
 * - [V2] Next goes to the next phase of the turn; after its last phase the turn closes.
 * - [V3] A place for a turn that nobody was given is passed over once a turn was held or chosen;
 *   before that, and where every member has a turn, Next asks for a case-giver. A meeting
 *   that begins with turns waits at the first place until its case-giver begins.
 * - [V4] Back goes to the phase before; into a turn that was closed, to where it was left. It
 *   deletes nothing.
 * - [V5] Skip leaves a phase as not held. The last phase of questions before advice cannot be
 *   skipped.
 * - [V7] A phase that waits for the case-giver's yes and was left without it was not held: it is
 *   skipped, whoever moved on.
 * - [V8] Where a phase waits for the case-giver's yes, they may also ask for more questions: the
 *   meeting goes back to the last phase of the turn that asks, and this one asks again when it opens.
 * - [V6] A phase that advises opens only after a phase that asks was held in the same turn.
 */
export type Move =
  | { readonly type: 'moved'; readonly events: readonly MeetingEvent[] }
  | { readonly type: 'refused'; readonly refusal: Refusal }

const no = (refusal: Refusal): Move => ({ type: 'refused', refusal })
const moved = (...events: readonly MeetingEvent[]): Move => ({ type: 'moved', events })

/**
 * The name of where the meeting stands: `item/phase`, or `item/` between turns and before the first.
 * What `from` is compared with.
 */
export function placeOf(state: MeetingState): string | undefined {
  const item = openItem(state)
  if (!item || state.progress.type !== 'running') return undefined
  const phase = isClosed(item) ? undefined : openPhase(state)
  return `${item.id}/${phase?.id ?? ''}`
}

export function next(state: MeetingState, how: 'held' | 'skipped'): Move {
  const item = openItem(state)
  const { progress } = state
  if (!item || progress.type !== 'running') return no({ code: 'meeting-not-started' })
  if (isClosed(item)) return nextItem(state, item.id, [])
  if (isWaitedFor(item)) {
    return item.type === 'turn' ? openNamed(state, item.id) : no({ code: 'case-giver-missing' })
  }

  const phase = phasesIn(item)[progress.phase]
  if (how === 'skipped' && item.type === 'turn' && phase && isLastQuestion(item, phase)) {
    return no({ code: 'questions-first' })
  }
  const leaves = phase && !hasConsent(item, phase) ? 'skipped' : how
  const left: MeetingEvent = {
    type: 'phase.left',
    item: item.id,
    phase: progress.phase,
    how: leaves,
  }
  if (item.type !== 'turn') return nextItem(state, item.id, [left])

  const coming = item.phases[progress.phase + 1]
  if (!coming) return endTurn(state, item, left)
  const held = leaves === 'held' && phase ? [...item.held, phase.id] : item.held
  if (advises(coming) && !hasHeldQuestion(item, held)) return no({ code: 'questions-first' })
  return moved(left, open(item.id, progress.phase + 1, coming))
}

export function back(state: MeetingState): Move {
  const item = openItem(state)
  const { progress } = state
  if (!item || progress.type !== 'running') return no({ code: 'meeting-not-started' })
  if (isClosed(item)) return reopen(state, item, [])
  if (isWaitedFor(item)) return no({ code: 'nothing-before' })
  const left = { type: 'phase.left', item: item.id, phase: progress.phase } as const
  const before = phasesIn(item)[progress.phase - 1]
  if (before) {
    return moved({ ...left, how: 'stepped-back' }, open(item.id, progress.phase - 1, before))
  }

  const at = state.agenda.findIndex(({ id }) => id === item.id)
  const earlier = state.agenda
    .slice(0, at)
    .findLast((one) => one.type !== 'slot' && one.status !== 'ahead')
  if (!earlier) return no({ code: 'nothing-before' })
  // A turn that was begun stays begun: who stepped out of it has held its first phase.
  return reopen(state, earlier, [{ ...left, how: item.type === 'turn' ? 'held' : 'stepped-back' }])
}

/** [V8] */
export function backToQuestions(state: MeetingState): Move {
  const turn = openTurn(state)
  const phase = openPhase(state)
  const asking = turn && phase && questionsBefore(turn, phase)
  if (!asking || state.progress.type !== 'running') return no({ code: 'nothing-before' })
  return moved(
    { type: 'phase.left', item: turn.id, phase: state.progress.phase, how: 'stepped-back' },
    open(turn.id, turn.phases.indexOf(asking), asking),
  )
}

/** Opens an item of the agenda by name, forward or back; what lies between is simply not held. */
export function openNamed(state: MeetingState, id: ItemId): Move {
  const item = state.agenda.find((one) => one.id === id)
  if (!item) return no({ code: 'no-such-item' })
  if (item.type === 'slot') return no({ code: 'case-giver-missing' })
  if (isClosed(item)) return no({ code: 'turn-closed', turn: item.id })
  const here = openItem(state)
  if (here?.id === id && item.status === 'open') return moved()
  if (here?.type === 'turn' && here.status === 'open')
    return no({ code: 'turn-still-open', turn: here.id })
  const phase = phasesIn(item)[0]
  if (!phase) return no({ code: 'no-such-item' })
  if (isOfWhoLeads(state, item)) return no({ code: 'facilitator-brings-no-case' })
  return moved(...leaveItem(state, here), open(id, 0, phase))
}

/** Ends the open turn where it stands. */
export function closeTurn(state: MeetingState): Move {
  const item = openItem(state)
  if (item?.type !== 'turn' || item.status !== 'open' || state.progress.type !== 'running') {
    return no({ code: 'no-turn-open' })
  }
  return moved(...leaveItem(state, item), { type: 'turn.closed', item: item.id })
}

export function leaveItem(
  state: MeetingState,
  item: AgendaItem | undefined,
): readonly MeetingEvent[] {
  if (!item || state.progress.type !== 'running') return []
  if (isClosed(item) || isWaitedFor(item)) return []
  const { phase } = state.progress
  const here = phasesIn(item)[phase]
  const how = here && !hasConsent(item, here) ? 'skipped' : 'held'
  return [{ type: 'phase.left', item: item.id, phase, how }]
}

export function open(item: ItemId, phase: number, { minutes }: Phase): MeetingEvent {
  return { type: 'phase.opened', item, phase, minutes }
}

/** Opens an earlier item again where it was left. */
function reopen(state: MeetingState, item: AgendaItem, events: readonly MeetingEvent[]): Move {
  if (isOfWhoLeads(state, item)) return no({ code: 'facilitator-brings-no-case' })
  const at = item.type === 'turn' ? leftAt(item) : 0
  const phase = phasesIn(item)[at]
  return phase ? moved(...events, open(item.id, at, phase)) : no({ code: 'nothing-before' })
}

/**
 * The phase that a closed turn was in last. Phases stand in `held` in the order they were left, and
 * a turn that closes leaves its phase as held, unless its very last phase was skipped.
 */
function leftAt({ phases, held, skipped }: Turn): number {
  const last = phases.length - 1
  if (skipped.includes(phases[last]?.id ?? '')) return last
  return Math.max(
    0,
    phases.findIndex(({ id }) => id === held.at(-1)),
  )
}

/** [C5] A case chosen for someone who came to lead since then. */
function isOfWhoLeads(state: MeetingState, item: AgendaItem): boolean {
  return item.type === 'turn' && onlyLeads(state, item.caseGiver)
}

function isClosed(item: AgendaItem): item is Turn & { readonly status: 'closed' } {
  return item.type === 'turn' && item.status === 'closed'
}

function endTurn(state: MeetingState, turn: Turn, left: MeetingEvent): Move {
  const events: readonly MeetingEvent[] = [left, { type: 'turn.closed', item: turn.id }]
  const onward = nextItem(state, turn.id, events)
  return onward.type === 'moved' ? onward : moved(...events)
}

function nextItem(state: MeetingState, after: ItemId, events: readonly MeetingEvent[]): Move {
  const at = state.agenda.findIndex(({ id }) => id === after)
  const hadTurn = turnsIn(state).length > 0
  for (const item of state.agenda.slice(at + 1)) {
    if (item.type === 'slot') {
      if (item.of === 'at-most' && hadTurn) continue
      return no({ code: 'case-giver-missing' })
    }
    if (isClosed(item)) continue
    if (isOfWhoLeads(state, item)) return no({ code: 'facilitator-brings-no-case' })
    const phase = phasesIn(item)[0]
    if (phase) return moved(...events, open(item.id, 0, phase))
  }
  return no({ code: 'nothing-next' })
}

/** [V5] */
function isLastQuestion(turn: Turn, phase: Phase): boolean {
  if (!surelyAsks(phase)) return false
  const firstAdvice = turn.phases.findIndex(advises)
  if (firstAdvice === -1) return false
  const before = turn.phases.slice(0, firstAdvice)
  if (!before.includes(phase)) return false
  const at = before.indexOf(phase)
  const another = before.some(
    (other, index) =>
      other !== phase && surelyAsks(other) && (index > at || turn.held.includes(other.id)),
  )
  return !another
}

function hasHeldQuestion(turn: Turn, held: readonly string[]): boolean {
  return turn.phases.some((phase) => surelyAsks(phase) && held.includes(phase.id))
}
