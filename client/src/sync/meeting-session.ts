import type { Link, Place, Sheet } from '@kring/shared/board/board-doc'
import type { BoardView, PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { NoteKind } from '@kring/shared/note/kind'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'

/** How the line to the room is. */
export type Connection =
  | { readonly type: 'connecting' }
  | { readonly type: 'open' }
  /** `againAt`: after refusals in quick succession the room is left alone until then. */
  | {
      readonly type: 'offline'
      readonly since: number
      readonly againAt?: number
      /** What the room said as it closed the line: its disk takes nothing, or it asks for a pause. */
      readonly why?: 'not-stored' | 'busy'
    }
  | { readonly type: 'stopped'; readonly why: 'not-found' | 'outdated' }

/** What is on disk. Taken from the room's word alone, never guessed. */
export type Saved =
  | { readonly type: 'saved'; readonly at: number | null }
  | { readonly type: 'saving' }
  | { readonly type: 'waiting'; readonly notes: number }

/** Another person in the room, as the server names them. */
export interface Presence {
  readonly client: number
  readonly member: MemberId
  readonly name: string
  /** What they are writing in, if anything. */
  readonly writing:
    | { readonly type: 'note'; readonly note: NoteId }
    | { readonly type: 'new'; readonly kind: NoteKind }
    | null
  readonly pointer: Place | null
  readonly device: 'desk' | 'phone' | 'stage'
  /** How they take part: with the others in a room, or from afar. */
  readonly joins: Joins
  /** Set where they came after a part of this item had passed without them. */
  readonly came: Came | null
  /** How many notes of each kind they keep face down: counts, never words. */
  readonly faceDown: FaceDown
  /** Who sits with them at one screen; the room passes it on from who leads alone. */
  readonly together: readonly MemberId[]
}

export type Joins = 'room' | 'video'

/** In which item of the agenda somebody came late, and when. */
export interface Came {
  readonly item: ItemId
  readonly at: number
}

export type FaceDown = { readonly [kind in NoteKind]?: number }

/** Words that were not let in. They wait here with the reason until added later, copied or dropped. */
export interface TrayItem {
  readonly id: string
  readonly kind: NoteKind | Sheet
  readonly text: string
  /** What it answers. */
  readonly re?: NoteId | undefined
  readonly reason: RefusedMessage
  readonly at: number
}

/** Everything a screen is drawn from. Frozen; a new one at every change. */
export interface MeetingSnapshot {
  readonly connection: Connection
  readonly saved: Saved
  /** Where the meeting stands; undefined until the first word from the room or the device's copy. */
  readonly view: MeetingView | undefined
  readonly board: BoardView
  /** Ids of own notes that are not on disk yet: their stamp is hollow. */
  readonly unstored: ReadonlySet<NoteId>
  /** Own notes, kept face down: nobody else can open them. */
  readonly drafts: readonly PlacedNote[]
  readonly tray: readonly TrayItem[]
  readonly presence: readonly Presence[]
  /**
   * Members who sit at a device, the reader among them. A stage is a screen on the wall and seats
   * nobody. While the own line is down these are those last seen.
   */
  readonly here: ReadonlySet<MemberId>
  /** What each member keeps face down, the reader among them. */
  readonly faceDown: ReadonlyMap<MemberId, FaceDown>
  /** The last refusal of an update, to be said once; `at` tells one from the next. */
  readonly refusal: { readonly at: number; readonly message: RefusedMessage } | null
}

export type Sent =
  | { readonly type: 'done'; readonly view: MeetingView }
  | {
      readonly type: 'refused'
      readonly code: string
      readonly detail: Readonly<Record<string, unknown>>
    }
  | { readonly type: 'unreachable' }

/** Where notes come to lie, and how far drawn lines are moved. */
export interface Arrangement {
  readonly notes: ReadonlyMap<NoteId, Place>
  readonly strokes: ReadonlyMap<string, Place>
}

/** The acts of a member on the board. Each writes into the local document; the room judges. */
export interface BoardActs {
  /** Adds a note and returns its id. Writing down for another: `for`, by who leads. */
  addNote(note: {
    readonly kind: NoteKind
    readonly text: string
    readonly place?: Place
    readonly for?: MemberId
    readonly re?: NoteId
  }): NoteId
  removeNote(note: NoteId): void
  moveNote(note: NoteId, place: Place): void
  /** Lays several things elsewhere at once: one step of undo, and the others see one move. */
  arrange(laid: Arrangement): void
  addLink(from: NoteId, to: NoteId): void
  removeLink(link: Link['id']): void
  addStroke(points: readonly number[]): void
  removeStroke(stroke: string): void
  /** Takes away those of them that one may, in one step. */
  removeAll(chosen: {
    readonly notes: readonly NoteId[]
    readonly strokes: readonly string[]
  }): void
  /** Keeps a note face down, in the member's own document. */
  keepFaceDown(note: {
    readonly kind: NoteKind
    readonly text: string
    readonly re?: NoteId | undefined
  }): NoteId
  changeFaceDown(note: NoteId, text: string): void
  dropFaceDown(note: NoteId): void
  /** What the member notes for themselves, in their own document. */
  writeOwnNotes(text: string): void
  /** Puts an own face-down note on the board, where its kind is open. */
  turnOver(note: NoteId): void
  addFromTray(item: string): void
  keepFromTray(item: string): void
  dropFromTray(item: string): void
}

/**
 * One meeting on this device: the line, the local document, what waits, and what may be done.
 * Components read `getSnapshot` and call acts; only the text editor touches `textOf`, `sheet`,
 * `undoOf` and `awareness`. Those are of the present document: after a rebuild `generation` changes,
 * and an open editor goes on in the new one.
 */
export interface MeetingSession {
  readonly meeting: string
  subscribe(listener: () => void): () => void
  getSnapshot(): MeetingSnapshot
  /** Now, on the server's clock. */
  now(): number
  readonly acts: BoardActs
  /** Sends a command; `from` is filled in where the command takes one. */
  send(command: Command): Promise<Sent>
  generation(): number
  textOf(note: NoteId): Y.XmlFragment | undefined
  sheet(sheet: Sheet, turn: ItemId): Y.XmlFragment
  /** What the member notes for themselves; it follows them to their other devices. */
  ownNotes(): string
  /** When this device came late into the open item; null where it did not. */
  came(): Came | null
  joins(): Joins
  setJoins(joins: Joins): void
  /** Who sits together at this screen, beside the reader. */
  setTogether(members: readonly MemberId[]): void
  awareness(): Awareness
  /** What was typed in a text of the present document, for its editor to undo. */
  undoOf(text: Y.XmlFragment): Y.UndoManager
  setWriting(writing: Presence['writing']): void
  setPointer(pointer: Place | null): void
  undo(): void
  redo(): void
  close(): void
}
