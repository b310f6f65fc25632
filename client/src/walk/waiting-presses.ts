import type { MemberId } from '@kring/shared/lib/id'
import { Command } from '@kring/shared/meeting/command'
import { decide } from '@kring/shared/meeting/decide'
import { evolve } from '@kring/shared/meeting/evolve'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { type MeetingView, viewFor } from '@kring/shared/meeting/view'

/** A press that the room has not answered yet. */
export interface WaitingPress {
  readonly command: Command
  /** When it was pressed, on the server's clock. */
  readonly at: number
}

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (meeting: string) => `kring.presses.${meeting}`

/** What was kept, read with care: it may be of another version, or not ours at all. */
export function readPresses(keep: Keep | undefined, meeting: string): readonly WaitingPress[] {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(keyOf(meeting)) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.flatMap((one: { readonly command?: unknown; readonly at?: unknown } | null) => {
      const command = Command.safeParse(one?.command)
      return command.success && typeof one?.at === 'number'
        ? [{ command: command.data, at: one.at }]
        : []
    })
  } catch {
    return []
  }
}

export function keepPresses(
  keep: Keep | undefined,
  meeting: string,
  presses: readonly WaitingPress[],
): void {
  try {
    if (presses.length === 0) keep?.removeItem(keyOf(meeting))
    else keep?.setItem(keyOf(meeting), JSON.stringify(presses))
  } catch {
    // They then wait as long as the page lives.
  }
}

/**
 * How the meeting will stand once these presses have come in, by the rule that the room itself will
 * judge them by. The rules:
 *
 * - [K3] Out of reach of the room a walk goes on: the screen shows what was pressed, its clock runs.
 * - [K4] What the rule refuses changes nothing here either.
 * - [K5] The room's word goes before: what it says comes from there, and the presses on top of it.
 */
export function viewAfter(
  view: MeetingView,
  presses: readonly WaitingPress[],
  present: readonly MemberId[],
): MeetingView {
  if (presses.length === 0) return view
  const state = presses.reduce<MeetingState>((before, { command, at }, index) => {
    const about = {
      actor: view.you,
      at,
      freshId: `waiting-${index}`,
      present,
      due: [],
      notes: () => [],
    }
    const decision = decide(before, command, about)
    if (decision.type === 'refused') return before
    return decision.events.reduce<MeetingState>(
      (one, event) => evolve(one, { ...event, at, by: view.you }),
      before,
    )
  }, view.state)
  const after = viewFor(state, view.you)
  // How many offers lie face down is the room's to know.
  return after ? { ...after, offersWaiting: view.offersWaiting } : view
}
