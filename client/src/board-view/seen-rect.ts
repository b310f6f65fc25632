/** A part of the board, in its own pixels. */
export interface SeenRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

let read: (() => SeenRect) | undefined

/** What the board on this screen shows just now, in whole pixels of the board; none without one. */
export function seenRect(): SeenRect | undefined {
  return read?.()
}

/** Told by the board while it is on the screen: how to find out. Gives back how to stop. */
export function tellSeenRect(seen: () => SeenRect): () => void {
  read = seen
  return () => {
    if (read === seen) read = undefined
  }
}
