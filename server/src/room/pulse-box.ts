import type { ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { NO_TALLY, type PulseValue, type Tally, withAnswer } from '@kring/shared/pulse/pulse'

/** Where a pulse is taken: one phase of one item of one meeting. */
export interface PulsePlace {
  readonly meeting: MeetingId
  readonly item: ItemId
  readonly phase: string
}

/**
 * Where anonymous answers lie until they are turned over: who has answered apart from what was
 * answered, and never in a log. What is counted is a number for each value, so that there is no row,
 * no order and no moment that an answer could be told by.
 */
export interface PulseBox {
  answered(place: PulsePlace): Promise<readonly MemberId[]>
  tally(place: PulsePlace): Promise<Tally>
  /** Both in one transaction, or neither. */
  answer(
    place: PulsePlace,
    answer: { readonly member: MemberId; readonly value: PulseValue },
  ): Promise<'counted' | 'already-answered'>
  /** Lets go of all that was answered in a meeting, but for one place that is still open. */
  forget(meeting: MeetingId, but?: PulsePlace): Promise<void>
}

/** For rooms without a database, such as those of tests. */
export class MemoryPulseBox implements PulseBox {
  readonly #boxes = new Map<string, { readonly members: Set<MemberId>; tally: Tally }>()

  async answered(place: PulsePlace): Promise<readonly MemberId[]> {
    return [...(this.#boxes.get(nameOf(place))?.members ?? [])].sort()
  }

  async tally(place: PulsePlace): Promise<Tally> {
    return this.#boxes.get(nameOf(place))?.tally ?? NO_TALLY
  }

  async answer(
    place: PulsePlace,
    { member, value }: { readonly member: MemberId; readonly value: PulseValue },
  ): Promise<'counted' | 'already-answered'> {
    const box = this.#boxes.get(nameOf(place)) ?? { members: new Set(), tally: NO_TALLY }
    if (box.members.has(member)) return 'already-answered'
    box.members.add(member)
    box.tally = withAnswer(box.tally, value)
    this.#boxes.set(nameOf(place), box)
    return 'counted'
  }

  async forget(meeting: MeetingId, but?: PulsePlace): Promise<void> {
    for (const name of this.#boxes.keys()) {
      const isOfMeeting = name.startsWith(`${meeting}/`)
      if (isOfMeeting && (!but || name !== nameOf(but))) this.#boxes.delete(name)
    }
  }
}

function nameOf({ meeting, item, phase }: PulsePlace): string {
  return `${meeting}/${item}/${phase}`
}
