import type { Agreement } from '@kring/shared/agreement/agreement'
import {
  createNote,
  type Note,
  notesOf,
  parseSheetName,
  readNote,
  type Sheet,
  saidIn,
  sheetName,
} from '@kring/shared/board/board-doc'
import type { Beside } from '@kring/shared/board/manner'
import { judgeChanges, mayContribute } from '@kring/shared/board/may-contribute'
import { type BoardView, readBoard, readSheet } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import { assert } from '@kring/shared/lib/assert'
import type { ItemId, MeetingId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { decide } from '@kring/shared/meeting/decide'
import { evolve } from '@kring/shared/meeting/evolve'
import { LEAD_GRACE_MS } from '@kring/shared/meeting/lead-grace'
import type { Happened, MeetingEvent } from '@kring/shared/meeting/meeting-event'
import {
  isWrittenFaceDown,
  type MeetingState,
  memberOf,
  openItem,
  openPhase,
} from '@kring/shared/meeting/meeting-state'
import { type MeetingView, viewFor } from '@kring/shared/meeting/view'
import type { PulseAnswers } from '@kring/shared/pulse/pulse'
import type { Refusal } from '@kring/shared/refusal/refusal'
import { jsonFrame } from '@kring/shared/wire/frame'
import { MESSAGE } from '@kring/shared/wire/message'
import * as Y from 'yjs'
import type { Entry, EventEntry } from './document-log.ts'
import { DocumentRoom, type DocumentRoomOptions } from './document-room.ts'
import type { DraftRoom } from './draft-room.ts'
import { Presence } from './presence.ts'
import type { PulseBox } from './pulse-box.ts'
import { RoomPulse } from './room-pulse.ts'
import type { Session } from './session.ts'

export interface MeetingRoomOptions extends DocumentRoomOptions {
  readonly freshId: () => string
  readonly drafts: (member: MemberId) => Promise<DraftRoom>
  readonly pulses: PulseBox
}

export type Commanded =
  | { readonly type: 'done'; readonly view: MeetingView }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'not-stored' }

/** Notes in one turn, and in one agenda item outside a turn. */
const NOTES = 5_000
/** Bytes of all that is written in one meeting. */
const MOST_BYTES = 20_000_000

/**
 * The live meeting: its document, judged against where the meeting stands, and its events, decided
 * and applied in the same order. See `document-room.ts` for the path of an update.
 *
 * - [R8] Commands go the same way as updates: decided, appended, applied, published; the events of
 *   one command are one entry group, all or none.
 * - [R9] A reveal turns over, in one append, what each member keeps face down of a kind that is open
 *   to them now; the rest stays face down.
 */
export class MeetingRoom extends DocumentRoom {
  readonly id: MeetingId
  protected override readonly mostBytes = MOST_BYTES
  readonly #options: MeetingRoomOptions
  readonly #presence: Presence
  readonly #lastSeen = new Map<MemberId, number>()
  readonly #pulse: RoomPulse
  #wasSilent = false
  #state: MeetingState | undefined

  constructor(id: MeetingId, options: MeetingRoomOptions) {
    super(`meeting:${id}`, options)
    this.id = id
    this.#options = options
    this.#pulse = new RoomPulse(id, options.pulses)
    this.#presence = new Presence({
      now: options.clock,
      isSilent: () => this.#isSilent(),
      leads: (member) => this.#state?.lead === member,
    })
  }

  get state(): MeetingState {
    assert(this.#state, 'a meeting room is loaded with a planned meeting')
    return this.#state
  }

  view(member: MemberId): MeetingView | undefined {
    return viewFor(this.state, member, { answered: this.#pulse.answeredIn(this.state) })
  }

  /** The board as it is stored. */
  board(): Promise<{ readonly view: BoardView; sheet(sheet: Sheet, turn: ItemId): string }> {
    return this.inTurn(async () => {
      await this.replica.wake()
      const { doc } = this.replica
      const texts = new Map<string, string>()
      for (const name of doc.share.keys()) {
        const which = parseSheetName(name)
        if (which) texts.set(name, readSheet(doc, which.sheet, which.turn))
      }
      const sheet = (which: Sheet, turn: ItemId) => texts.get(sheetName(which, turn)) ?? ''
      return { view: readBoard(doc), sheet }
    })
  }

  override async load(): Promise<number> {
    const seq = await super.load()
    if (this.#state) await this.#pulse.load(this.#state)
    return seq
  }

  override enter(session: Session): void {
    super.enter(session)
    session.send(this.#presence.allBut(session))
    this.#sendState([session])
  }

  override leave(session: Session): void {
    super.leave(session)
    if (!this.#presence.stages().has(session)) {
      this.#lastSeen.set(session.member, this.#options.clock())
    }
    this.fanOut.show(this.#presence.leave(session))
  }

  /** Presence of a session, passed on to the others. False when it makes no sense. */
  hearPresence(session: Session, payload: Uint8Array): boolean {
    const name = memberOf(this.state, session.member)?.name ?? ''
    const news = this.#presence.hear(session, name, payload)
    if (news === 'malformed') return false
    this.fanOut.show(news)
    return true
  }

  sendPresence(session: Session): void {
    session.send(this.#presence.allBut(session))
  }

  /** Plans the meeting: the first event of its log. */
  async plan(event: MeetingEvent & { type: 'meeting.planned' }): Promise<'stored' | 'not-stored'> {
    const result = await this.inTurn(() => this.append(this.#asEntries([event], event.lead)))
    return result === 'stored' ? 'stored' : 'not-stored'
  }

  command(
    command: Command,
    about: { readonly actor: MemberId; readonly due: readonly Agreement[] },
  ): Promise<Commanded> {
    return this.inTurn(async () => {
      for (;;) {
        const { clock, freshId } = this.#options
        if (command.type === 'form.answer') await this.replica.wake()
        const asksPulse = command.type === 'pulse.answer' || command.type === 'reveal'
        const pulse = asksPulse ? await this.#pulse.countedIn(this.state) : undefined
        const decision = decide(this.state, command, {
          ...about,
          at: clock(),
          freshId: freshId(),
          present: this.#present(),
          notes: this.#beside(() => this.replica.doc).notes,
          ...(pulse ? { pulse } : {}),
        })
        if (decision.type === 'refused') {
          if (await this.isCurrent()) return decision
          continue
        }
        if (command.type === 'pulse.answer') return this.#answerPulse(about.actor, command.answers)
        const entries = this.#asEntries(decision.events, about.actor)
        const reveals = decision.events.some(({ type }) => type === 'notes.revealed')
        const result = reveals
          ? await this.#turnOver(entries)
          : entries.length === 0
            ? 'stored'
            : await this.append(entries)
        if (result === 'behind') continue
        if (result === 'not-stored') return { type: 'not-stored' }
        await this.#pulse.follow(this.state)
        return this.#done(about.actor)
      }
    })
  }

  /** What comes from outside the meeting: a member joins, someone knocks. */
  happen(
    by: MemberId,
    whatHappens: (state: MeetingState) => readonly MeetingEvent[],
  ): Promise<'stored' | 'not-stored'> {
    return this.inTurn(async () => {
      for (;;) {
        const events = whatHappens(this.state)
        if (events.length === 0) return 'stored'
        const result = await this.append(this.#asEntries(events, by))
        if (result !== 'behind') return result
      }
    })
  }

  protected override judge(member: MemberId, changes: readonly Change[]): Refusal | undefined {
    const beside = this.#beside(() => this.replica.trial)
    return judgeChanges(changes, this.state, member, beside) ?? this.#tooManyNotes(changes)
  }

  protected override take({ event }: EventEntry): void {
    this.#state = evolve(this.#state, event)
  }

  protected override published(entries: readonly Entry[]): void {
    if (!entries.some((entry) => entry.type === 'event')) return
    this.#sendState([...this.sessions])
    const isSilent = this.#isSilent()
    if (isSilent !== this.#wasSilent) this.fanOut.show(this.#presence.again())
    this.#wasSilent = isSilent
  }

  /** Where the meeting stands, as each may see it. Encoded once for all devices of a member. */
  #sendState(sessions: readonly Session[]): void {
    const now = this.#options.clock()
    const frames = new Map<MemberId, Uint8Array | undefined>()
    for (const session of sessions) {
      const { member } = session
      if (!frames.has(member)) {
        const view = this.#state && this.view(member)
        frames.set(member, view && jsonFrame(MESSAGE.state, { now, ...view }))
      }
      const frame = frames.get(member)
      if (frame) session.send(frame)
      else session.close('notFound')
    }
  }

  /** [N5] Whether everyone writes in silence now. */
  #isSilent(): boolean {
    return this.#state !== undefined && isWrittenFaceDown(this.#state)
  }

  /** What lies in a document of the open item, and who is here: asked for only where it matters. */
  #beside(doc: () => Y.Doc): Beside {
    const item = openItem(this.state)?.id
    return {
      notes: () => (item === undefined ? [] : saidIn(doc(), item)),
      present: () => this.#present(),
    }
  }

  async #answerPulse(member: MemberId, answers: PulseAnswers): Promise<Commanded> {
    const result = await this.#pulse.count(member, answers)
    if (result === 'not-stored') return { type: 'not-stored' }
    if (result === 'already-answered') return { type: 'refused', refusal: { code: result } }
    this.#sendState([...this.sessions])
    return this.#done(member)
  }

  #done(member: MemberId): Commanded {
    const view = this.view(member)
    assert(view, 'who commands is of the circle')
    return { type: 'done', view }
  }

  #tooManyNotes(changes: readonly Change[]): Refusal | undefined {
    const added = changes.filter((change) => change.what === 'note' && change.act === 'add')
    const item = openItem(this.state)
    if (added.length === 0 || !item) return undefined
    // Few turns come near it: first the whole board is counted, which takes no time.
    const notes = notesOf(this.replica.trial)
    if (notes.size <= NOTES) return undefined
    let inItem = 0
    for (const note of notes.values()) {
      if (note instanceof Y.Map && note.get('turn') === item.id) inItem += 1
    }
    return inItem > NOTES ? { code: 'too-much', what: 'notes', most: NOTES } : undefined
  }

  #present(): readonly MemberId[] {
    const since = this.#options.clock() - LEAD_GRACE_MS
    // A stage is a screen on the wall: nobody sits behind it.
    const stages = this.#presence.stages()
    const seated = [...this.sessions].filter((session) => !stages.has(session))
    const here = new Set(seated.map(({ member }) => member))
    for (const [member, at] of this.#lastSeen) if (at >= since) here.add(member)
    const together = this.#presence.together()
    for (const { id, part } of this.state.members) {
      if (part === 'member' && together.has(id)) here.add(id)
    }
    return [...here]
  }

  #asEntries(events: readonly MeetingEvent[], by: MemberId): readonly Entry[] {
    const at = this.#options.clock()
    return events.map((event) => ({
      type: 'event',
      event: { ...event, at, by } satisfies Happened,
    }))
  }

  /**
   * [R9] [M6] While it lasts nothing is written face down, so that no letter falls between what is read
   * and what is taken away.
   */
  async #turnOver(reveal: readonly Entry[]): Promise<'stored' | 'behind' | 'not-stored'> {
    await this.replica.wake()
    const drafts = await Promise.all(
      this.state.members.map(async ({ id }) => [id, await this.#options.drafts(id)] as const),
    )
    return whileHeld(
      drafts.map(([, draft]) => draft),
      async () => {
        const turned = drafts
          .map(([member, draft]) => ({ member, draft, notes: this.#openNow(member, draft) }))
          .filter(({ notes }) => notes.length > 0)
        const updates = turned
          .map(({ member, notes }) => ({
            member,
            notes: notes.filter(({ id }) => !this.#knows(id)),
          }))
          .filter(({ notes }) => notes.length > 0)
          .map(({ member, notes }): Entry => {
            const update = this.replica.draft((doc) => {
              for (const { id, ...note } of notes) notesOf(doc).set(id, createNote(note))
            })
            return { type: 'update', member, update }
          })
        const result = await this.append([...reveal, ...updates])
        if (result !== 'stored') return result
        for (const { draft, notes } of turned) {
          await draft.drop(notes.filter((note) => this.#lies(note)).map(({ id }) => id))
        }
        return result
      },
    )
  }

  /** Whether a note of this id lies on the board, or lay on it once and was taken away. */
  #knows(id: NoteId): boolean {
    return notesOf(this.replica.doc)._map.has(id)
  }

  /** Whether the board has a note word for word, so that it need not be kept face down as well. */
  #lies({ id, text }: Note): boolean {
    return readNote(id, notesOf(this.replica.doc).get(id))?.text === text
  }

  /** What a member keeps face down that may lie in the open item now, in the order it was written. */
  #openNow(member: MemberId, draft: DraftRoom): readonly Note[] {
    const item = openItem(this.state)
    const phase = openPhase(this.state)
    if (!item || !phase) return []
    const beside = this.#beside(() => this.replica.doc)
    const open: Note[] = []
    for (const kept of draft.notes()) {
      const note = { ...kept, turn: item.id, phase: phase.id }
      const verdict = mayContribute({ act: 'turn-over', ...note }, this.state, member, {
        ...beside,
        notes: () => [...beside.notes(), ...open],
      })
      if (verdict.type === 'admitted') open.push(note)
    }
    return open
  }
}

/** Runs a task while none of these rooms takes a write. */
function whileHeld<T>(rooms: readonly DraftRoom[], task: () => Promise<T>): Promise<T> {
  const [first, ...rest] = rooms
  return first ? first.hold(() => whileHeld(rest, task)) : task()
}
