import { createBoardDoc, type Note } from '@kring/shared/board/board-doc'
import type { BoardView } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { NoteId } from '@kring/shared/lib/id'
import type { Limited } from '@kring/shared/refusal/limited'
import type { Verdict } from '@kring/shared/refusal/refusal'
import { CLOSE, type CloseNext } from '@kring/shared/wire/close-code'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { Attempts } from './attempts.ts'
import { Backoff } from './backoff.ts'
import type { DeviceStore } from './device-store.ts'
import { type KeptDoc, keepDoc, replaceKept } from './kept-doc.ts'
import { LeftBehind } from './left-behind.ts'
import type { Line, LineListener } from './line.ts'
import type { Connection } from './meeting-session.ts'
import { type LeftOut, rebuild } from './rebuild.ts'
import { RefusalPace } from './refusal-pace.ts'
import { StoredMark } from './saved.ts'
import { Stand } from './stand.ts'
import type { Typed } from './swallowed.ts'
import { UnstoredDeletions } from './unstored-deletions.ts'

export interface LiveDocListener {
  changed(): void
  /** A word about the meeting came on this line. */
  state(json: unknown): void
  /** The document is another one now: the room's, with what was let in again. */
  rebuilt(): void
  leftOut(words: readonly LeftOut[], why: RefusedMessage): void
  /** Words went down with what they were written in. */
  swallowed(words: readonly Typed[]): void
  /** The room asked for less, and is left alone for a while. Nothing is lost by it. */
  limited(message: RefusedMessage): void
}

export interface LiveDocOptions {
  /** Such as `meeting:<id>`: the name of the room. */
  readonly room: string
  /** The name of the copy on this device. */
  readonly keptAs: string
  readonly url: string
  readonly WebSocket: typeof WebSocket
  readonly store: DeviceStore
  /** On the server's clock. */
  readonly now: () => number
  readonly presence: () => { readonly [field: string]: unknown } | undefined
  /** Undefined while it is not known yet where the meeting stands. */
  readonly judge: () => ((change: Change, doc: Y.Doc) => Verdict) | undefined
  readonly isHeld: (note: Note) => boolean
  readonly listener: LiveDocListener
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

/**
 * One document, as it lives on this device: kept through reloads, joined to its room, and after a
 * refusal built anew from the room's copy.
 *
 *   typed ─► doc ─► kept on this device
 *             └───► line ─► room ─► stored ─► 'saved'
 *                            └────► refused ─► fresh doc ─► rebuild ─┬─► in again
 *                                                                     └─► left out, with the reason
 */
export class LiveDoc {
  readonly #options: LiveDocOptions
  readonly #mark: StoredMark
  readonly #left: LeftBehind
  readonly #pace = new RefusalPace()
  readonly #less = new Backoff(LESS)
  readonly #slow = new Backoff(SLOW)
  readonly #attempts = new Attempts()
  #stand: Stand
  #fresh: Stand | undefined
  #kept: KeptDoc
  #keeping: Promise<unknown> = Promise.resolve()
  #connection: Connection = { type: 'connecting' }
  #generation = 0
  #why: RefusedMessage | undefined
  /** What the room said no to on the present line: to what was written, or only to how often. */
  #heard: { isRefused: boolean; limit: RefusedMessage | undefined } = { ...NOTHING }
  #storedAt: number | null = null
  #resyncedAt = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined
  #ended = false

  constructor(options: LiveDocOptions) {
    this.#options = options
    const { store, keptAs } = options
    const doc = createBoardDoc()
    const deletions = new UnstoredDeletions(store, { key: `${keptAs}:deleted`, page: doc.clientID })
    this.#mark = new StoredMark(readVector(store.read(this.#markKey)), deletions)
    this.#stand = this.#standOn(doc)
    this.#left = new LeftBehind(store, { key: `${keptAs}:left`, page: doc.clientID })
    this.#left.take(doc)
    this.#kept = keepDoc(keptAs, doc)
    void this.#kept.loaded.then(() => {
      if (!this.#ended) this.#stand.line.connect()
    })
  }

  get doc(): Y.Doc {
    return this.#stand.doc
  }

  get awareness(): Awareness {
    return this.#stand.line.awareness
  }

  get connection(): Connection {
    return this.#connection
  }

  /** Counts the documents: an open editor goes on in the next. */
  get generation(): number {
    return this.#generation
  }

  get storedAt(): number | null {
    return this.#storedAt
  }

  /** Whether all that the room has is here, on an open line. */
  get isSynced(): boolean {
    return this.#connection.type === 'open' && this.#stand.line.isSynced
  }

  /** While a rebuild is under way something here is not in the room, or the room would have it. */
  get isStored(): boolean {
    return !this.#fresh && this.#mark.holdsAll(this.#stand.doc)
  }

  board(): BoardView {
    return this.#stand.board.view()
  }

  unstored(): ReadonlySet<NoteId> {
    return this.#mark.unstoredNotes(this.#stand.doc)
  }

  undo(): void {
    this.#stand.history.undo()
  }

  redo(): void {
    this.#stand.history.redo()
  }

  newStep(): void {
    this.#stand.history.newStep()
  }

  /** What is done from now on cannot be undone past this point. */
  forgetSteps(): void {
    this.#stand.forget()
  }

  /** What was typed in a text of the present document. */
  historyOf(text: Y.XmlFragment): Y.UndoManager {
    return this.#stand.history.of(text)
  }

  wake(): void {
    this.#stand.line.wake()
    this.#fresh?.line.wake()
  }

  doubt(): void {
    this.#stand.line.doubt()
    this.#fresh?.line.doubt()
  }

  /** The page, or what shows this document, may be gone after this, before its copy is written. */
  leave(): void {
    if (!this.isStored) this.#left.keep(this.#stand.doc, this.#mark.entries())
  }

  end(): void {
    if (this.#ended) return
    this.leave()
    this.#ended = true
    clearTimeout(this.#timer)
    this.#stand.leave()
    this.#fresh?.leave()
    void this.#keeping.then(() => this.#kept.release())
  }

  get #markKey(): string {
    return `${this.#options.keptAs}:stored`
  }

  #standOn(doc: Y.Doc, before?: Y.Doc): Stand {
    const { url, room, WebSocket, presence, listener } = this.#options
    return new Stand(doc, {
      url,
      room,
      WebSocket,
      presence: presence(),
      mark: this.#mark,
      before,
      listener: this.#listenTo(doc),
      swallowed: (words) => listener.swallowed(words),
      changed: () => {
        if (this.#stand?.doc === doc) listener.changed()
      },
    })
  }

  #listenTo(doc: Y.Doc): LineListener {
    const isFresh = () => this.#fresh?.doc === doc
    const isCurrent = () => isFresh() || this.#stand.doc === doc
    return {
      opened: () => {
        if (!isCurrent()) return
        this.#heard = { ...NOTHING }
        this.#mark.lineOpened()
      },
      synced: () => {
        if (isFresh()) this.#finishRebuild()
        else if (isCurrent()) this.#connect({ type: 'open' })
      },
      holds: (vector) => this.#mark.learn(vector),
      sent: () => {
        if (isCurrent()) this.#mark.sent()
      },
      stored: (vector) => {
        if (!isCurrent()) return
        this.#mark.answered(vector)
        this.#storedAt = this.#options.now()
        this.#options.store.write(this.#markKey, this.#mark.entries())
        if (this.isStored) {
          this.#attempts.allStored()
          this.#left.stored()
          this.#stand.tidy()
        }
        this.#options.listener.changed()
      },
      refused: (message) => {
        if (!isCurrent()) return
        if (isInTime(message)) this.#heard.limit = message
        else {
          this.#heard.isRefused = true
          this.#why = message
        }
      },
      state: (json) => {
        if (!isCurrent()) return
        this.#options.listener.state(json)
        if (this.#fresh?.line.isSynced) this.#finishRebuild()
      },
      closed: (next, code) => {
        if (isCurrent()) this.#closed(next, { code, which: isFresh() ? 'fresh' : 'stand' })
      },
    }
  }

  #closed(next: CloseNext, { code, which }: Closed): void {
    const now = this.#options.now()
    if (code === CLOSE.tooMany.code) {
      this.#comeLess(now, which)
      return
    }
    if (code === CLOSE.tooSlow.code) {
      this.#attempts.lineBroke()
      this.#connect({ type: 'connecting' })
      this.#lineOf(which)?.connectAfter(this.#slow.waitAfter(now))
      return
    }
    switch (next) {
      case 'reconnect':
        this.#attempts.lineBroke()
        if (code === CLOSE.notStored.code) {
          this.#connect({ type: 'offline', since: now, why: 'not-stored' })
        } else if (this.#connection.type !== 'offline') {
          this.#connect({ type: 'offline', since: now })
        }
        return
      case 'rebuild':
        if (which === 'stand') this.#rebuildAfter(this.#pace.waitAfter(now), now)
        else this.#again('fresh')
        return
      case 'resync':
        if (which === 'stand' && now - this.#resyncedAt < RESYNC_MS) {
          this.#rebuildAfter(this.#pace.waitAfter(now), now)
        } else this.#again(which)
        this.#resyncedAt = now
        return
      case 'stop':
        this.#connect({ type: 'stopped', why: 'not-found' })
        return
      case 'reload':
        this.#connect({ type: 'stopped', why: 'outdated' })
    }
  }

  /**
   * The room asked to be left alone for a while. It has not looked at what came last: that goes again
   * as it is, unless a refusal was heard as well.
   */
  #comeLess(now: number, which: 'fresh' | 'stand'): void {
    const { limit, isRefused } = this.#heard
    this.#heard = { ...NOTHING }
    const wait = this.#less.waitAfter(now)
    if (which === 'stand' && isRefused) this.#rebuildAfter(wait, now)
    else {
      this.#attempts.lineBroke()
      this.#connect({ type: 'offline', since: now, againAt: now + wait, why: 'busy' })
      this.#lineOf(which)?.connectAfter(wait)
    }
    if (limit) this.#options.listener.limited(limit)
  }

  #again(which: 'fresh' | 'stand'): void {
    this.#connect({ type: 'connecting' })
    this.#lineOf(which)?.connect()
  }

  #lineOf(which: 'fresh' | 'stand'): Line | undefined {
    return which === 'fresh' ? this.#fresh?.line : this.#stand.line
  }

  #rebuildAfter(wait: number, now: number): void {
    if (wait > 0) this.#connect({ type: 'offline', since: now, againAt: now + wait })
    else this.#connect({ type: 'connecting' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#startRebuild(), wait)
  }

  #startRebuild(): void {
    if (this.#ended || this.#fresh) return
    if (this.#connection.type === 'offline') this.#connect({ type: 'connecting' })
    this.#fresh = this.#standOn(createBoardDoc(), this.#stand.doc)
    this.#fresh.line.connect()
  }

  /** In one go: nothing can be typed between the reading of the old document and the change. */
  #finishRebuild(): void {
    const fresh = this.#fresh
    const judge = this.#options.judge()
    if (!fresh || !judge) return
    const old = this.#stand
    const why: RefusedMessage = this.#why ?? { code: 'malformed', why: 'frame' }
    this.#attempts.blame(why, { ours: old.doc.clientID, room: fresh.doc })
    this.#fresh = undefined
    this.#stand = fresh
    this.#generation += 1
    const { reapplied, leftOut, refusals } = fresh.comeAfter(old, (newStep) =>
      rebuild(old.doc, fresh.doc, {
        judge,
        refused: this.#attempts.refused,
        isHeld: this.#options.isHeld,
        newStep,
      }),
    )
    this.#attempts.made(reapplied)
    const [first] = refusals
    if (first) this.#options.listener.leftOut(leftOut, first)
    this.#keepInstead(fresh.doc, old.doc)
    this.#connect({ type: 'open' })
    this.#options.listener.rebuilt()
    if (this.isStored) fresh.tidy()
    old.leave()
  }

  #keepInstead(doc: Y.Doc, old: Y.Doc): void {
    const { keptAs } = this.#options
    const before = this.#keeping
    const keptBefore = this.#kept
    this.#keeping = (async () => {
      await before
      await keptBefore.release()
      const stop = await replaceKept(keptAs, doc, { old })
      if (this.#ended || this.#stand.doc !== doc) {
        stop()
        return
      }
      this.#kept = keepDoc(keptAs, doc)
      void this.#kept.loaded.then(stop)
    })()
  }

  #connect(connection: Connection): void {
    this.#connection = Object.freeze(connection)
    this.#options.listener.changed()
  }
}

interface Closed {
  readonly code: number | undefined
  readonly which: 'fresh' | 'stand'
}

const NOTHING = { isRefused: false, limit: undefined } as const

function isInTime(message: RefusedMessage): boolean {
  return message.code === 'too-much' && IN_TIME.has(message.what)
}

function readVector(value: unknown): readonly (readonly [number, number])[] {
  return Array.isArray(value) ? value : []
}
