import type { MemberId } from '@kring/shared/lib/id'
import type { Awareness } from 'y-protocols/awareness'
import type { FaceDown, Presence } from './meeting-session.ts'
import { faceDownIn, readPresence, seatedIn } from './presence.ts'

/** Of whom something changed, by the client ids of their documents. */
interface PresenceChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/** Whose eyes it is seen with, and how the own line is. */
export interface Onlooker {
  readonly me: MemberId | undefined
  readonly line: 'open' | 'closed'
}

/**
 * Who else is in the room, as this device sees it. Read anew only once something changed; who is
 * here stays, while the own line is down, as it was seen last.
 */
export class RoomPresence {
  readonly #changed: () => void
  #awareness: Awareness | undefined
  #isStale = true
  #others: readonly Presence[] = Object.freeze([])
  #seated: ReadonlySet<MemberId> = new Set()
  #here: ReadonlySet<MemberId> = new Set()
  #faceDown: ReadonlyMap<MemberId, FaceDown> = new Map()

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get others(): readonly Presence[] {
    return this.#others
  }

  /** Members who sit at another device. */
  get here(): ReadonlySet<MemberId> {
    return this.#here
  }

  /** What each of them keeps face down. */
  get faceDown(): ReadonlyMap<MemberId, FaceDown> {
    return this.#faceDown
  }

  /** Goes by this from now on: that of the present document. */
  follow(awareness: Awareness): void {
    this.#awareness = awareness
    this.#isStale = true
    awareness.on('change', ({ added, updated, removed }: PresenceChange) => {
      // What this device says of itself, a move of its pointer or a key, changes nothing on it.
      const isOwn = (client: number) => client === awareness.clientID
      if ([...added, ...updated, ...removed].every(isOwn)) return
      this.#isStale = true
      this.#changed()
    })
  }

  look({ me, line }: Onlooker): void {
    if (this.#isStale && this.#awareness) {
      const present = readPresence(this.#awareness)
      this.#others = Object.freeze(present.filter(({ member }) => member !== me))
      this.#seated = seatedIn(present)
      this.#faceDown = faceDownIn(present)
      this.#isStale = false
    }
    if (line === 'open') this.#here = this.#seated
  }
}
