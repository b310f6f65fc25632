import type { Agreement } from '../agreement/agreement.ts'
import type { MemberId } from '../lib/id.ts'
import type { Answered, Tallies } from '../pulse/pulse.ts'
import { type Refusal, refused } from '../refusal/refusal.ts'
import type { HadTheirSay } from './comes-last.ts'
import type { Command } from './command.ts'
import type { MeetingEvent } from './meeting-event.ts'
import type { Move } from './move.ts'

/** What a decision may know beside the state: all of it handed in. */
export interface Circumstances {
  readonly actor: MemberId
  /** On the server's clock, in milliseconds since 1970. */
  readonly at: number
  /** A fresh id, used where something new comes to be. */
  readonly freshId: string
  /** Who is in the room just now. */
  readonly present: readonly MemberId[]
  /** Agreements of this circle that no report has closed. Used when the meeting starts. */
  readonly due: readonly Agreement[]
  /** The notes of the open item, for who waits until the others have had their say. */
  readonly notes: HadTheirSay['notes']
  /** Of the pulse that is open just now: who has answered what, and how often each value was given. */
  readonly pulse?: { readonly answered: readonly Answered[]; readonly tallies: Tallies }
}

export type Decision =
  | { readonly type: 'decided'; readonly events: readonly MeetingEvent[] }
  | { readonly type: 'refused'; readonly refusal: Refusal }

/** A command of this type. */
export type Of<Type extends Command['type']> = Extract<Command, { readonly type: Type }>

export const decided = (...events: readonly MeetingEvent[]): Decision => ({
  type: 'decided',
  events,
})
export const no = (refusal: Refusal): Decision => refused(refusal)

export function asDecision(move: Move): Decision {
  return move.type === 'moved' ? decided(...move.events) : no(move.refusal)
}
