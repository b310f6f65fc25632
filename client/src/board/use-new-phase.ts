import { useState } from 'react'

/** The phase that opened while one looked on: its ring is drawn; those found open are simply there. */
export function useNewPhase(turn: string, phase: string | undefined): string | undefined {
  const [seen, setSeen] = useState({ turn, phase, drawn: undefined as string | undefined })
  if (seen.turn !== turn || seen.phase !== phase) {
    setSeen({ turn, phase, drawn: seen.turn === turn ? phase : undefined })
  }
  return seen.drawn
}
