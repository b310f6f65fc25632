import type { Change } from '@kring/shared/board/read-update'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import type { Refusal } from '@kring/shared/refusal/refusal'
import { storedFrame, syncStep1Frame, syncStep2Frame, updateFrame } from '@kring/shared/wire/frame'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { DocumentLog, Entry, EventEntry, Missed } from './document-log.ts'
import { FanOut } from './fan-out.ts'
import { Patience, REFUSALS } from './patience.ts'
import { Replica } from './replica.ts'
import type { Session } from './session.ts'
import { TurnQueue } from './turn-queue.ts'

/** What became of an update. */
export type Pushed =
  | { readonly type: 'stored' }
  | { readonly type: 'refused'; readonly why: RefusedMessage }
  | { readonly type: 'not-stored' }

export interface DocumentRoomOptions {
  readonly log: DocumentLog
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Called once, when this room may no longer be used: another is to be loaded in its place. */
  readonly onDefect: (defect: unknown) => void
}

/** An update on its way, and who waits to hear of it. */
interface Push {
  readonly member: MemberId
  readonly update: Uint8Array
  readonly from: Session | undefined
  readonly resolve: (pushed: Pushed) => void
  readonly reject: (defect: unknown) => void
}

/** A no that must be checked against the head of the log, or a yes. */
type Judgement =
  | { readonly type: 'admitted' }
  | { readonly type: 'nothing' }
  | { readonly type: 'paused' }
  | { readonly type: 'refused'; readonly why: RefusedMessage }

interface Judged {
  readonly push: Push
  readonly judgement: Judgement
}

/** Updates in one transaction: some ten milliseconds of judging, then others have a turn. */
const TOGETHER = 50

/** After so long without a word a document is put to rest, and a large one that takes long to wake. */
const QUIET_MS = 4_000
const LARGE_QUIET_MS = 5 * 60_000

/** What there is of a document above this is sent in pieces, so that other rooms go on. */
const LARGE_BYTES = 100_000

/**
 * The authoritative copy of one document, and the one place where an update to it is judged.
 *
 *   push ─► judge ─► append ─► apply ─► publish ─► acknowledge
 *             │         └─ behind: catch up and judge again
 *             └─ refused: nothing was stored; the sender rebuilds from what we hold
 *
 * - [R1] One after the other in a document: a verdict depends on every entry before it.
 * - [R2] An update is admitted whole or refused whole, never filtered. An update with parts cut out
 *   is another document.
 * - [R3] 'Stored' is said only after the log has the entry on disk, and nobody is shown it before.
 * - [R4] A refusal, too, is judged against the head of the log.
 * - [R6] An update whose past is missing is never parked: the sender resyncs.
 * - [R7] When the disk does not take an entry, nothing was applied and nobody saw it; the sender
 *   keeps it and tries again.
 * - [R11] After a defect the room is given up: everyone is sent away, and who comes back finds it
 *   loaded anew from the log.
 * - [R12] Updates that wait together are judged one by one and stored in one transaction. One that
 *   touches what another before it touched waits for the next: it is judged by what is stored.
 * - [R13] After three refusals in a row a member's updates are not looked at for a while.
 */
export abstract class DocumentRoom {
  readonly document: string
  readonly #log: DocumentLog
  readonly #queue = new TurnQueue()
  readonly #sessions = new Set<Session>()
  readonly #patience: Patience
  readonly #clock: () => number
  readonly #onDefect: (defect: unknown) => void
  protected readonly replica = new Replica()
  protected readonly fanOut = new FanOut(this.#sessions)
  /** Updates that wait for the same turn. A later turn is asked for behind it, and closes it. */
  #gathering: Push[] | undefined
  #writtenAt = 0
  #seq = 0
  #isBroken = false

  constructor(document: string, { log, clock, onDefect }: DocumentRoomOptions) {
    this.document = document
    this.#log = log
    this.#clock = clock
    this.#patience = new Patience(clock)
    this.#onDefect = onDefect
  }

  /** The judge of this kind of document: why a member may not make these changes now. */
  protected abstract judge(member: MemberId, changes: readonly Change[]): Refusal | undefined
  /** Takes in what the log has, beside updates. */
  protected abstract take(entry: EventEntry): void
  /** Called after entries were applied and before the sender is told. */
  protected abstract published(entries: readonly Entry[]): void
  /** Bytes that may be written in a document of this kind. */
  protected abstract readonly mostBytes: number

  get sessions(): ReadonlySet<Session> {
    return this.#sessions
  }

  /** Reads what the log has. To be called once, before anything else; 0 where there is nothing. */
  async load(): Promise<number> {
    const { snapshot, events, entries } = await this.#log.load(this.document)
    if (snapshot) {
      this.replica.begin(snapshot)
      this.#seq = snapshot.seq
    }
    for (const { entry } of events) this.take(entry)
    for (const { seq, entry } of entries) {
      this.#apply(entry)
      this.#seq = seq
    }
    return this.#seq
  }

  enter(session: Session): void {
    this.#sessions.add(session)
    session.send(syncStep1Frame(this.replica.stateVector()))
  }

  leave(session: Session): void {
    this.#sessions.delete(session)
  }

  /**
   * Sends a session all that it lacks, and what of its own is on disk. Nobody is told 'synced'
   * (step 2) before the last piece. False where the state vector makes no sense.
   */
  async answer(session: Session, stateVector: Uint8Array): Promise<boolean> {
    const { replica } = this
    const atOnce = replica.bytes < LARGE_BYTES ? replica.missing(stateVector) : 'at-rest'
    const missing =
      atOnce === 'at-rest' ? await this.inTurn(() => replica.missingInPieces(stateVector)) : atOnce
    if (!missing) return false
    for (const update of missing.slice(0, -1)) session.sendAnswer(updateFrame(update))
    session.sendAnswer(syncStep2Frame(missing.at(-1) ?? NO_UPDATE))
    session.send(storedFrame(replica.stateVector()))
    return true
  }

  /** A session's update. When it is stored, the session has been told so. */
  push(session: Session, update: Uint8Array): Promise<Pushed> {
    return this.write(session.member, update, session)
  }

  /** An update in a member's name, through the same judge. */
  write(member: MemberId, update: Uint8Array, from?: Session): Promise<Pushed> {
    return new Promise((resolve, reject) => {
      const push: Push = { member, update, from, resolve, reject }
      if (this.#gathering) {
        this.#gathering.push(push)
        return
      }
      const gathering = [push]
      this.#gathering = gathering
      const admitted = this.#run(async () => {
        if (this.#gathering === gathering) this.#gathering = undefined
        await this.#admit(gathering)
      })
      admitted.catch((defect) => {
        for (const one of gathering) one.reject(defect)
      })
    })
  }

  /** Resolves when all that was asked so far is done. */
  idle(): Promise<void> {
    return this.#queue.idle()
  }

  /** A document that nobody has written in for a while is kept as bytes: a large one later. */
  async restWhenQuiet(): Promise<void> {
    const { isAwake, bytes } = this.replica
    const quiet = this.#clock() - this.#writtenAt
    if (!isAwake || quiet < (bytes < LARGE_BYTES ? QUIET_MS : LARGE_QUIET_MS)) return
    await this.inTurn(() => this.replica.rest())
    await new Promise((resolve) => setImmediate(resolve))
  }

  destroy(): void {
    this.fanOut.end()
    this.replica.destroy()
  }

  /** [R1] Updates that come later are judged after this task. */
  protected inTurn<T>(task: () => Promise<T>): Promise<T> {
    this.#gathering = undefined
    return this.#run(task)
  }

  /** Appends, and if that holds: applies and publishes. In turn only. */
  protected async append(
    entries: readonly Entry[],
    from?: ReadonlyMap<Entry, Session>,
  ): Promise<'stored' | 'behind' | 'not-stored'> {
    let appended: Awaited<ReturnType<DocumentLog['append']>>
    try {
      appended = await this.#log.append(this.document, this.#seq, entries)
    } catch {
      this.replica.forget()
      return 'not-stored'
    }
    if (appended.type === 'behind') {
      this.replica.forget()
      this.#takeAll(appended.missed)
      return 'behind'
    }
    this.#seq = appended.seq
    // What was tried is applied as it was tried; the rest is read from its bytes.
    if (from) this.replica.keep()
    else for (const entry of entries) this.#apply(entry)
    this.#publish(entries, from)
    return 'stored'
  }

  /** [R4] Catches up if needed. A yes is proven by the append; a no has to be proven by a read. */
  protected async isCurrent(): Promise<boolean> {
    const missed = await this.#log.readAfter(this.document, this.#seq)
    this.#takeAll(missed)
    return missed.length === 0
  }

  /** [R11] */
  #run<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      assert(!this.#isBroken, `${this.document}: this room is given up`)
      try {
        return await task()
      } catch (defect) {
        this.#isBroken = true
        for (const session of this.#sessions) session.close('failed')
        this.#onDefect(defect)
        throw defect
      }
    })
  }

  /** [R12] Ever the first of those that wait, and as many after it as can go with it. */
  async #admit(pushes: readonly Push[]): Promise<void> {
    this.#writtenAt = this.#clock()
    await this.replica.wake()
    for (let waiting = pushes; waiting.length > 0; ) {
      const judged = await this.#judgeTogether(waiting)
      const outcome = await this.#store(judged)
      // Behind: what came first was taken in, and all of them are judged anew.
      if (outcome === 'behind') continue
      this.#settle(judged, outcome)
      waiting = waiting.slice(judged.length)
    }
  }

  /** Judges in order, up to the first that leans on what an earlier one is only about to do. */
  async #judgeTogether(waiting: readonly Push[]): Promise<readonly Judged[]> {
    const judged: Judged[] = []
    const touched = new Set<string>()
    for (const push of waiting.slice(0, TOGETHER)) {
      const judgement = await this.#judge(push, touched)
      if (judgement === 'later') break
      judged.push({ push, judgement })
    }
    return judged
  }

  async #judge({ member, update }: Push, touched: Set<string>): Promise<Judgement | 'later'> {
    if (this.#patience.isOver(member)) return { type: 'paused' }
    const reading = await this.replica.read(member, update)
    switch (reading.type) {
      case 'nothing':
        return reading
      case 'missing-past':
        return refusedWith({ code: 'missing-past' })
      case 'malformed':
        return refusedWith({ code: 'malformed', why: reading.why })
      case 'too-long':
        return refusedWith({ code: 'too-much', what: reading.what, most: reading.most })
      case 'read': {
        const { changes, clients } = reading
        const isAlone = touched.size === 0
        const leans = reading.touched.some((place) => touched.has(place))
        if (!isAlone && (leans || reading.touched.length === 0)) return 'later'
        const refusal = this.#tooMuch(update) ?? this.judge(member, changes)
        if (refusal) return refusedWith(refusal)
        this.replica.accept(member, update, clients)
        for (const place of reading.touched) touched.add(place)
        return { type: 'admitted' }
      }
    }
  }

  #tooMuch(update: Uint8Array): Refusal | undefined {
    const most = this.mostBytes
    const isFull = this.replica.bytes + update.byteLength > most
    return isFull ? { code: 'too-much', what: 'document', most } : undefined
  }

  /** One transaction for all that are let in. It proves each no among them as well [R4]. */
  async #store(judged: readonly Judged[]): Promise<'stored' | 'behind' | 'not-stored'> {
    const entries: Entry[] = []
    const from = new Map<Entry, Session>()
    for (const { push, judgement } of judged) {
      if (judgement.type !== 'admitted') continue
      const entry: Entry = { type: 'update', member: push.member, update: push.update }
      entries.push(entry)
      if (push.from) from.set(entry, push.from)
    }
    if (entries.length > 0) return this.append(entries, from)
    const hasNo = judged.some(({ judgement }) => judgement.type === 'refused')
    return !hasNo || (await this.isCurrent()) ? 'stored' : 'behind'
  }

  #settle(judged: readonly Judged[], outcome: 'stored' | 'not-stored'): void {
    const stored = storedFrame(this.replica.stateVector())
    for (const { push, judgement } of judged) {
      const { member, from, resolve } = push
      if (judgement.type === 'paused') resolve(PAUSED)
      else if (outcome === 'not-stored' && judgement.type !== 'nothing') {
        resolve({ type: 'not-stored' })
      } else if (judgement.type === 'refused') {
        this.#patience.strain(member)
        resolve(judgement)
      } else {
        if (judgement.type === 'admitted') this.#patience.restore(member)
        from?.send(stored)
        resolve({ type: 'stored' })
      }
    }
  }

  #takeAll(missed: Missed): void {
    assert(missed !== 'compacted', `${this.document}: compacted beyond what this room has seen`)
    for (const { seq, entry } of missed) {
      this.#apply(entry)
      this.#seq = seq
    }
    if (missed.length > 0) this.#publish(missed.map(({ entry }) => entry))
  }

  #apply(entry: Entry): void {
    if (entry.type === 'update') this.replica.apply(entry)
    else this.take(entry)
  }

  #publish(entries: readonly Entry[], from?: ReadonlyMap<Entry, Session>): void {
    this.fanOut.tell(
      entries
        .filter((entry) => entry.type === 'update')
        .map((entry) => ({ update: entry.update, from: from?.get(entry) })),
    )
    this.published(entries)
  }
}

const PAUSED: Pushed = {
  type: 'refused',
  why: { code: 'too-much', what: 'refusals', most: REFUSALS },
}

/** An update that says nothing. */
const NO_UPDATE = Uint8Array.of(0, 0)

function refusedWith(why: RefusedMessage): Judgement {
  return { type: 'refused', why }
}
