import { useSyncExternalStore } from 'react'

/** How the board of a case is shown: drawn, or as a document. */
export type BoardLook = 'canvas' | 'text'

const KEY = 'kring.board-look'
const listeners = new Set<() => void>()
let look: BoardLook | undefined

function boardLook(): BoardLook {
  if (look === undefined) {
    try {
      look = localStorage.getItem(KEY) === 'text' ? 'text' : 'canvas'
    } catch {
      look = 'canvas'
    }
  }
  return look
}

/** Kept on the device: who reads the board as text today does so tomorrow. */
export function showBoardAs(next: BoardLook): void {
  look = next
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // The choice then holds until the page is left.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useBoardLook(): BoardLook {
  return useSyncExternalStore(subscribe, boardLook)
}
