/** Where others put a note. */
export interface Move {
  readonly number: number
  readonly x: number
  readonly y: number
}

/** Hands on what came since the last frame: a page that drew for each would only be slower. */
export function eachFrame(onMoves: (moves: readonly Move[]) => void): (move: Move) => void {
  const waiting = new Map<number, Move>()
  return (move) => {
    if (waiting.size === 0) {
      requestAnimationFrame(() => {
        const moves = [...waiting.values()]
        waiting.clear()
        onMoves(moves)
      })
    }
    waiting.set(move.number, move)
  }
}

/** Moves of others as bare messages. */
export function hearMoves(onMoves: (moves: readonly Move[]) => void): void {
  const hear = eachFrame(onMoves)
  const socket = new WebSocket(`ws://${location.host}/moves${location.search}`)
  socket.onmessage = ({ data }) => hear(JSON.parse(String(data)) as Move)
}
