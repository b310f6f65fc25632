import { type Note, notesOf, OWN_NOTES, readNote } from '@kring/shared/board/board-doc'
import { type PlacedNote, readSheet } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { ADMITTED, refused, type Verdict } from '@kring/shared/refusal/refusal'
import { ownNotesOf } from './board-acts.ts'
import { draftsLeftOver } from './drafts-left-over.ts'
import { ACT } from './history.ts'
import { LiveDoc, type LiveDocListener, type LiveDocOptions } from './live-doc.ts'

export interface FaceDownNotesOptions
  extends Pick<LiveDocOptions, 'url' | 'WebSocket' | 'store' | 'now'> {
  readonly meeting: string
  readonly listener: Omit<LiveDocListener, 'state'>
}

/**
 * What a member keeps face down, and what they note for themselves: a document of their own, which
 * nobody else can open. It is open once it is known whose it is.
 */
export class FaceDownNotes {
  readonly #options: FaceDownNotesOptions
  /** The words of what was turned over here: its copy may have been written on since. */
  readonly #turnedOver = new Map<NoteId, string>()
  #open: { readonly member: MemberId; readonly live: LiveDoc } | undefined

  constructor(options: FaceDownNotesOptions) {
    this.#options = options
  }

  get live(): LiveDoc | undefined {
    return this.#open?.live
  }

  open(member: MemberId): void {
    if (this.#open?.member === member) return
    this.#open?.live.end()
    const { meeting, listener, ...line } = this.#options
    const live = new LiveDoc({
      ...line,
      room: `draft:${meeting}`,
      keptAs: `kring:draft:${meeting}:${member}`,
      presence: () => undefined,
      judge: () => (change) => judgeDraft(change, member),
      isHeld: () => false,
      listener: { ...listener, state: () => {} },
    })
    this.#open = { member, live }
  }

  /** All but what lies on the board by now. */
  beside(board: readonly PlacedNote[]): readonly PlacedNote[] {
    const kept = this.live?.board().notes ?? []
    const onBoard = new Set(kept.length === 0 ? [] : board.map(({ id }) => id))
    return kept.filter(({ id }) => !onBoard.has(id))
  }

  /** What the member notes for themselves. */
  ownNotes(): string {
    return this.live ? readSheet(this.live.doc, OWN_NOTES, ownNotesOf(this.#options.meeting)) : ''
  }

  holds({ id, text }: Note): boolean {
    const doc = this.live?.doc
    return doc !== undefined && readNote(id, notesOf(doc).get(id))?.text === text
  }

  /** A copy of it was laid on the board. */
  turnedOver({ id, text }: Note): void {
    this.#turnedOver.set(id, text)
  }

  /**
   * Takes away the notes that lie on the board by now, once the room has them there. Gives back
   * those among them that were written on meanwhile: their words are to stay.
   */
  sweep(board: LiveDoc): readonly PlacedNote[] {
    const live = this.live
    if (!live?.isSynced || !board.isSynced) return []
    const left = draftsLeftOver({
      board: board.board().notes,
      unstored: board.unstored(),
      drafts: live.board().notes,
      turnedOver: this.#turnedOver,
    })
    if (left.length === 0) return []
    live.doc.transact(() => {
      for (const { note } of left) notesOf(live.doc).delete(note.id)
    }, ACT)
    for (const { note } of left) this.#turnedOver.delete(note.id)
    return left.filter(({ words }) => words === 'differ').map(({ note }) => note)
  }
}

/** The rule of the face-down document: only notes in one's own name, and one's own text. */
function judgeDraft(change: Change, member: MemberId): Verdict {
  if (change.what === 'hidden') return ADMITTED
  if (change.what === 'sheet' && change.sheet === OWN_NOTES) return ADMITTED
  const note =
    change.what === 'note' ? (change.act === 'remove' ? change.was : change.is) : undefined
  return note?.by === member ? ADMITTED : refused({ code: 'not-the-author' })
}
