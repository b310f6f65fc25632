import type { Limited } from '@kring/shared/refusal/limited'
import { CLOSE, type CloseNext } from '@kring/shared/wire/close-code'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { Backoff } from './backoff.ts'
import { RefusalPace } from './refusal-pace.ts'

/** A line that closed: what its code asks for, and whose it was. */
export interface ClosedLine {
  readonly next: CloseNext
  readonly code: number | undefined
  /** Of the document that is written in, or of the fresh one that is to take its place. */
  readonly of: 'stand' | 'fresh'
}

/** What is done next. */
export type WayBackStep =
  /** Nothing: the line comes back by itself. */
  | { readonly do: 'wait'; readonly why?: 'not-stored' }
  /** The same document goes again, whole. */
  | { readonly do: 'join' }
  | ({ readonly do: 'join-later'; readonly why: 'slow' | 'busy' } & Pause)
  /** A fresh document takes the place of the one that was refused. */
  | ({ readonly do: 'rebuild' } & Pause)
  | { readonly do: 'stop'; readonly why: 'not-found' | 'outdated' }

interface Pause {
  /** The room is left alone for so long. */
  readonly ms: number
  /** What came too often for it, to be said. */
  readonly limited?: RefusedMessage | undefined
}

/** Twice within this time the room lacked our past: then the document is at fault, not the line. */
const RESYNC_MS = 30_000
/** The room asks for less: lines, updates a second, refusals. */
const LESS = { firstMs: 10_000, mostMs: 60_000 }
/** The room gave up on this line since it could not keep up. */
const SLOW = { firstMs: 1_000, mostMs: 30_000 }

/** Of all limits, those that say nothing of what was written: only that it comes too often. */
const IN_TIME: ReadonlySet<Limited> = new Set([
  'updates',
  'member-lines',
  'address-lines',
  'refusals',
])

/** How a document comes back to its room after its line closed, and how soon. */
export class WayBack {
  readonly #pace = new RefusalPace()
  readonly #less = new Backoff(LESS)
  readonly #slow = new Backoff(SLOW)
  #why: RefusedMessage = { code: 'malformed', why: 'frame' }
  /** Of the present line: whether the room said no to what was written, and to how often. */
  #isRefused = false
  #limit: RefusedMessage | undefined
  #resyncedAt = Number.NEGATIVE_INFINITY

  /** What the room last said no to, of what was written. */
  get why(): RefusedMessage {
    return this.#why
  }

  opened(): void {
    this.#isRefused = false
    this.#limit = undefined
  }

  refused(message: RefusedMessage): void {
    if (isInTime(message)) this.#limit = message
    else {
      this.#isRefused = true
      this.#why = message
    }
  }

  after({ next, code, of }: ClosedLine, now: number): WayBackStep {
    if (code === CLOSE.tooMany.code) return this.#comeLess(of, now)
    if (code === CLOSE.tooSlow.code) {
      return { do: 'join-later', ms: this.#slow.waitAfter(now), why: 'slow' }
    }
    switch (next) {
      case 'reconnect':
        return code === CLOSE.notStored.code ? { do: 'wait', why: 'not-stored' } : { do: 'wait' }
      case 'rebuild':
        return of === 'stand' ? this.#rebuild(now) : { do: 'join' }
      case 'resync': {
        const isAgain = now - this.#resyncedAt < RESYNC_MS
        this.#resyncedAt = now
        return of === 'stand' && isAgain ? this.#rebuild(now) : { do: 'join' }
      }
      case 'stop':
        return { do: 'stop', why: 'not-found' }
      case 'reload':
        return { do: 'stop', why: 'outdated' }
    }
  }

  #rebuild(now: number): WayBackStep {
    return { do: 'rebuild', ms: this.#pace.waitAfter(now) }
  }

  /**
   * The room asked to be left alone for a while. It has not looked at what came last: that goes again
   * as it is, unless a refusal was heard as well.
   */
  #comeLess(of: ClosedLine['of'], now: number): WayBackStep {
    const isRefused = this.#isRefused
    const limited = this.#limit
    const ms = this.#less.waitAfter(now)
    this.opened()
    return of === 'stand' && isRefused
      ? { do: 'rebuild', ms, limited }
      : { do: 'join-later', ms, why: 'busy', limited }
  }
}

function isInTime(message: RefusedMessage): boolean {
  return message.code === 'too-much' && IN_TIME.has(message.what)
}
