import { type PresenceEntry, presenceFrame, updateFrame } from '@kring/shared/wire/frame'
import * as Y from 'yjs'
import type { PresenceNews } from './presence.ts'
import type { Session } from './session.ts'

/** Up to so many in a room, everyone hears of an update at once. Beyond, once a tick. */
const AT_ONCE = 24
/** Between two frames of updates to a crowd. */
const TICK_MS = 16
/** Between two frames of presence to a few, and to a crowd. */
const PRESENCE_TICK_MS = 50
const CROWD_PRESENCE_TICK_MS = 250
/** Bytes of presence that one reader is sent in a second. Above it pointers come more rarely. */
const PRESENCE_RATE = 36_000
/** Of the time, what sending may take: a crowd so large that it takes longer is told more rarely. */
const SHARE = 0.4
/** Updates merged into one: Yjs needs ever longer for each more. */
const MERGED = 100

/**
 * What a room tells everyone in it. Encoded once, however many read it.
 *
 * - [T1] In a small room an update is passed on at once. In a crowd, what came within a tick goes as
 *   one merged update; y-websocket's client reads only the first message of a frame.
 * - [T2] Of presence only the newest word of each counts: it goes merged, no oftener than every 50 ms
 *   (250 in a crowd) and no more than 36 kB a second to a reader, who waits longest first: so that a
 *   crowd's pointers thin out and edits do not.
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
    // Who moves again while waiting keeps their place in the line.
    for (const one of news) this.#presence.set(one.entry.client, one)
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
    const isCrowd = this.#sessions.size > AT_ONCE
    const tick = isCrowd ? CROWD_PRESENCE_TICK_MS : PRESENCE_TICK_MS
    const news = this.#takePresence((PRESENCE_RATE * CROWD_PRESENCE_TICK_MS) / 1_000)
    const began = performance.now()
    const frame = presenceFrame(news.map(({ entry }) => entry))
    const speakers = new Set(news.map(({ from }) => from))
    for (const session of this.#sessions) {
      if (!speakers.has(session)) session.send(frame)
      else if (speakers.size > 1) session.send(presenceFrame(ofOthers(news, session)))
    }
    const ended = performance.now()
    const thinned = (frame.byteLength / PRESENCE_RATE) * 1_000
    const wait = pause(ended - began, Math.max(tick, thinned))
    this.#nextPresence = ended + wait
    if (this.#presence.size > 0) {
      this.#presenceTimer = setTimeout(() => this.#flushPresence(), wait)
    }
  }

  /** Those who waited longest, up to so many bytes of what they say. */
  #takePresence(most: number): readonly PresenceNews[] {
    const taken: PresenceNews[] = []
    let bytes = 0
    for (const [client, news] of this.#presence) {
      if (bytes > most) break
      bytes += news.entry.state.length
      this.#presence.delete(client)
      taken.push(news)
    }
    return taken
  }
}

/** [N6] Nobody is told of themselves. */
function ofOthers(news: readonly PresenceNews[], session: Session): readonly PresenceEntry[] {
  return news.filter(({ from }) => from !== session).map(({ entry }) => entry)
}

/** [T3] How long to wait after sending took so long. */
function pause(took: number, least: number): number {
  return Math.max(least, took * (1 / SHARE - 1))
}
