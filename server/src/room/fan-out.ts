import { presenceFrame, updateFrame } from '@kring/shared/wire/frame'
import * as Y from 'yjs'
import type { PresenceNews } from './presence.ts'
import type { Session } from './session.ts'

/** Up to so many in a room, everyone hears of an update at once. Beyond, once a tick. */
const AT_ONCE = 24
/** Between two frames of updates to a crowd. */
const TICK_MS = 16
/** Between two frames of presence, however few are there. */
const PRESENCE_TICK_MS = 30
/** Of presence that one reader is sent, bytes a second. Above it pointers come more rarely. */
const PRESENCE_RATE = 24_000
/** Of the time, what sending may take: a crowd so large that it takes longer is told more rarely. */
const SHARE = 0.4
/** Updates merged into one: Yjs needs ever longer for each more. */
const MERGED = 100

/**
 * What a room tells everyone in it. Encoded once, however many read it.
 *
 * - [T1] In a small room an update is passed on at once. In a crowd, what came within a tick goes as
 *   one merged update; y-websocket's client reads only the first message of a frame.
 * - [T2] Of presence only the newest word of each counts: it goes merged, no oftener than every 30 ms
 *   and no more than 24 kB a second to a reader, so that a crowd's pointers thin out and edits do not.
 * - [T3] When sending takes long, ticks grow with it: at most two fifths of the time goes into it.
 */
export class FanOut {
  readonly #sessions: ReadonlySet<Session>
  #updates: { readonly update: Uint8Array; readonly from: Session | undefined }[] = []
  #presence = new Map<number, PresenceNews>()
  #updateTimer: NodeJS.Timeout | undefined
  #presenceTimer: NodeJS.Timeout | undefined
  #nextUpdates = 0
  #nextPresence = 0

  constructor(sessions: ReadonlySet<Session>) {
    this.#sessions = sessions
  }

  /** Updates that are on disk, to all but who sent each. */
  tell(updates: readonly { readonly update: Uint8Array; readonly from: Session | undefined }[]) {
    if (updates.length === 0) return
    this.#updates.push(...updates)
    if (this.#updateTimer) return
    const wait = this.#nextUpdates - performance.now()
    if (wait <= 0) this.#flushUpdates()
    else this.#updateTimer = setTimeout(() => this.#flushUpdates(), wait)
  }

  /** Who came, moved or left. */
  show(news: readonly PresenceNews[]): void {
    if (news.length === 0) return
    for (const one of news) {
      // Told last what was said last.
      this.#presence.delete(one.entry.client)
      this.#presence.set(one.entry.client, one)
    }
    if (this.#presenceTimer) return
    const wait = this.#nextPresence - performance.now()
    if (wait <= 0) this.#flushPresence()
    else this.#presenceTimer = setTimeout(() => this.#flushPresence(), wait)
  }

  /** Sends to everyone now, but to one. */
  #broadcast(frame: Uint8Array, except?: Session): void {
    for (const session of this.#sessions) if (session !== except) session.send(frame)
  }

  end(): void {
    clearTimeout(this.#updateTimer)
    clearTimeout(this.#presenceTimer)
    this.#updateTimer = this.#presenceTimer = undefined
    this.#updates = []
    this.#presence.clear()
  }

  #flushUpdates(): void {
    this.#updateTimer = undefined
    const updates = this.#updates
    this.#updates = []
    const began = performance.now()
    for (let first = 0; first < updates.length; first += MERGED) {
      const some = updates.slice(first, first + MERGED)
      const [one] = some
      if (!one) break
      const isOnes = some.every(({ from }) => from === one.from)
      const merged = some.length === 1 ? one.update : Y.mergeUpdates(some.map((s) => s.update))
      this.#broadcast(updateFrame(merged), isOnes ? one.from : undefined)
    }
    const ended = performance.now()
    this.#nextUpdates = ended + pause(ended - began, this.#sessions.size > AT_ONCE ? TICK_MS : 0)
  }

  #flushPresence(): void {
    this.#presenceTimer = undefined
    const news = [...this.#presence.values()]
    this.#presence.clear()
    const began = performance.now()
    const [one] = news
    const isOnes = one !== undefined && news.every(({ from }) => from === one.from)
    const frame = presenceFrame(news.map(({ entry }) => entry))
    this.#broadcast(frame, isOnes ? one.from : undefined)
    const ended = performance.now()
    const thinned = (frame.byteLength / PRESENCE_RATE) * 1_000
    this.#nextPresence = ended + pause(ended - began, Math.max(PRESENCE_TICK_MS, thinned))
  }
}

/** [T3] How long to wait after sending took so long. */
function pause(took: number, least: number): number {
  return Math.max(least, took * (1 / SHARE - 1))
}
