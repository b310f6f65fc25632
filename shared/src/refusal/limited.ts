/**
 * What may be at most so much.
 *
 * - `note`, `sheet`: signs of text in one of them
 * - `notes`: notes in one turn, or in one agenda item outside a turn
 * - `face-down-notes`: notes that one member keeps face down in one meeting
 * - `update`: bytes of one update
 * - `document`: bytes of all that is written in one meeting, or kept face down by one member
 * - `updates`: updates a second on one connection
 * - `member-lines`, `address-lines`: connections of one member, from one address
 * - `refusals`: updates in a row that were not let in
 */
export type Limited =
  | 'note'
  | 'sheet'
  | 'notes'
  | 'face-down-notes'
  | 'update'
  | 'document'
  | 'updates'
  | 'member-lines'
  | 'address-lines'
  | 'refusals'
