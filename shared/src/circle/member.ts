import type { MemberId } from '../lib/id.ts'

/** A person's seat in one circle. An observer reads and says nothing. */
export interface Member {
  readonly id: MemberId
  readonly name: string
  readonly part: 'member' | 'observer'
}

/** Signs in a member's name, counted as people count them. */
export const NAME_LENGTH = 60

/**
 * A name as it is kept: no blanks around it, one blank between words, in one Unicode form, and
 * nothing in it that cannot be seen, save the two joiners that some scripts and emoji need.
 */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .trim()
}

/** Whether two people would be called the same in one room. */
export function sameName(one: string, other: string): boolean {
  return asHeard(one) === asHeard(other)
}

/** A name as it is heard: two that are equal are one in a room. */
export function asHeard(name: string): string {
  return tidyName(name.normalize('NFKC').replace(/[\u200c\u200d]/gu, '')).toLowerCase()
}
