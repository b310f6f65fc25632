import type { NoteId } from '@kring/shared/lib/id'

/** What a press on the board does. */
export type BoardMode =
  | { readonly type: 'look' }
  | { readonly type: 'link'; readonly from: NoteId | null }
  | { readonly type: 'draw' }
  | { readonly type: 'erase' }

export const LOOK: BoardMode = { type: 'look' }
