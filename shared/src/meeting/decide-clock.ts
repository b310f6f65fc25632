import { type Decision, decided } from './decision.ts'
import type { Balcony, MeetingState } from './meeting-state.ts'

export function pauseClock(state: MeetingState): Decision {
  return isPaused(state) ? decided() : decided({ type: 'timer.paused' })
}

export function resumeClock(state: MeetingState): Decision {
  if (state.balcony) return comeBack(state.balcony)
  return isPaused(state) ? decided({ type: 'timer.resumed' }) : decided()
}

export function openBalcony({ balcony }: MeetingState): Decision {
  return balcony ? decided() : decided({ type: 'balcony.opened' })
}

export function closeBalcony({ balcony }: MeetingState): Decision {
  return balcony ? decided({ type: 'balcony.closed' }) : decided()
}

/** [C11] Back from the balcony because the clock was started: it goes, also if it stood before. */
function comeBack({ clock }: Balcony): Decision {
  return clock === 'paused'
    ? decided({ type: 'balcony.closed' }, { type: 'timer.resumed' })
    : decided({ type: 'balcony.closed' })
}

function isPaused({ progress }: MeetingState): boolean {
  return progress.type === 'running' && progress.timer.type === 'paused'
}
