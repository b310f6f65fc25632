/** What a press of a seat's digit means. */
export interface SeatPress {
  /** Place of the seat, from 0. */
  readonly seat: number
  readonly does: 'write-for' | 'give-word'
}

/**
 * Alt and a digit is a seat; with Shift they are given the word too. Read by the place of the key
 * on the keyboard, since Alt makes other signs of the digits on some.
 */
export function seatPress(press: {
  readonly code: string
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): SeatPress | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1]
  if (digit === undefined || !press.altKey || press.ctrlKey || press.metaKey) return undefined
  return { seat: Number(digit) - 1, does: press.shiftKey ? 'give-word' : 'write-for' }
}
