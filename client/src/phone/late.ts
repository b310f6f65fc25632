import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'

type Keep = Pick<Storage, 'getItem' | 'setItem'>

/** The device's own store, where the browser allows one. */
export function deviceKeep(): Keep | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

const keyOf = (meeting: string) => `kring.seen.${meeting}`

/** The last turn of this meeting that was open on this device. */
export function readSeen(keep: Keep | undefined, meeting: string): string | undefined {
  return keep?.getItem(keyOf(meeting)) ?? undefined
}

export function keepSeen(keep: Keep | undefined, meeting: string, turn: string): void {
  try {
    keep?.setItem(keyOf(meeting), turn)
  } catch {
    // A device that keeps nothing says it once more after a reload.
  }
}

export interface LateOptions {
  readonly seen: string | undefined
  /** Whether the meeting was already on this screen before. */
  readonly watched: 'nothing' | 'something'
}

/** Whether this device comes into a turn of which a phase has passed without it. */
export function isLate(state: MeetingState, { seen, watched }: LateOptions): boolean {
  const turn = openTurn(state)
  if (!turn || watched === 'something' || seen === turn.id) return false
  return turn.held.length + turn.skipped.length > 0
}
