import type { MemberId } from '@kring/shared/lib/id'

/** Refusals in a row, after which a member's updates are not looked at for a while. */
export const REFUSALS = 3
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 10_000

/**
 * How long the room bears with a member whose updates it has to refuse. Each refusal makes every
 * honest client rebuild its document and the room its trial copy, so who goes on regardless waits:
 * a second, then twice as long each time.
 */
export class Patience {
  readonly #strained = new Map<MemberId, { inARow: number; until: number }>()
  readonly #now: () => number

  /** `now` in milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Whether this member's updates are not looked at now. */
  isOver(member: MemberId): boolean {
    const strained = this.#strained.get(member)
    return strained !== undefined && strained.until > this.#now()
  }

  /** An update of this member was refused. */
  strain(member: MemberId): void {
    const strained = this.#strained.get(member) ?? { inARow: 0, until: 0 }
    strained.inARow += 1
    this.#strained.set(member, strained)
    const over = strained.inARow - REFUSALS
    if (over < 0) return
    strained.until = this.#now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** over)
  }

  /** Something of this member was let in. */
  restore(member: MemberId): void {
    this.#strained.delete(member)
  }
}
