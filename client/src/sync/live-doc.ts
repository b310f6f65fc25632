import { createBoardDoc, type Note } from '@kring/shared/board/board-doc'
import type { BoardView } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { NoteId } from '@kring/shared/lib/id'
import type { Verdict } from '@kring/shared/refusal/refusal'
import type { CloseNext } from '@kring/shared/wire/close-code'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { Attempts } from './attempts.ts'
import { BoardStore } from './board-store.ts'
import type { DeviceStore } from './device-store.ts'
import { type KeptDoc, keepDoc, replaceKept } from './kept-doc.ts'
import { Line, type LineListener } from './line.ts'
import type { Connection } from './meeting-session.ts'
import { type LeftOut, rebuild } from './rebuild.ts'
import { RefusalPace } from './refusal-pace.ts'
import { StoredMark } from './saved.ts'
import { swallowedOf, type Typed, typedUnstored } from './swallowed.ts'

export interface LiveDocListener {
  changed(): void
  /** A word about the meeting came on this line. */
  state(json: unknown): void
  /** The document is another one now: the room's, with what was let in again. */
  rebuilt(): void
  leftOut(words: readonly LeftOut[], why: RefusedMessage): void
  /** Words went down with what they were written in. */
  swallowed(words: readonly Typed[]): void
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
  readonly judge: () => ((change: Change) => Verdict) | undefined
  readonly isHeld: (note: Note) => boolean
  readonly listener: LiveDocListener
}

/** A document with its line and what is drawn from it. */
interface Stand {
  readonly doc: Y.Doc
  readonly line: Line
  readonly board: BoardStore
}

/** Twice within this time the room lacked our past: then the document is at fault, not the line. */
const RESYNC_MS = 30_000

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
  readonly #pace = new RefusalPace()
  readonly #attempts = new Attempts()
  #stand: Stand
  #fresh: Stand | undefined
  #kept: KeptDoc
  #keeping: Promise<unknown> = Promise.resolve()
  #connection: Connection = { type: 'connecting' }
  #generation = 0
  #why: RefusedMessage | undefined
  #storedAt: number | null = null
  #resyncedAt = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined
  #ended = false

  constructor(options: LiveDocOptions) {
    this.#options = options
    this.#mark = new StoredMark(readVector(options.store.read(this.#markKey)))
    const doc = createBoardDoc()
    this.#stand = this.#standOn(doc)
    this.#kept = keepDoc(options.keptAs, doc)
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

  /** Counts the documents: an editor of an earlier one is mounted anew. */
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

  get isStored(): boolean {
    return this.#mark.holdsAll(this.#stand.doc)
  }

  board(): BoardView {
    return this.#stand.board.view()
  }

  unstored(): ReadonlySet<NoteId> {
    return this.#mark.unstoredNotes(this.#stand.doc)
  }

  wake(): void {
    this.#stand.line.wake()
    this.#fresh?.line.wake()
  }

  doubt(): void {
    this.#stand.line.doubt()
    this.#fresh?.line.doubt()
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#timer)
    this.#leave(this.#stand)
    if (this.#fresh) this.#leave(this.#fresh)
    void this.#keeping.then(() => this.#kept.release())
  }

  get #markKey(): string {
    return `${this.#options.keptAs}:stored`
  }

  #standOn(doc: Y.Doc): Stand {
    const { url, room, WebSocket, presence } = this.#options
    const line = new Line(doc, {
      url,
      room,
      WebSocket,
      presence: presence(),
      listener: this.#listenTo(doc),
    })
    let typed: readonly Typed[] = []
    doc.on('beforeTransaction', ({ origin }: Y.Transaction) => {
      const mayLose = line.isFromRoom(origin) && !this.#mark.holdsAll(doc)
      typed = mayLose ? typedUnstored(doc, this.#mark) : []
    })
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (line.isFromRoom(transaction.origin)) {
        this.#mark.learn(newIn(transaction))
        const swallowed = typed.length > 0 ? swallowedOf(doc, typed) : []
        typed = []
        if (swallowed.length > 0) this.#options.listener.swallowed(swallowed)
      } else if (transaction.local && transaction.deleteSet.clients.size > 0) {
        this.#mark.deleted()
      }
      if (this.#stand?.doc === doc) this.#options.listener.changed()
    })
    return { doc, line, board: new BoardStore(doc, () => {}) }
  }

  #leave({ line, board }: Stand): void {
    line.end()
    board.close()
  }

  #listenTo(doc: Y.Doc): LineListener {
    const isFresh = () => this.#fresh?.doc === doc
    const isCurrent = () => isFresh() || this.#stand.doc === doc
    return {
      opened: () => {
        if (isCurrent()) this.#mark.lineOpened()
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
        if (this.isStored) this.#attempts.allStored()
        this.#options.listener.changed()
      },
      refused: (message) => {
        if (isCurrent()) this.#why = message
      },
      state: (json) => {
        if (!isCurrent()) return
        this.#options.listener.state(json)
        if (this.#fresh?.line.isSynced) this.#finishRebuild()
      },
      closed: (next) => {
        if (isCurrent()) this.#closed(next, isFresh() ? 'fresh' : 'stand')
      },
    }
  }

  #closed(next: CloseNext, which: 'fresh' | 'stand'): void {
    const now = this.#options.now()
    switch (next) {
      case 'reconnect':
        this.#attempts.lineBroke()
        if (this.#connection.type !== 'offline') this.#connect({ type: 'offline', since: now })
        return
      case 'rebuild':
        if (which === 'stand') this.#rebuildLater(now)
        else this.#again('fresh')
        return
      case 'resync':
        if (which === 'stand' && now - this.#resyncedAt < RESYNC_MS) this.#rebuildLater(now)
        else this.#again(which)
        this.#resyncedAt = now
        return
      case 'stop':
        this.#connect({ type: 'stopped', why: 'not-found' })
        return
      case 'reload':
        this.#connect({ type: 'stopped', why: 'outdated' })
    }
  }

  #again(which: 'fresh' | 'stand'): void {
    this.#connect({ type: 'connecting' })
    if (which === 'fresh') this.#fresh?.line.connect()
    else this.#stand.line.connect()
  }

  #rebuildLater(now: number): void {
    const wait = this.#pace.waitAfter(now)
    if (wait > 0) this.#connect({ type: 'offline', since: now, againAt: now + wait })
    else this.#connect({ type: 'connecting' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#startRebuild(), wait)
  }

  #startRebuild(): void {
    if (this.#ended || this.#fresh) return
    if (this.#connection.type === 'offline') this.#connect({ type: 'connecting' })
    this.#fresh = this.#standOn(createBoardDoc())
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
    const { reapplied, leftOut, refusals } = rebuild(old.doc, fresh.doc, {
      judge,
      refused: this.#attempts.refused,
      isHeld: this.#options.isHeld,
    })
    this.#attempts.made(reapplied)
    const [first] = refusals
    if (first) this.#options.listener.leftOut(leftOut, first)
    this.#keepInstead(fresh.doc, old.doc)
    this.#connect({ type: 'open' })
    this.#options.listener.rebuilt()
    this.#leave(old)
  }

  #keepInstead(doc: Y.Doc, old: Y.Doc): void {
    const { keptAs } = this.#options
    const before = this.#keeping
    const keptBefore = this.#kept
    this.#keeping = (async () => {
      await before
      await keptBefore.release()
      await replaceKept(keptAs, doc, { old })
      if (!this.#ended && this.#stand.doc === doc) this.#kept = keepDoc(keptAs, doc)
    })()
  }

  #connect(connection: Connection): void {
    this.#connection = Object.freeze(connection)
    this.#options.listener.changed()
  }
}

/** How far a transaction brought each client. */
function newIn({ beforeState, afterState }: Y.Transaction): ReadonlyMap<number, number> {
  return new Map(
    [...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0)),
  )
}

function readVector(value: unknown): readonly (readonly [number, number])[] {
  return Array.isArray(value) ? value : []
}
