import { createBoardDoc, type Note } from '@kring/shared/board/board-doc'
import type { BoardView } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { NoteId } from '@kring/shared/lib/id'
import type { Verdict } from '@kring/shared/refusal/refusal'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { Attempts } from './attempts.ts'
import { DeviceCopy } from './device-copy.ts'
import type { DeviceStore } from './device-store.ts'
import { LeftBehind } from './left-behind.ts'
import type { LineListener } from './line.ts'
import type { Connection } from './meeting-session.ts'
import { type LeftOut, rebuild } from './rebuild.ts'
import { StoredMark } from './saved.ts'
import { Stand } from './stand.ts'
import type { Typed } from './swallowed.ts'
import { UnstoredDeletions } from './unstored-deletions.ts'
import { type ClosedLine, WayBack } from './way-back.ts'

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
  readonly #copy: DeviceCopy
  readonly #wayBack = new WayBack()
  readonly #attempts = new Attempts()
  #stand: Stand
  #fresh: Stand | undefined
  #connection: Connection = { type: 'connecting' }
  #generation = 0
  #storedAt: number | null = null
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
    this.#copy = new DeviceCopy(keptAs, doc)
    void this.#copy.loaded.then(() => {
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
    this.#copy.release()
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
        this.#wayBack.opened()
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
        if (isCurrent()) this.#wayBack.refused(message)
      },
      state: (json) => {
        if (!isCurrent()) return
        this.#options.listener.state(json)
        if (this.#fresh?.line.isSynced) this.#finishRebuild()
      },
      closed: (next, code) => {
        if (isCurrent()) this.#closed({ next, code, of: isFresh() ? 'fresh' : 'stand' })
      },
    }
  }

  #closed(closed: ClosedLine): void {
    const now = this.#options.now()
    const line = closed.of === 'fresh' ? this.#fresh?.line : this.#stand.line
    const step = this.#wayBack.after(closed, now)
    switch (step.do) {
      case 'wait':
        this.#attempts.lineBroke()
        if (step.why) this.#connect({ type: 'offline', since: now, why: step.why })
        else if (this.#connection.type !== 'offline') this.#connect({ type: 'offline', since: now })
        return
      case 'join':
        this.#connect({ type: 'connecting' })
        line?.connect()
        return
      case 'join-later':
        this.#attempts.lineBroke()
        if (step.why === 'slow') this.#connect({ type: 'connecting' })
        else this.#connect({ type: 'offline', since: now, againAt: now + step.ms, why: 'busy' })
        line?.connectAfter(step.ms)
        break
      case 'rebuild':
        this.#rebuildAfter(step.ms, now)
        break
      case 'stop':
        this.#connect({ type: 'stopped', why: step.why })
        return
    }
    if (step.limited) this.#options.listener.limited(step.limited)
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
    this.#attempts.blame(this.#wayBack.why, { ours: old.doc.clientID, room: fresh.doc })
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
    this.#copy.goOnWith(fresh.doc)
    this.#connect({ type: 'open' })
    this.#options.listener.rebuilt()
    if (this.isStored) fresh.tidy()
    old.leave()
  }

  #connect(connection: Connection): void {
    this.#connection = Object.freeze(connection)
    this.#options.listener.changed()
  }
}

function readVector(value: unknown): readonly (readonly [number, number])[] {
  return Array.isArray(value) ? value : []
}
