import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'
import { leftMs } from '@kring/shared/meeting/timer'

/**
 * When each coming phase of the open item begins by the score, on the server's clock, by phase id:
 * what is left now, then the minutes of the phases between. A phase that runs over begins the next
 * one now.
 */
export function phaseStarts(state: MeetingState, now: number): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  const item = openItem(state)
  const { progress } = state
  if (!item || progress.type !== 'running') return starts
  let at = now + Math.max(0, leftMs(progress.timer, now))
  for (const phase of phasesIn(item).slice(progress.phase + 1)) {
    starts.set(phase.id, at)
    at += phase.minutes * 60_000
  }
  return starts
}
