import type { ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import {
  type Answered,
  NO_TALLY,
  type PulseAnswers,
  type Tallies,
  type Tally,
  withAnswer,
} from '@kring/shared/pulse/pulse'

/** Where a pulse is taken: one phase of one item of one meeting. */
export interface PulsePlace {
  readonly meeting: MeetingId
  readonly item: ItemId
  readonly phase: string
}

/** What one member answers at once; a statement that is not named is left out. */
export interface GivenAnswers {
  readonly member: MemberId
  readonly answers: PulseAnswers
}

/**
 * Where anonymous answers lie until they are turned over: who has answered which statement apart from
 * what was answered, and never in a log. What is counted is a number for each value of a statement, so
 * that there is no row, no order and no moment that an answer could be told by, and nothing that ties
 * what one member answered to one statement to what they answered to another.
 */
export interface PulseBox {
  answered(place: PulsePlace): Promise<readonly Answered[]>
  tallies(place: PulsePlace): Promise<Tallies>
  /** All of it in one transaction, or nothing: where one statement was answered before, none counts. */
  answer(place: PulsePlace, given: GivenAnswers): Promise<'counted' | 'already-answered'>
  /** Lets go of all that was answered in a meeting, but for one place that is still open. */
  forget(meeting: MeetingId, but?: PulsePlace): Promise<void>
}

interface Box {
  readonly members: Map<string, Set<MemberId>>
  readonly tallies: Map<string, Tally>
}

/** For rooms without a database, such as those of tests. */
export class MemoryPulseBox implements PulseBox {
  readonly #boxes = new Map<string, Box>()

  async answered(place: PulsePlace): Promise<readonly Answered[]> {
    const members = this.#boxes.get(nameOf(place))?.members ?? new Map<string, Set<MemberId>>()
    return [...members.keys()]
      .sort()
      .flatMap((statement) =>
        [...(members.get(statement) ?? [])].sort().map((member) => ({ statement, member })),
      )
  }

  async tallies(place: PulsePlace): Promise<Tallies> {
    return new Map(this.#boxes.get(nameOf(place))?.tallies)
  }

  async answer(
    place: PulsePlace,
    { member, answers }: GivenAnswers,
  ): Promise<'counted' | 'already-answered'> {
    const box: Box = this.#boxes.get(nameOf(place)) ?? { members: new Map(), tallies: new Map() }
    const given = Object.entries(answers)
    if (given.some(([statement]) => box.members.get(statement)?.has(member))) {
      return 'already-answered'
    }
    for (const [statement, value] of given) {
      box.members.set(statement, (box.members.get(statement) ?? new Set()).add(member))
      box.tallies.set(statement, withAnswer(box.tallies.get(statement) ?? NO_TALLY, value))
    }
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
