import { surelyAsks } from '../method/method.ts'
import type { Seat } from '../method/seat.ts'
import { isAdvice, KINDS, type Kind } from '../note/kind.ts'
import { ADMITTED, type Opening, type Refusal, refused, type Verdict } from '../refusal/refusal.ts'
import type { AgendaItem, Turn } from './agenda.ts'
import { phasesIn } from './agenda.ts'
import { hasConsent } from './consent.ts'
import type { MeetingState } from './meeting-state.ts'
import { openItem, openPhase } from './meeting-state.ts'
import { leftMs } from './timer.ts'

/**
 * Whether who sits on these seats may contribute a kind at the open phase.
 *
 * - [P1] Only a running meeting takes contributions, and only in its open phase.
 * - [P2] What a phase does not list for a seat is locked, and the refusal says when it opens.
 * - [P3] A phase that asks for consent admits nothing but the answer until the case-giver says yes.
 * - [P4] Advice is admitted only in a turn in which a phase of questions was held before it.
 */
export function mayUse(state: MeetingState, kind: Kind, seats: readonly Seat[]): Verdict {
  const no = (refusal: Refusal) => refused(refusal)
  if (state.progress.type === 'planned') return no({ code: 'meeting-not-started' })
  if (state.progress.type === 'closed') return no({ code: 'meeting-closed' })
  const [seat] = seats
  if (!seat) return no({ code: 'not-of-this-circle' })
  if (seat === 'observer') return no({ code: 'observers-only-read' })

  const item = openItem(state)
  if (item?.type === 'turn' && item.status === 'closed') {
    return no({ code: 'turn-closed', turn: item.id })
  }
  const phase = openPhase(state)
  const opening = openingOf(state, kind, seat)
  const opensIn = opening ? { opensIn: opening } : {}
  const admitted = phase?.admits[kind]
  if (!item || !phase || !admitted?.length) return no({ code: 'kind-not-open', kind, ...opensIn })
  if (phase.silent.includes(seat)) return no({ code: 'seat-is-silent', kind, seat, ...opensIn })
  if (!seats.some((one) => admitted.includes(one))) {
    return no({ code: 'seat-not-admitted', kind, seat, ...opensIn })
  }

  if (kind !== 'choice' && !hasConsent(item, phase)) return no({ code: 'waits-for-consent', kind })
  if (isAdvice(kind) && !hasAsked(item)) {
    return no({ code: 'questions-first' })
  }
  return ADMITTED
}

/** The kinds open just now for these seats, in the order of the kinds. */
export function kindsOpen(state: MeetingState, seats: readonly Seat[]): readonly Kind[] {
  return KINDS.filter((kind) => mayUse(state, kind, seats).type === 'admitted')
}

/** Whether a phase of questions was held in this turn, so that advice may open. */
function hasAsked(item: AgendaItem): item is Turn {
  return (
    item.type === 'turn' &&
    item.phases.some((phase) => surelyAsks(phase) && item.held.includes(phase.id))
  )
}

/**
 * When a locked kind comes open for a seat in the open item: the name of the phase and the minutes
 * until it by the score; undefined when it does not open any more here.
 */
export function openingOf(state: MeetingState, kind: Kind, seat: Seat): Opening | undefined {
  const item = openItem(state)
  const { progress } = state
  if (!item || progress.type !== 'running') return undefined
  let minutes = 0
  for (const [index, phase] of phasesIn(item).entries()) {
    if (index < progress.phase) continue
    if (index > progress.phase && phase.admits[kind]?.includes(seat)) {
      return { phase: phase.id, minutes: Math.max(0, Math.round(minutes)) }
    }
    minutes += phase.minutes
  }
  return undefined
}

/** As `openingOf`, but as a moment on the server's clock, reckoned from what is left now. */
export function opensAt(
  state: MeetingState,
  kind: Kind,
  seat: Seat,
  now: number,
): { readonly phase: string; readonly at: number } | undefined {
  const item = openItem(state)
  const { progress } = state
  if (!item || progress.type !== 'running') return undefined
  let at = now + Math.max(0, leftMs(progress.timer, now))
  for (const [index, phase] of phasesIn(item).entries()) {
    if (index <= progress.phase) continue
    if (phase.admits[kind]?.includes(seat)) return { phase: phase.id, at }
    at += phase.minutes * 60_000
  }
  return undefined
}
