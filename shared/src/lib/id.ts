/** A string that the compiler keeps apart from other strings: a member is never taken for a meeting. */
export type Id<Of extends string> = string & { readonly __of: Of }

export type CircleId = Id<'circle'>
export type MemberId = Id<'member'>
export type MeetingId = Id<'meeting'>
/** An agenda item. A turn is one kind of item, so a turn's id is an item's id. */
export type ItemId = Id<'item'>
export type NoteId = Id<'note'>
export type AgreementId = Id<'agreement'>
/** A method that a circle wrote itself. Those that Kring comes with are known by a word. */
export type OwnMethodId = Id<'own-method'>
