import { isSignalOn } from './signal-setting.ts'

/** Whether this device can vibrate at all; else there is nothing to switch on or off. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator
}

/** Milliseconds of vibration and rest by turns, unless its holder turned it off. */
export function vibrate(pattern: readonly number[]): void {
  if (canVibrate() && isSignalOn('vibration')) navigator.vibrate([...pattern])
}

/** The word has come to who holds the device: one short, one longer, so that it is no message. */
export const MY_TURN: readonly number[] = [60, 80, 200]
