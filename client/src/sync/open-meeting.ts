import { notesOf, readNote, type Sheet, saidIn, sheetOf } from '@kring/shared/board/board-doc'
import { judgeChange } from '@kring/shared/board/may-contribute'
import type { Change } from '@kring/shared/board/read-update'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { openItem } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { Verdict } from '@kring/shared/refusal/refusal'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type * as Y from 'yjs'
import { createBoardActs } from './board-acts.ts'
import { sendCommand } from './commands.ts'
import { FaceDownNotes } from './face-down-notes.ts'
import { KnownView } from './known-view.ts'
import { LiveDoc, type LiveDocListener } from './live-doc.ts'
import type {
  BoardActs,
  Came,
  Joins,
  MeetingSession,
  MeetingSnapshot,
  Presence,
  Sent,
} from './meeting-session.ts'
import { OwnPresence } from './own-presence.ts'
import { countFaceDown } from './presence.ts'
import type { LeftOut } from './rebuild.ts'
import { RoomPresence } from './room-presence.ts'
import { savedOf } from './saved.ts'
import { leftOutOf, SWALLOWED } from './swallowed.ts'
import { browserPorts, type SyncPorts } from './sync-ports.ts'
import { meetingRoom } from './sync-url.ts'
import { Teller } from './teller.ts'
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

/** So long the same word about a limit is not said again. */
const SAID_MS = 5_000

/**
 * The composition: the board's document, the member's own face-down notes, where the meeting stands,
 * who is here, and the tray. It draws them all as one snapshot.
 */
class OpenMeeting implements MeetingSession {
  readonly meeting: string
  readonly acts: BoardActs
  readonly #known: KnownView
  readonly #own: OwnPresence
  readonly #room: RoomPresence
  readonly #tray: Tray
  readonly #board: LiveDoc
  readonly #faceDown: FaceDownNotes
  readonly #teller: Teller
  readonly #unlisten: () => void
  #refusal: MeetingSnapshot['refusal'] = null
  /** Undefined where it is to be read anew. */
  #trayItems: MeetingSnapshot['tray'] | undefined
  #snapshot: MeetingSnapshot | undefined
  #isStale = true

  constructor(meeting: string, device: Presence['device'], ports: SyncPorts) {
    const { url, WebSocket, store, clock, freshId } = ports
    this.meeting = meeting
    this.#known = new KnownView(meeting, {
      store,
      clock,
      news: (view, before) => this.#goBy(view, before),
    })
    this.#tray = new Tray(store, meeting)
    this.#teller = new Teller({ clock, before: () => this.#beforeTelling() })
    this.#room = new RoomPresence(() => this.#changed())
    this.#own = new OwnPresence({
      meeting,
      device,
      store,
      awareness: () => this.#board.awareness,
    })
    const line = { url, WebSocket, store, now: () => this.now() }
    this.#board = new LiveDoc({
      ...line,
      room: meetingRoom(meeting),
      keptAs: `kring:board:${meeting}`,
      presence: () => this.#own.said,
      judge: () => this.#boardJudge(),
      isHeld: (note) => this.#faceDown.holds(note),
      listener: {
        ...this.#listener(),
        state: (json) => this.#known.hear(json),
        rebuilt: () => {
          this.#room.follow(this.#board.awareness)
          this.#own.sayAll()
          this.#changedNow()
        },
      },
    })
    this.#faceDown = new FaceDownNotes({ ...line, meeting, listener: this.#listener() })
    this.#room.follow(this.#board.awareness)
    this.acts = createBoardActs({
      view: () => this.#known.view,
      board: () => this.#board.doc,
      drafts: () => this.#faceDown.live?.doc,
      tray: this.#tray,
      now: () => this.now(),
      freshId,
      newStep: () => this.#board.newStep(),
      say: (refusal) => this.#say(refusal),
      trayChanged: () => this.#trayChanged(),
      present: () => [...this.#room.here],
      turnedOver: (note) => this.#faceDown.turnedOver(note),
    })
    if (this.#known.view) this.#faceDown.open(this.#known.view.you)
    this.#unlisten = watchDevice({
      onWake: () => {
        for (const doc of this.#docs()) doc.wake()
      },
      onOffline: () => {
        for (const doc of this.#docs()) doc.doubt()
      },
      onLeave: () => {
        this.#known.keep()
        for (const doc of this.#docs()) doc.leave()
      },
      onOtherTab: (key) => {
        if (key === this.#tray.key) this.#trayChanged()
      },
    })
  }

  subscribe(listener: () => void): () => void {
    return this.#teller.subscribe(listener)
  }

  getSnapshot(): MeetingSnapshot {
    if (this.#isStale || !this.#snapshot) this.#snapshot = this.#draw(this.#snapshot)
    this.#isStale = false
    return this.#snapshot
  }

  now(): number {
    return this.#known.now()
  }

  async send(command: Command): Promise<Sent> {
    const sent = await sendCommand(this.meeting, command, this.#known.view?.state)
    if (sent.type === 'done') this.#known.take(sent.view)
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
    return this.#faceDown.ownNotes()
  }

  came(): Came | null {
    return this.#own.said.came
  }

  joins(): Joins {
    return this.#own.said.joins
  }

  setJoins(joins: Joins): void {
    this.#own.setJoins(joins)
    this.#changed()
  }

  setTogether(members: readonly MemberId[]): void {
    this.#own.setTogether(members)
    this.#changed()
  }

  awareness() {
    return this.#board.awareness
  }

  setWriting(writing: Presence['writing']): void {
    this.#own.setWriting(writing)
  }

  setPointer(pointer: Presence['pointer']): void {
    this.#own.setPointer(pointer)
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
    this.#own.end()
    this.#teller.end()
    this.#known.keep()
    for (const doc of this.#docs()) doc.end()
  }

  /** The documents that are open: the board, and the face-down notes of who sits here. */
  #docs(): readonly LiveDoc[] {
    const { live } = this.#faceDown
    return live ? [this.#board, live] : [this.#board]
  }

  /** What is heard of each of the documents. */
  #listener(): Omit<LiveDocListener, 'state'> {
    return {
      changed: () => this.#changed(),
      rebuilt: () => this.#changedNow(),
      leftOut: (words, why) => this.#keepLeftOut(words, why),
      swallowed: (words) => this.#keepLeftOut(words.map(leftOutOf), SWALLOWED),
      limited: (message) => this.#sayOnce(message),
    }
  }

  // Where the meeting stands

  #goBy(view: MeetingView, before: MeetingView | undefined): void {
    if (this.#known.live) this.#own.arrive(view, this.now())
    if (before && placeOf(before.state) !== placeOf(view.state)) this.#board.forgetSteps()
    if (before?.you !== view.you) {
      this.#trayItems = undefined
      this.#faceDown.open(view.you)
    }
    this.#changed()
  }

  #boardJudge(): ((change: Change, doc: Y.Doc) => Verdict) | undefined {
    const view = this.#known.live
    if (!view) return undefined
    const item = openItem(view.state)?.id
    const present = () => [...this.#room.here]
    return (change, doc) =>
      judgeChange(change, view.state, view.you, {
        notes: () => (item === undefined ? [] : saidIn(doc, item)),
        present,
      })
  }

  // What is refused

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

  #keepLeftOut(words: readonly LeftOut[], why: RefusedMessage): void {
    this.#say(why)
    const me = this.#known.view?.you
    if (me === undefined) return
    for (const left of words) this.#tray.add(left, { me, at: this.now() })
    this.#trayChanged()
  }

  #trayChanged(): void {
    this.#trayItems = undefined
    this.#changed()
  }

  // What is drawn

  #changed(): void {
    this.#isStale = true
    this.#teller.changed()
  }

  #changedNow(): void {
    this.#isStale = true
    this.#teller.changedNow()
  }

  #beforeTelling(): void {
    for (const { kind, text, re } of this.#faceDown.sweep(this.#board)) {
      this.acts.keepFaceDown({ kind, text, re })
    }
    this.#own.setFaceDown(countFaceDown(this.getSnapshot().drafts))
  }

  #draw(before: MeetingSnapshot | undefined): MeetingSnapshot {
    const { view } = this.#known
    const { connection } = this.#board
    const line = connection.type === 'open' ? 'open' : 'closed'
    this.#room.look({ me: view?.you, line })
    this.#trayItems ??= Object.freeze(this.#tray.itemsOf(view?.you))
    const board = this.#board.board()
    const docs = this.#docs()
    const drafts = this.#faceDown.beside(board.notes)
    const unstored: ReadonlySet<NoteId> = new Set(docs.flatMap((doc) => [...doc.unstored()]))
    const seats = this.#own.seats(view?.you)
    const here: ReadonlySet<MemberId> = new Set([...this.#room.here, ...seats])
    const faceDown = withMine(this.#room.faceDown, seats[0], drafts)
    return Object.freeze({
      connection,
      saved: savedOf({
        line,
        all: docs.every(({ isStored }) => isStored),
        notes: unstored.size,
        at: latest(docs.map(({ storedAt }) => storedAt)),
      }),
      view,
      board,
      unstored: asBefore(before?.unstored, unstored),
      drafts: sameList(before?.drafts, drafts) ?? Object.freeze(drafts),
      tray: this.#trayItems,
      presence: this.#room.others,
      here: asBefore(before?.here, here),
      faceDown: asBefore(before?.faceDown, faceDown),
      refusal: this.#refusal,
    })
  }
}

function withMine(
  seen: MeetingSnapshot['faceDown'],
  me: MemberId | undefined,
  mine: MeetingSnapshot['drafts'],
): MeetingSnapshot['faceDown'] {
  return me === undefined ? seen : new Map(seen).set(me, countFaceDown(mine))
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** The set or map as it was, where it holds the same: who is drawn from it need not be drawn anew. */
function asBefore<Told extends Iterable<unknown>>(before: Told | undefined, now: Told): Told {
  const inWords = (told: Told) => JSON.stringify([...told])
  return before && inWords(before) === inWords(now) ? before : now
}

function sameList<T>(
  before: readonly T[] | undefined,
  now: readonly T[],
): readonly T[] | undefined {
  const same = before?.length === now.length && now.every((one, at) => before[at] === one)
  return same ? before : undefined
}
