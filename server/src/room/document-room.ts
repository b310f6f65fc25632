import type { Change } from '@kring/shared/board/read-update'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import type { Refusal } from '@kring/shared/refusal/refusal'
import { storedFrame, syncStep1Frame, syncStep2Frame, updateFrame } from '@kring/shared/wire/frame'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { DocumentLog, Entry, Stored } from './document-log.ts'
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
  /** Called once, when this room may no longer be used: another is to be loaded in its place. */
  readonly onDefect: () => void
}

/** A no that must be checked against the head of the log, or a yes. */
type Judgement =
  | { readonly type: 'admitted' }
  | { readonly type: 'nothing' }
  | { readonly type: 'refused'; readonly why: RefusedMessage }

/**
 * The authoritative copy of one document, and the one place where an update to it is judged.
 *
 *   push ─► judge ─► append ─► apply ─► publish ─► acknowledge
 *             │         └─ behind: catch up and judge again
 *             └─ refused: nothing was stored; the sender rebuilds from what we hold
 *
 * - [R1] One push at a time: a verdict depends on every entry before it.
 * - [R2] An update is admitted whole or refused whole, never filtered. An update with parts cut out
 *   is another document.
 * - [R3] 'Stored' is said only after the log has the entry on disk, and nobody is shown it before.
 * - [R4] A refusal, too, is judged against the head of the log.
 * - [R6] An update whose past is missing is never parked: the sender resyncs.
 * - [R11] After a defect the room is given up: everyone is sent away, and who comes back finds it
 *   loaded anew from the log.
 * - [R7] When the disk does not take an entry, nothing was applied and nobody saw it; the sender
 *   keeps it and tries again.
 */
export abstract class DocumentRoom {
  readonly document: string
  readonly #log: DocumentLog
  readonly #queue = new TurnQueue()
  readonly #sessions = new Set<Session>()
  protected readonly replica = new Replica()
  readonly #onDefect: () => void
  #seq = 0
  #isBroken = false

  constructor(document: string, { log, onDefect }: DocumentRoomOptions) {
    this.document = document
    this.#log = log
    this.#onDefect = onDefect
  }

  /** The judge of this kind of document: why a member may not make these changes now. */
  protected abstract judge(member: MemberId, changes: readonly Change[]): Refusal | undefined
  /** Takes in what the log has, beside updates. */
  protected abstract take(entry: Extract<Entry, { type: 'event' }>): void
  /** Called after entries were applied and before the sender is told. */
  protected abstract published(entries: readonly Entry[]): void

  get sessions(): ReadonlySet<Session> {
    return this.#sessions
  }

  /** Reads the whole log. To be called once, before anything else. */
  async load(): Promise<number> {
    await this.#catchUp()
    this.replica.reset()
    return this.#seq
  }

  enter(session: Session): void {
    this.#sessions.add(session)
    session.send(syncStep1Frame(this.replica.stateVector()))
  }

  leave(session: Session): void {
    this.#sessions.delete(session)
  }

  /** Sends a session all that it lacks, and what of its own is on disk. */
  answer(session: Session, stateVector: Uint8Array): boolean {
    const update = this.replica.missing(stateVector)
    if (!update) return false
    session.send(syncStep2Frame(update))
    session.send(storedFrame(this.replica.stateVector()))
    return true
  }

  /** A session's update. When it is stored, the session has been told so. */
  async push(session: Session, update: Uint8Array): Promise<Pushed> {
    const result = await this.write(session.member, update, session)
    if (result.type === 'stored') session.send(storedFrame(this.replica.stateVector()))
    return result
  }

  /** An update in a member's name, through the same judge. */
  write(member: MemberId, update: Uint8Array, from?: Session): Promise<Pushed> {
    return this.inTurn(async () => {
      for (;;) {
        const judgement = this.#judge(member, update)
        if (judgement.type === 'nothing') return { type: 'stored' }
        if (judgement.type === 'refused') {
          this.replica.reset()
          if (await this.isCurrent()) return judgement
          continue
        }
        const result = await this.append([{ type: 'update', member, update }], from)
        if (result !== 'behind') return { type: result }
      }
    })
  }

  /** Resolves when all that was asked so far is done. */
  idle(): Promise<void> {
    return this.#queue.idle()
  }

  destroy(): void {
    this.replica.destroy()
  }

  /** [R1] [R11] */
  protected inTurn<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      assert(!this.#isBroken, `${this.document}: this room is given up`)
      try {
        return await task()
      } catch (defect) {
        this.#isBroken = true
        for (const session of this.#sessions) session.close('failed')
        this.#onDefect()
        throw defect
      }
    })
  }

  /** Appends, and if that holds: applies and publishes. In turn only. */
  protected async append(
    entries: readonly Entry[],
    from?: Session,
  ): Promise<'stored' | 'behind' | 'not-stored'> {
    let appended: Awaited<ReturnType<DocumentLog['append']>>
    try {
      appended = await this.#log.append(this.document, this.#seq, entries)
    } catch {
      this.replica.reset()
      return 'not-stored'
    }
    if (appended.type === 'behind') {
      this.#takeAll(appended.missed)
      this.replica.reset()
      return 'behind'
    }
    this.#seq = appended.seq
    for (const entry of entries) this.#apply(entry)
    this.#publish(entries, from)
    return 'stored'
  }

  /** [R4] Catches up if needed. A yes is proven by the append; a no has to be proven by a read. */
  protected async isCurrent(): Promise<boolean> {
    return (await this.#catchUp()) === 0
  }

  protected broadcast(frame: Uint8Array, except?: Session): void {
    for (const session of this.#sessions) if (session !== except) session.send(frame)
  }

  async #catchUp(): Promise<number> {
    const missed = await this.#log.readAfter(this.document, this.#seq)
    this.#takeAll(missed)
    return missed.length
  }

  #takeAll(missed: readonly Stored[]): void {
    for (const { seq, entry } of missed) {
      this.#apply(entry)
      this.#seq = seq
    }
    if (missed.length > 0) this.#publish(missed.map(({ entry }) => entry))
  }

  #apply(entry: Entry): void {
    if (entry.type === 'update') this.replica.apply(entry.member, entry.update)
    else this.take(entry)
  }

  #publish(entries: readonly Entry[], from?: Session): void {
    for (const entry of entries) {
      if (entry.type === 'update') this.broadcast(updateFrame(entry.update), from)
    }
    this.published(entries)
  }

  #judge(member: MemberId, update: Uint8Array): Judgement {
    const reading = this.replica.read(member, update)
    switch (reading.type) {
      case 'nothing':
        return reading
      case 'missing-past':
        return { type: 'refused', why: { code: 'missing-past' } }
      case 'malformed':
        return { type: 'refused', why: { code: 'malformed', why: reading.why } }
      case 'too-long':
        return {
          type: 'refused',
          why: { code: 'too-much', what: reading.what, most: reading.most },
        }
      case 'read': {
        const refusal = this.judge(member, reading.changes)
        return refusal ? { type: 'refused', why: refusal } : { type: 'admitted' }
      }
    }
  }
}
