import { useEffect, useRef } from 'react'
import { MY_TURN, vibrate } from './vibrate.ts'

/** The word has come to who holds this device: felt once, and never while it stays. */
export function useMyTurn(turn: 'mine' | 'not-mine'): void {
  const before = useRef(turn)
  useEffect(() => {
    if (turn === 'mine' && before.current !== 'mine') vibrate(MY_TURN)
    before.current = turn
  }, [turn])
}
