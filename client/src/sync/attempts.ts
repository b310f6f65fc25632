import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import * as Y from 'yjs'
import type { Reapplied } from './rebuild.ts'

/** So often a change may go in again when it cannot be told which one the room refused. */
const MOST = 3

/**
 * Changes that went in again after a refusal, so that none goes round for ever. The room takes them
 * in order, and nothing after the one it refuses: so of those sent on one line, the first that the
 * room does not have is the one it refused.
 */
export class Attempts {
  readonly #refused = new Map<string, RefusedMessage>()
  readonly #counts = new Map<string, number>()
  #sent: readonly Reapplied[] = []

  /** What the room refused twice: it stays out. */
  get refused(): ReadonlyMap<string, RefusedMessage> {
    return this.#refused
  }

  made(reapplied: readonly Reapplied[]): void {
    this.#sent = reapplied
    for (const { key } of reapplied) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  /** A new line sends all at once: then no single change can be blamed. */
  lineBroke(): void {
    this.#sent = []
  }

  blame(
    why: RefusedMessage,
    { ours, room }: { readonly ours: number; readonly room: Y.Doc },
  ): void {
    const reached = Y.getState(room.store, ours)
    const guilty = this.#sent.find(({ end }) => end > reached)
    if (guilty) this.#refused.set(guilty.key, why)
    for (const [key, count] of this.#counts) if (count >= MOST) this.#refused.set(key, why)
    this.#sent = []
  }

  allStored(): void {
    this.#sent = []
    this.#counts.clear()
    this.#refused.clear()
  }
}
