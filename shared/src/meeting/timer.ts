/**
 * The time of a phase, on the server's clock. Clients show it by their offset to that clock, so a
 * device that is set wrong shows the same second as the others.
 */
export type Timer =
  | { readonly type: 'running'; readonly startedAt: number; readonly endsAt: number }
  | {
      readonly type: 'paused'
      readonly startedAt: number
      readonly leftMs: number
      readonly pausedAt: number
    }

export function startTimer(at: number, minutes: number): Timer {
  return { type: 'running', startedAt: at, endsAt: at + minutes * 60_000 }
}

/** Milliseconds left; below nought once it is over time. */
export function leftMs(timer: Timer, now: number): number {
  return timer.type === 'running' ? timer.endsAt - now : timer.leftMs
}

export function extendTimer(timer: Timer, minutes: number): Timer {
  return timer.type === 'running'
    ? { ...timer, endsAt: timer.endsAt + minutes * 60_000 }
    : { ...timer, leftMs: timer.leftMs + minutes * 60_000 }
}

export function pauseTimer(timer: Timer, at: number): Timer {
  return timer.type === 'paused'
    ? timer
    : { type: 'paused', startedAt: timer.startedAt, leftMs: timer.endsAt - at, pausedAt: at }
}

export function resumeTimer(timer: Timer, at: number): Timer {
  return timer.type === 'running'
    ? timer
    : { type: 'running', startedAt: timer.startedAt, endsAt: at + timer.leftMs }
}
