import {
  type Note,
  notesOf,
  OWN_NOTES,
  readNote,
  type Sheet,
  saidIn,
  sheetOf,
} from '@kring/shared/board/board-doc'
import { judgeChange } from '@kring/shared/board/may-contribute'
import { readSheet } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { openItem } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { ADMITTED, refused, type Verdict } from '@kring/shared/refusal/refusal'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type * as Y from 'yjs'
import { type Arrival, arrivalIn, arrivalKey, readArrival } from './arrival.ts'
import { createBoardActs, ownNotesOf } from './board-acts.ts'
import { ServerClock } from './clock.ts'
import { sendCommand } from './commands.ts'
import { draftsLeftOver } from './drafts-left-over.ts'
import { ACT } from './history.ts'
import { readKeptView, writeKeptView } from './kept-view.ts'
import { LiveDoc, type LiveDocListener, type LiveDocOptions } from './live-doc.ts'
import type {
  BoardActs,
  Came,
  FaceDown,
  Joins,
  MeetingSession,
  MeetingSnapshot,
  Presence,
  Sent,
} from './meeting-session.ts'
import { nextFrame } from './next-frame.ts'
import { countFaceDown, faceDownIn, readPresence, seatedIn } from './presence.ts'
import type { LeftOut } from './rebuild.ts'
import { savedOf } from './saved.ts'
import type { Typed } from './swallowed.ts'
import { browserPorts, type SyncPorts } from './sync-ports.ts'
import { meetingRoom } from './sync-url.ts'
import { Tray } from './tray.ts'
import { watchDevice } from './watch-device.ts'

export interface OpenMeetingOptions {
  readonly device: Presence['device']
  readonly ports?: SyncPorts
}

export function openMeeting(
  meeting: string,
  { device, ports = browserPorts() }: OpenMeetingOptions,
): MeetingSession {
  return new OpenMeeting(meeting, device, ports)
}

/** Twenty places of a pointer a second look smooth to the others. */
const POINTER_MS = 50
const KEEP_VIEW_MS = 300
/** Who takes part from afar does so the next time too. */
const JOINS_KEY = 'kring.joins'
/** So soon after the last word the next waits for a frame. */
const BUSY_MS = 50
/** So long the same word about a limit is not said again. */
const SAID_MS = 5_000

/** The composition: the board's document, the member's own face-down notes, the view, the tray. */
class OpenMeeting implements MeetingSession {
  readonly meeting: string
  readonly acts: BoardActs
  readonly #ports: SyncPorts
  readonly #clock: ServerClock
  readonly #tray: Tray
  readonly #board: LiveDoc
  readonly #listeners = new Set<() => void>()
  readonly #presence: {
    device: Presence['device']
    writing: Presence['writing']
    pointer: Presence['pointer']
    faceDown: Presence['faceDown']
    joins: Presence['joins']
    came: Presence['came']
    together: Presence['together']
  }
  readonly #turnedOver = new Map<NoteId, string>()
  readonly #unlisten: () => void
  #drafts: { readonly member: MemberId; readonly doc: LiveDoc } | undefined
  #view: MeetingView | undefined
  #arrival: Arrival | undefined
  #isLive = false
  #refusal: MeetingSnapshot['refusal'] = null
  #others: readonly Presence[] = Object.freeze([])
  #seated: ReadonlySet<MemberId> = new Set()
  #here: ReadonlySet<MemberId> = new Set()
  #faceDown: ReadonlyMap<MemberId, FaceDown> = new Map()
  #trayItems: MeetingSnapshot['tray'] = Object.freeze([])
  #stale = { presence: true, tray: true }
  #snapshot: MeetingSnapshot | undefined
  #isStale = true
  #isTelling = false
  #toldAt = Number.NEGATIVE_INFINITY
  #leaveTelling: (() => void) | undefined
  #keepTimer: ReturnType<typeof setTimeout> | undefined
  #pointerTimer: ReturnType<typeof setTimeout> | undefined

  constructor(meeting: string, device: Presence['device'], ports: SyncPorts) {
    this.meeting = meeting
    this.#ports = ports
    const joins = ports.store.read(JOINS_KEY) === 'video' ? 'video' : 'room'
    this.#presence = {
      device,
      writing: null,
      pointer: null,
      faceDown: {},
      joins,
      came: null,
      together: [],
    }
    const kept = readKeptView(ports.store, meeting)
    this.#view = kept?.view
    this.#clock = new ServerClock(ports.clock, kept?.clockOffset)
    this.#tray = new Tray(ports.store, meeting)
    this.#board = new LiveDoc({
      ...this.#portsOf(),
      room: meetingRoom(meeting),
      keptAs: `kring:board:${meeting}`,
      presence: () => this.#presence,
      judge: () => this.#boardJudge(),
      isHeld: (note) => this.#isFaceDown(note),
      listener: this.#listenToBoard(),
    })
    this.#watchPresence()
    this.acts = createBoardActs({
      view: () => this.#view,
      board: () => this.#board.doc,
      drafts: () => this.#drafts?.doc.doc,
      tray: this.#tray,
      now: () => this.now(),
      freshId: ports.freshId,
      newStep: () => this.#board.newStep(),
      say: (refusal) => this.#say(refusal),
      trayChanged: () => this.#trayChanged(),
      present: () => [...this.#here],
      turnedOver: ({ id, text }) => this.#turnedOver.set(id, text),
    })
    if (this.#view) this.#openDrafts(this.#view.you)
    this.#unlisten = watchDevice({
      onWake: () => {
        this.#board.wake()
        this.#drafts?.doc.wake()
      },
      onOffline: () => {
        this.#board.doubt()
        this.#drafts?.doc.doubt()
      },
      onLeave: () => {
        this.#keepViewNow()
        this.#board.leave()
        this.#drafts?.doc.leave()
      },
      onOtherTab: (key) => {
        if (key === this.#tray.key) this.#trayChanged()
      },
    })
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  getSnapshot(): MeetingSnapshot {
    if (this.#isStale || !this.#snapshot) this.#snapshot = this.#draw(this.#snapshot)
    this.#isStale = false
    return this.#snapshot
  }

  now(): number {
    return this.#clock.now()
  }

  async send(command: Command): Promise<Sent> {
    const sent = await sendCommand(this.meeting, command, this.#view?.state)
    if (sent.type === 'done') this.#takeView(sent.view)
    return sent
  }

  generation(): number {
    return this.#board.generation
  }

  textOf(note: NoteId): Y.XmlFragment | undefined {
    return readNote(note, notesOf(this.#board.doc).get(note))?.fragment
  }

  sheet(sheet: Sheet, turn: ItemId): Y.XmlFragment {
    return sheetOf(this.#board.doc, sheet, turn)
  }

  ownNotes(): string {
    const drafts = this.#drafts?.doc.doc
    return drafts ? readSheet(drafts, OWN_NOTES, ownNotesOf(this.meeting)) : ''
  }

  came(): Came | null {
    return this.#presence.came
  }

  joins(): Joins {
    return this.#presence.joins
  }

  setJoins(joins: Joins): void {
    this.#presence.joins = joins
    this.#ports.store.write(JOINS_KEY, joins)
    this.#board.awareness.setLocalStateField('joins', joins)
    this.#changed()
  }

  setTogether(members: readonly MemberId[]): void {
    if (members.join() === this.#presence.together.join()) return
    this.#presence.together = [...members]
    this.#board.awareness.setLocalStateField('together', this.#presence.together)
    this.#changed()
  }

  awareness() {
    return this.#board.awareness
  }

  setWriting(writing: Presence['writing']): void {
    this.#presence.writing = writing
    this.#board.awareness.setLocalStateField('writing', writing)
  }

  setPointer(pointer: Presence['pointer']): void {
    this.#presence.pointer = pointer
    this.#pointerTimer ??= setTimeout(() => {
      this.#pointerTimer = undefined
      this.#board.awareness.setLocalStateField('pointer', this.#presence.pointer)
    }, POINTER_MS)
  }

  undoOf(text: Y.XmlFragment): Y.UndoManager {
    return this.#board.historyOf(text)
  }

  undo(): void {
    this.#board.undo()
  }

  redo(): void {
    this.#board.redo()
  }

  close(): void {
    this.#unlisten()
    clearTimeout(this.#pointerTimer)
    this.#leaveTelling?.()
    this.#keepViewNow()
    this.#board.end()
    this.#drafts?.doc.end()
    this.#listeners.clear()
  }

  #portsOf(): Pick<LiveDocOptions, 'url' | 'WebSocket' | 'store' | 'now'> {
    const { url, WebSocket, store } = this.#ports
    return { url, WebSocket, store, now: () => this.now() }
  }

  // The view

  #hear(json: unknown): void {
    const { now, ...view } = json as MeetingView & { readonly now: number }
    this.#clock.hear(now)
    this.#takeView(view, 'live')
  }

  /** Of two views the one with the higher version is the newer; what the device kept yields to both. */
  #takeView(view: MeetingView, from?: 'live'): void {
    const before = this.#view
    if (this.#isLive && before && !isNewer(view, before)) return
    if (from === 'live') this.#isLive = true
    if (this.#isLive) this.#noteArrival(view)
    this.#view = view
    if (before && placeOf(before.state) !== placeOf(view.state)) this.#board.forgetSteps()
    if (before?.you !== view.you) {
      this.#stale.tray = true
      this.#openDrafts(view.you)
    }
    this.#keepTimer ??= setTimeout(() => this.#keepViewNow(), KEEP_VIEW_MS)
    this.#changed()
  }

  #noteArrival({ state, you }: MeetingView): void {
    if (this.#presence.device === 'stage') return
    const { store } = this.#ports
    this.#arrival ??= readArrival(store.read(arrivalKey(this.meeting)))
    const arrival = arrivalIn(state, { you, before: this.#arrival, now: this.now() })
    if (!arrival) return
    if (arrival !== this.#arrival) store.write(arrivalKey(this.meeting), arrival)
    this.#arrival = arrival
    if (arrival.came?.item === this.#presence.came?.item) return
    this.#presence.came = arrival.came
    this.#board.awareness.setLocalStateField('came', arrival.came)
  }

  #keepViewNow(): void {
    clearTimeout(this.#keepTimer)
    this.#keepTimer = undefined
    if (!this.#view) return
    writeKeptView(this.#ports.store, { view: this.#view, clockOffset: this.#clock.offset })
  }

  // The board

  #boardJudge(): ((change: Change, doc: Y.Doc) => Verdict) | undefined {
    const view = this.#view
    if (!view || !this.#isLive) return undefined
    const item = openItem(view.state)?.id
    const present = () => [...this.#here]
    return (change, doc) =>
      judgeChange(change, view.state, view.you, {
        notes: () => (item === undefined ? [] : saidIn(doc, item)),
        present,
      })
  }

  #listenToBoard(): LiveDocListener {
    return {
      changed: () => this.#changed(),
      state: (json) => this.#hear(json),
      rebuilt: () => {
        this.#watchPresence()
        this.#board.awareness.setLocalState({ ...this.#presence })
        this.#changedNow()
      },
      leftOut: (words, why) => this.#keepLeftOut(words, why),
      swallowed: (words) => this.#keepSwallowed(words),
      limited: (message) => this.#sayOnce(message),
    }
  }

  #watchPresence(): void {
    this.#stale.presence = true
    this.#board.awareness.on('change', () => {
      this.#stale.presence = true
      this.#changed()
    })
  }

  #keepLeftOut(words: readonly LeftOut[], why: RefusedMessage): void {
    this.#say(why)
    const me = this.#view?.you
    if (me === undefined) return
    for (const left of words) this.#tray.add(left, { me, at: this.now() })
    this.#trayChanged()
  }

  #keepSwallowed(words: readonly Typed[]): void {
    const reason = { code: 'no-such-note' } as const
    const left = words.map((one): LeftOut => {
      if (one.in === 'note') {
        const { id, kind, text, by, scribe } = one.note
        const authors = scribe === undefined ? [by] : [scribe, by]
        return { id: `${id}:edit`, kind, text, reason, authors }
      }
      const kind = one.name.slice(0, one.name.indexOf(':')) as Sheet
      return { id: one.name, kind, text: one.text, reason, authors: [] }
    })
    this.#keepLeftOut(left, reason)
  }

  // Face-down notes

  #openDrafts(member: MemberId): void {
    if (this.#drafts?.member === member) return
    this.#drafts?.doc.end()
    const doc = new LiveDoc({
      ...this.#portsOf(),
      room: `draft:${this.meeting}`,
      keptAs: `kring:draft:${this.meeting}:${member}`,
      presence: () => undefined,
      judge: () => (change) => judgeDraft(change, member),
      isHeld: () => false,
      listener: {
        changed: () => this.#changed(),
        state: () => {},
        rebuilt: () => this.#changedNow(),
        leftOut: (words, why) => this.#keepLeftOut(words, why),
        swallowed: (words) => this.#keepSwallowed(words),
        limited: (message) => this.#sayOnce(message),
      },
    })
    this.#drafts = { member, doc }
  }

  #isFaceDown({ id, text }: Note): boolean {
    const drafts = this.#drafts?.doc.doc
    return drafts !== undefined && readNote(id, notesOf(drafts).get(id))?.text === text
  }

  /** Takes away face-down notes that lie on the board by now, once the room has them there. */
  #sweepDrafts(): void {
    const drafts = this.#drafts?.doc
    if (!drafts?.isSynced || !this.#board.isSynced) return
    const left = draftsLeftOver({
      board: this.#board.board().notes,
      unstored: this.#board.unstored(),
      drafts: drafts.board().notes,
      turnedOver: this.#turnedOver,
    })
    if (left.length === 0) return
    drafts.doc.transact(() => {
      for (const { note } of left) notesOf(drafts.doc).delete(note.id)
    }, ACT)
    for (const { note, words } of left) {
      this.#turnedOver.delete(note.id)
      if (words === 'differ') this.acts.keepFaceDown({ kind: note.kind, text: note.text })
    }
  }

  // What is drawn

  #say(message: RefusedMessage): void {
    this.#refusal = Object.freeze({ at: this.now(), message })
    this.#changed()
  }

  /** Of a limit that both lines of a meeting run into, one word is enough. */
  #sayOnce(message: RefusedMessage): void {
    const said = this.#refusal
    const isSame = said !== null && JSON.stringify(said.message) === JSON.stringify(message)
    if (!isSame || this.now() - said.at > SAID_MS) this.#say(message)
  }

  #trayChanged(): void {
    this.#stale.tray = true
    this.#changed()
  }

  /**
   * One change is told at once. Where they come faster than a screen is drawn, such as two hundred
   * moves a second from others, they are told together, once for each frame.
   */
  #changed(): void {
    this.#isStale = true
    if (this.#isTelling) return
    this.#isTelling = true
    const wait = this.#toldAt + BUSY_MS - this.#ports.clock.steady()
    if (wait <= 0) queueMicrotask(() => this.#tell())
    else this.#leaveTelling = nextFrame(() => this.#tell())
  }

  /**
   * Another document stands in the place of the one that is drawn. An editor that goes on in the old
   * one till the next frame would lose what is typed meanwhile.
   */
  #changedNow(): void {
    this.#isStale = true
    this.#leaveTelling?.()
    this.#tell()
  }

  #tell(): void {
    this.#isTelling = false
    this.#toldAt = this.#ports.clock.steady()
    this.#sweepDrafts()
    this.#tellFaceDown()
    for (const listener of this.#listeners) listener()
  }

  /** Tells the others how many notes lie face down here. They hear counts, never words. */
  #tellFaceDown(): void {
    const counts = countFaceDown(this.getSnapshot().drafts)
    if (JSON.stringify(counts) === JSON.stringify(this.#presence.faceDown)) return
    this.#presence.faceDown = counts
    this.#board.awareness.setLocalStateField('faceDown', counts)
  }

  #hereWithMe(): ReadonlySet<MemberId> {
    const me = this.#view?.you
    const seated = me !== undefined && this.#presence.device !== 'stage'
    return seated ? new Set([...this.#here, me, ...this.#presence.together]) : this.#here
  }

  #faceDownWithMine(mine: MeetingSnapshot['drafts']): ReadonlyMap<MemberId, FaceDown> {
    const me = this.#view?.you
    if (me === undefined || this.#presence.device === 'stage') return this.#faceDown
    return new Map(this.#faceDown).set(me, countFaceDown(mine))
  }

  #draw(before: MeetingSnapshot | undefined): MeetingSnapshot {
    const board = this.#board.board()
    const drafts = this.#drafts?.doc
    if (this.#stale.presence) {
      const present = readPresence(this.#board.awareness)
      this.#others = Object.freeze(present.filter(({ member }) => member !== this.#view?.you))
      this.#seated = seatedIn(present)
      this.#faceDown = faceDownIn(present)
    }
    if (this.#board.connection.type === 'open') this.#here = this.#seated
    if (this.#stale.tray) this.#trayItems = Object.freeze(this.#tray.itemsOf(this.#view?.you))
    this.#stale = { presence: false, tray: false }
    const kept = drafts?.board().notes ?? []
    const onBoard = new Set(kept.length === 0 ? [] : board.notes.map(({ id }) => id))
    const faceDown = kept.filter(({ id }) => !onBoard.has(id))
    const unstored = new Set([...this.#board.unstored(), ...(drafts?.unstored() ?? [])])
    const { connection } = this.#board
    const here = this.#hereWithMe()
    return Object.freeze({
      connection,
      saved: savedOf({
        line: connection.type === 'open' ? 'open' : 'closed',
        all: this.#board.isStored && (drafts?.isStored ?? true),
        notes: unstored.size,
        at: latest(this.#board.storedAt, drafts?.storedAt ?? null),
      }),
      view: this.#view,
      board,
      unstored: sameSet(before?.unstored, unstored) ?? unstored,
      drafts: sameList(before?.drafts, faceDown) ?? Object.freeze(faceDown),
      tray: this.#trayItems,
      presence: this.#others,
      here: sameSet(before?.here, here) ?? here,
      faceDown: this.#faceDownWithMine(faceDown),
      refusal: this.#refusal,
    })
  }
}

/** The rule of the face-down document: only notes in one's own name, and one's own text. */
/** Answers to a pulse are told without an event: within one version what is told of them only grows. */
function isNewer(one: MeetingView, other: MeetingView): boolean {
  if (one.version !== other.version) return one.version > other.version
  return toldOfPulse(one) > toldOfPulse(other)
}

function toldOfPulse({ pulse }: MeetingView): number {
  return pulse ? pulse.answered + pulse.enough + pulse.yours.length : 0
}

function judgeDraft(change: Change, member: MemberId): Verdict {
  if (change.what === 'hidden') return ADMITTED
  if (change.what === 'sheet' && change.sheet === OWN_NOTES) return ADMITTED
  const note =
    change.what === 'note' ? (change.act === 'remove' ? change.was : change.is) : undefined
  return note?.by === member ? ADMITTED : refused({ code: 'not-the-author' })
}

function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}

function sameSet<T>(
  before: ReadonlySet<T> | undefined,
  now: ReadonlySet<T>,
): ReadonlySet<T> | undefined {
  return before?.size === now.size && [...now].every((one) => before.has(one)) ? before : undefined
}

function sameList<T>(
  before: readonly T[] | undefined,
  now: readonly T[],
): readonly T[] | undefined {
  const same = before?.length === now.length && now.every((one, at) => before[at] === one)
  return same ? before : undefined
}
