import type { MemberId } from '@kring/shared/lib/id'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'

/** One member, as they sit in the room just now. */
export interface Seat {
  readonly id: MemberId
  readonly name: string
  readonly look: 'here' | 'now' | 'away' | 'host'
  readonly badge: 'case' | 'hand' | undefined
  /** Milliseconds they have held the word, where they have a slot at all. */
  readonly spokenMs: number | undefined
}

export interface Seats {
  /** Clockwise from twelve: who brings the case first, who holds the frame last. */
  readonly ring: readonly Seat[]
  /** What each would have held of the word, had all held it alike so far. */
  readonly equalMs: number
}

/** Where the line of an equal share lies in a slot: there is room to see that one has had more. */
export const EQUAL_AT = 2 / 3

export interface SeatsOptions {
  readonly now: number
  /** Who is in the room, the reader among them. */
  readonly here: ReadonlySet<MemberId>
}

export function seatsNow(state: MeetingState, { now, here }: SeatsOptions): Seats {
  const turn = openTurn(state)
  const holdsFrame = (id: MemberId) => state.method.lead === 'facilitator' && id === state.lead
  const rank = (id: MemberId) => (id === turn?.caseGiver ? 0 : holdsFrame(id) ? 2 : 1)
  const members = state.members
    .filter(({ part }) => part === 'member')
    .toSorted((one, other) => rank(one.id) - rank(other.id))

  const ring = members.map(({ id, name }): Seat => {
    const speaks = state.speaker?.member === id
    const sinceMs = speaks && state.speaker ? Math.max(0, now - state.speaker.since) : 0
    const hasSlot = id !== turn?.caseGiver && !holdsFrame(id)
    return {
      id,
      name,
      look: speaks ? 'now' : !here.has(id) ? 'away' : id === state.lead ? 'host' : 'here',
      badge: state.hands.some(({ member }) => member === id)
        ? 'hand'
        : id === turn?.caseGiver
          ? 'case'
          : undefined,
      spokenMs: hasSlot ? (state.spoken[id] ?? 0) + sinceMs : undefined,
    }
  })
  const slots = ring.flatMap(({ spokenMs }) => (spokenMs === undefined ? [] : [spokenMs]))
  const total = slots.reduce((sum, spoken) => sum + spoken, 0)
  return { ring, equalMs: slots.length === 0 ? 0 : total / slots.length }
}

/** How full a slot is drawn, 0 to 1. */
export function slotShare(spokenMs: number, equalMs: number): number {
  return equalMs <= 0 ? 0 : Math.min(1, (spokenMs / equalMs) * EQUAL_AT)
}

/** Who has the word after this: the first hand, else the next seat with a slot, round the ring. */
export function nextSpeaker(state: MeetingState, seats: Seats): MemberId | undefined {
  const hand = state.hands[0]
  if (hand) return hand.member
  const round = seats.ring.filter(({ spokenMs, look }) => spokenMs !== undefined && look !== 'away')
  const at = round.findIndex(({ id }) => id === state.speaker?.member)
  return round[(at + 1) % Math.max(round.length, 1)]?.id
}
