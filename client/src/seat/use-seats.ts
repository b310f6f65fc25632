import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useNow, useSnapshot } from '../sync/use-meeting.tsx'
import { type Seats, seatsNow } from './seats.ts'

export interface SeatsInRoom extends Seats {
  readonly here: ReadonlySet<MemberId>
  /** On what each is here; the reader's own device is not among them. */
  readonly deviceOf: ReadonlyMap<MemberId, 'desk' | 'phone'>
  readonly now: number
}

/** The seats as they stand this second. */
export function useSeats(view: MeetingView): SeatsInRoom {
  const { presence, here } = useSnapshot()
  const now = useNow(1000)
  const deviceOf = new Map<MemberId, 'desk' | 'phone'>()
  for (const { member, device } of presence) {
    if (device !== 'stage' && deviceOf.get(member) !== 'desk') deviceOf.set(member, device)
  }
  if (!deviceOf.has(view.you)) deviceOf.set(view.you, 'desk')
  return { ...seatsNow(view.state, { now, here }), here, deviceOf, now }
}
