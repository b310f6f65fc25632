/** How many take part how. */
export interface RoomCounts {
  readonly room: number
  readonly video: number
  readonly reconnecting: number
  readonly away: number
}

/** Numbers as words, as a sentence of people has them. */
export const NUMBERS = {
  en: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  sv: 'ingen en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  nl: 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
} as const

/** 'Five in the room, one on video.' */
export function toldOf(
  counts: readonly (readonly [count: number, words: string])[],
  numbers: readonly string[],
): string {
  const told = counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${numbers[count] ?? count} ${words}`)
    .join(', ')
  return `${told.slice(0, 1).toUpperCase()}${told.slice(1)}.`
}
