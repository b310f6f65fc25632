import type { Note } from '@kring/shared/board/board-doc'
import { notesOf, OWN_NOTES, readNote } from '@kring/shared/board/board-doc'
import type { Change } from '@kring/shared/board/read-update'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { Refusal } from '@kring/shared/refusal/refusal'
import { DocumentRoom, type DocumentRoomOptions } from './document-room.ts'

/** Face-down notes that one member may keep in one meeting. */
const NOTES = 300
/** Bytes of all that one member keeps face down in one meeting. */
const MOST_BYTES = 2_000_000

/**
 * What one member keeps face down in one meeting, and what they note for themselves. Nobody else
 * can open it.
 *
 * - [F1] Only notes, only in the member's own name; of any kind, at any time.
 * - [F2] Beside them one text of their own, at any time. It is never turned over.
 */
export class DraftRoom extends DocumentRoom {
  protected override readonly mostBytes = MOST_BYTES
  readonly #member: MemberId

  constructor(document: string, member: MemberId, options: DocumentRoomOptions) {
    super(document, options)
    this.#member = member
  }

  /** The notes kept here, in the order they were written. Only while held. */
  notes(): readonly Note[] {
    const notes: Note[] = []
    for (const [id, value] of notesOf(this.replica.doc)) {
      const note = readNote(id, value)
      if (!note) continue
      const { fragment: _fragment, ...words } = note
      notes.push(words)
    }
    return notes.sort((one, other) => one.at - other.at)
  }

  /** Nothing is written here while the task runs. */
  hold<T>(task: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      await this.replica.wake()
      return task()
    })
  }

  /**
   * Takes away notes that now lie on the board. Only while held. What the disk does not let go of
   * stays, and is taken away at the next reveal.
   */
  async drop(ids: readonly NoteId[]): Promise<void> {
    for (;;) {
      const update = this.replica.draft((doc) => {
        for (const id of ids) notesOf(doc).delete(id)
      })
      if ((await this.append([{ type: 'update', member: this.#member, update }])) !== 'behind')
        return
    }
  }

  protected override judge(member: MemberId, changes: readonly Change[]): Refusal | undefined {
    if (member !== this.#member) return { code: 'not-of-this-circle' }
    const adds = changes.some((change) => change.what === 'note' && change.act === 'add')
    if (adds && notesOf(this.replica.trial).size > NOTES) {
      return { code: 'too-much', what: 'face-down-notes', most: NOTES }
    }
    const own = changes.every(
      (change) =>
        change.what === 'hidden' ||
        (change.what === 'sheet' && change.sheet === OWN_NOTES) ||
        (change.what === 'note' &&
          (change.act === 'remove' ? change.was : change.is).by === member),
    )
    return own ? undefined : { code: 'not-the-author' }
  }

  protected override take(): void {}
  protected override published(): void {}
}
