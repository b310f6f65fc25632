/**
 * Stands for what client and server must have in common: the wire and the layout of the documents.
 * Another value on the other side means that one of the two is older; the page then loads anew.
 *
 * `layout.test.ts` works it out from what it stands for, and says what it has to be.
 */
export const LAYOUT = 'b7ec7b86df8c'
