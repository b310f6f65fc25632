import type { MeetingView } from '@kring/shared/meeting/view'
import { ServerClock } from './clock.ts'
import { readKeptView, writeKeptView } from './kept-view.ts'
import type { SyncPorts } from './sync-ports.ts'

const KEEP_MS = 300

export interface KnownViewOptions extends Pick<SyncPorts, 'store' | 'clock'> {
  /** The meeting stands elsewhere than was known. */
  readonly news: (view: MeetingView, before: MeetingView | undefined) => void
}

/** Where the meeting stands, as far as this device knows: by its own copy, then by the room. */
export class KnownView {
  readonly #options: KnownViewOptions
  readonly #clock: ServerClock
  #view: MeetingView | undefined
  #isLive = false
  #keepTimer: ReturnType<typeof setTimeout> | undefined

  constructor(meeting: string, options: KnownViewOptions) {
    const kept = readKeptView(options.store, meeting)
    this.#options = options
    this.#clock = new ServerClock(options.clock, kept?.clockOffset)
    this.#view = kept?.view
  }

  get view(): MeetingView | undefined {
    return this.#view
  }

  /** What the room said, if it has: what the device kept may be long past. */
  get live(): MeetingView | undefined {
    return this.#isLive ? this.#view : undefined
  }

  /** On the server's clock. */
  now(): number {
    return this.#clock.now()
  }

  /** A word of the room. */
  hear(json: unknown): void {
    const { now, ...view } = json as MeetingView & { readonly now: number }
    this.#clock.hear(now)
    const isNews = this.#isNews(view)
    this.#isLive = true
    if (isNews) this.#goBy(view)
  }

  /** The answer to a command. */
  take(view: MeetingView): void {
    if (this.#isNews(view)) this.#goBy(view)
  }

  /** Keeps it on this device, as it is now. */
  keep(): void {
    clearTimeout(this.#keepTimer)
    this.#keepTimer = undefined
    if (!this.#view) return
    writeKeptView(this.#options.store, { view: this.#view, clockOffset: this.#clock.offset })
  }

  /** What the device kept yields to any word of the room. */
  #isNews(view: MeetingView): boolean {
    return this.live === undefined || isNewer(view, this.live)
  }

  #goBy(view: MeetingView): void {
    const before = this.#view
    this.#view = view
    this.#keepTimer ??= setTimeout(() => this.keep(), KEEP_MS)
    this.#options.news(view, before)
  }
}

/**
 * Of two views the one with the higher version is the newer. Answers to a pulse are told without an
 * event: within one version what is told of them only grows.
 */
function isNewer(one: MeetingView, other: MeetingView): boolean {
  if (one.version !== other.version) return one.version > other.version
  return toldOfPulse(one) > toldOfPulse(other)
}

function toldOfPulse({ pulse }: MeetingView): number {
  return pulse ? pulse.answered + pulse.enough + pulse.yours.length : 0
}
