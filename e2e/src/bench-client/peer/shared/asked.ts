import { type BoardNote, boardNotes } from '../../subject/subject.ts'

/** How large a note is drawn, on every board alike. */
export const NOTE = { width: 220, height: 100 }
/** What the boards begin with: this point of theirs at the top left of the screen. */
export const START = { x: 0, y: -500 }

export const query = new URLSearchParams(location.search)

/** The notes that this page was asked to show. */
export const asked: readonly BoardNote[] = boardNotes(Number(query.get('notes') ?? 12))
