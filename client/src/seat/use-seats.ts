import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useRef } from 'react'
import type { Came, Presence } from '../sync/meeting-session.ts'
import { useMeeting, useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { type Seats, seatsNow } from './seats.ts'

/** By what a member takes part: the best they have at hand. */
export type TakesPartBy = 'desk' | 'phone' | 'video'

export interface SeatsInRoom extends Seats {
  readonly here: ReadonlySet<MemberId>
  readonly takesPartBy: ReadonlyMap<MemberId, TakesPartBy>
  /** Who was here a moment ago: their line is down, and comes back. */
  readonly reconnecting: ReadonlySet<MemberId>
  readonly now: number
}

/** So long who has gone is said to be reconnecting. */
const RECONNECTS_MS = 90_000

/** The seats as they stand this second. */
export function useSeats(view: MeetingView): SeatsInRoom {
  const session = useMeeting()
  const { presence, here, connection } = useSnapshot()
  const now = useNow(1000)
  const goneAt = useGoneAt(here, now)
  const reconnecting = new Set<MemberId>()
  // While the own line is down nothing new is known of anyone.
  if (connection.type === 'open') {
    for (const [member, at] of goneAt) if (now - at < RECONNECTS_MS) reconnecting.add(member)
  }
  const others = presence.filter(({ member, device }) => member !== view.you && device !== 'stage')
  const took = takesPartBy(others)
  took.set(view.you, session.joins() === 'video' ? 'video' : (took.get(view.you) ?? 'desk'))
  const came = cameLate(others)
  const own = session.came()
  if (own) came.set(view.you, own)
  const seats = seatsNow(view.state, { now, here, came })
  return { ...seats, here, takesPartBy: took, reconnecting, now }
}

/** When each member who is gone was seen to go. */
function useGoneAt(here: ReadonlySet<MemberId>, now: number): ReadonlyMap<MemberId, number> {
  const known = useRef({ here, gone: new Map<MemberId, number>() })
  useEffect(() => {
    const { here: before, gone } = known.current
    for (const member of before) if (!here.has(member)) gone.set(member, now)
    for (const member of here) gone.delete(member)
    known.current = { here, gone }
  }, [here, now])
  return known.current.gone
}

function takesPartBy(others: readonly Presence[]): Map<MemberId, TakesPartBy> {
  const took = new Map<MemberId, TakesPartBy>()
  for (const { member, device, joins } of others) {
    const by = joins === 'video' ? 'video' : device === 'phone' ? 'phone' : 'desk'
    const known = took.get(member)
    if (known === undefined || by === 'video' || (by === 'desk' && known === 'phone')) {
      took.set(member, by)
    }
  }
  return took
}

/** Who came late on every device they have: a second device opened later is no coming late. */
function cameLate(others: readonly Presence[]): Map<MemberId, Came> {
  const late = new Map<MemberId, Came>()
  const inTime = new Set<MemberId>()
  for (const { member, came } of others) {
    if (!came) inTime.add(member)
    else if (came.at < (late.get(member)?.at ?? Number.POSITIVE_INFINITY)) late.set(member, came)
  }
  for (const member of inTime) late.delete(member)
  return late
}
