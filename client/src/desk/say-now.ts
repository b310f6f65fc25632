import { openPhase } from '@kring/shared/meeting/meeting-state'
import { leftMs } from '@kring/shared/meeting/timer'
import type { MeetingView } from '@kring/shared/meeting/view'
import { advises, asks } from '@kring/shared/method/method'
import type { Seats } from '../seat/seats.ts'

/** What goes otherwise than meant in such meetings, and has a sentence of its own. */
export const SITUATIONS = [
  'early-advice',
  'much-talk',
  'silence',
  'why-questions',
  'defence',
  'little-time',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** So long somebody may speak before it is much, whatever the slot. */
const MUCH_MS = 90_000
const LITTLE_MS = 2 * 60_000

/**
 * The sentences that may be needed in the open phase, those that fit just now first. Nothing is
 * judged here: the order alone says what the clock and the seats show.
 */
export function sayNow(
  { state, timer }: Pick<MeetingView, 'state' | 'timer'>,
  { ring, slotMs, now }: Seats & { readonly now: number },
): readonly { readonly situation: Situation; readonly fits: 'now' | 'maybe' }[] {
  const phase = openPhase(state)
  if (!phase) return []
  const admitsAdvice = advises(phase)
  const fitsNow: { readonly [situation in Situation]: boolean | undefined } = {
    // Where advice is open it is not early.
    'early-advice': admitsAdvice ? undefined : false,
    'much-talk': ring.some(({ spokenMs = 0 }) => spokenMs > Math.max(slotMs, MUCH_MS)),
    silence: false,
    'why-questions': asks(phase) ? false : undefined,
    defence: admitsAdvice || phase.silent.includes('case-giver') ? false : undefined,
    'little-time': timer !== null && leftMs(timer, now) < LITTLE_MS,
  }
  const all = SITUATIONS.flatMap((situation) => {
    const fits = fitsNow[situation]
    return fits === undefined
      ? []
      : [{ situation, fits: fits ? ('now' as const) : ('maybe' as const) }]
  })
  return [
    ...all.filter(({ fits }) => fits === 'now'),
    ...all.filter(({ fits }) => fits === 'maybe'),
  ]
}
