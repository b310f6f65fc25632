import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { type MeetingState, openItem, openTurn } from '@kring/shared/meeting/meeting-state'
import { seatOf } from '@kring/shared/meeting/seat-of'
import { leftMs } from '@kring/shared/meeting/timer'
import { ringOrder, takesTurns } from '@kring/shared/meeting/turn-order'

/** One member, as they sit in the room just now. */
export interface Seat {
  readonly id: MemberId
  readonly name: string
  /** Whether they lead the others at work, and sit as such. */
  readonly leadsTeam: boolean
  /** Whether they are in the room: who has the word may have gone. */
  readonly isHere: boolean
  readonly look: 'here' | 'now' | 'away' | 'host'
  readonly badge: 'case' | 'hand' | 'late' | undefined
  /** Milliseconds they have held the word in the open phase, where they have a slot at all. */
  readonly spokenMs: number | undefined
  /** Whether they let the word go on in this phase. */
  readonly turn: 'open' | 'heard' | 'passed'
  /** Where they are in the queue of hands, from 1. */
  readonly hand: number | undefined
  /** When they came late into this item. */
  readonly cameAt: number | undefined
}

export interface Seats {
  /** Clockwise from twelve: who brings the case first, who holds the frame last. */
  readonly ring: readonly Seat[]
  /** How long each of those who are here may hold the word in this phase, were it shared alike. */
  readonly slotMs: number
}

export interface SeatsOptions {
  readonly now: number
  /** Who is in the room, the reader among them. */
  readonly here: ReadonlySet<MemberId>
  /** Who came late into which item, and when. */
  readonly came?: ReadonlyMap<MemberId, { readonly item: ItemId; readonly at: number }>
}

/**
 * The seats as they stand.
 *
 * - [S1] An equal slot is the time that is left in the phase and that which was spoken in it, shared
 *   by those who take turns and are here or were heard. Who leaves gives their time to the others.
 * - [S2] Only the open phase counts: who spoke long in the one before has the same room in this.
 */
export function seatsNow(state: MeetingState, { now, here, came }: SeatsOptions): Seats {
  const turn = openTurn(state)
  const item = openItem(state)?.id
  const { speaker, progress } = state

  const ring = ringOrder(state).map(({ id, name }): Seat => {
    const speaks = speaker?.member === id
    const sinceMs = speaks ? Math.max(0, now - speaker.since) : 0
    const spoken = (state.spoken[id] ?? 0) - (state.spokenBefore[id] ?? 0) + sinceMs
    const hand = state.hands.findIndex(({ member }) => member === id)
    const late = came?.get(id)
    const cameAt = late?.item === item ? late?.at : undefined
    const isHeard = state.heard.includes(id)
    return {
      id,
      name,
      leadsTeam: seatOf(state, id) === 'team-leader',
      isHere: here.has(id),
      look: speaks ? 'now' : !here.has(id) ? 'away' : id === state.lead ? 'host' : 'here',
      badge:
        hand >= 0
          ? 'hand'
          : id === turn?.caseGiver
            ? 'case'
            : cameAt === undefined
              ? undefined
              : 'late',
      spokenMs: takesTurns(state, id) ? spoken : undefined,
      turn: state.passed.includes(id) && !speaks ? 'passed' : isHeard ? 'heard' : 'open',
      hand: hand < 0 ? undefined : hand + 1,
      cameAt,
    }
  })

  const slots = ring.filter(({ spokenMs }) => spokenMs !== undefined)
  const sharing = slots.filter((seat) => here.has(seat.id) || (seat.spokenMs ?? 0) > 0)
  const spoken = slots.reduce((sum, { spokenMs = 0 }) => sum + spokenMs, 0)
  const left = progress.type === 'running' ? Math.max(0, leftMs(progress.timer, now)) : 0
  return { ring, slotMs: sharing.length === 0 ? 0 : (left + spoken) / sharing.length }
}

/** How full a slot is drawn, 0 to 1. */
export function slotShare(spokenMs: number, slotMs: number): number {
  return slotMs <= 0 ? 0 : Math.min(1, spokenMs / slotMs)
}
