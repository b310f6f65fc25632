import type { PhaseTime } from '../phase/phase-time.ts'

/** What a reader is told unasked. */
export type Heard = 'phase' | 'balcony' | 'your-turn' | 'reveal' | 'minute'

/** Where a meeting stands for who listens. */
export interface Stand {
  /** Which phase is open, by a name of its own. */
  readonly place: string | undefined
  readonly balcony: 'open' | 'closed'
  readonly speaks: boolean
  readonly revealed: boolean
  readonly look: PhaseTime['look'] | undefined
}

export interface Listening {
  readonly stand: Stand
  /** Whether the last minute of this phase was said, or had begun before anyone listened. */
  readonly warned: boolean
}

export function listenFrom(stand: Stand): Listening {
  return { stand, warned: stand.look !== 'running' }
}

/** What is said when the meeting stands otherwise than before; each once, in the order it matters. */
export function hear(
  { stand: was, warned }: Listening,
  is: Stand,
): Listening & { readonly heard: readonly Heard[] } {
  const heard: Heard[] = []
  const moved = was.place !== is.place
  if (moved && is.place !== undefined) heard.push('phase')
  if (was.balcony === 'closed' && is.balcony === 'open') heard.push('balcony')
  if (!was.speaks && is.speaks) heard.push('your-turn')
  if (!moved && !was.revealed && is.revealed) heard.push('reveal')
  // More time takes the warning back; a clock that stood and goes on does not.
  const warnedHere = !moved && is.look !== 'running' && warned
  const minute = is.look === 'last-minute' && !warnedHere
  if (minute && !moved) heard.push('minute')
  return { stand: is, warned: warnedHere || minute, heard }
}
