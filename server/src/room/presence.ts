import type { MemberId } from '@kring/shared/lib/id'
import { decodePresence, type PresenceEntry, presenceFrame } from '@kring/shared/wire/frame'
import type { Session } from './session.ts'

/** Signs of JSON in one client's presence, and client ids that one connection may speak for. */
const STATE_LENGTH = 4_000
const IDS_PER_SESSION = 3

/** Clocks we give out begin here. No client counts so far: one that does sends back what it heard. */
const FIRST_CLOCK = 1_000_000_000

interface Present {
  readonly session: Session
  /** The client's own clock, as last heard. */
  readonly heard: number
  readonly entry: PresenceEntry
  readonly isStage: boolean
}

/**
 * Who is here, their pointers, who is writing. Never stored.
 *
 * - [N1] A presence id belongs to one connection; a frame that names another's id says nothing new.
 * - [N2] The server stamps who it is: whatever a client says of `user` is replaced.
 * - [N3] The clocks sent out are the server's own and only rise, also over a restart, so that who
 *   comes back is seen at once.
 * - [N4] When a connection ends, its ids go.
 */
export class Presence {
  readonly #here = new Map<number, Present>()
  readonly #now: () => number
  #lastClock = FIRST_CLOCK

  /** `now` in milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** What the others are to be told of this; undefined for nothing, `malformed` for nonsense. */
  hear(session: Session, name: string, payload: Uint8Array): Uint8Array | undefined | 'malformed' {
    const entries = decodePresence(payload)
    if (!entries) return 'malformed'
    const news: PresenceEntry[] = []
    for (const { client, clock, state } of entries) {
      const known = this.#here.get(client)
      if (clock >= FIRST_CLOCK || (known && !isNews(known, session, clock))) continue
      if (!known && this.#idsOf(session) >= IDS_PER_SESSION) continue
      const said = stamp(state, session.member, name)
      if (said === undefined) return 'malformed'
      const entry = { client, clock: this.#tick(), state: said }
      if (said === 'null') this.#here.delete(client)
      else this.#here.set(client, { session, heard: clock, entry, isStage: isStageState(said) })
      if (said !== 'null' || known) news.push(entry)
    }
    return news.length > 0 ? presenceFrame(news) : undefined
  }

  /** The connection ended: what the others are to be told. */
  leave(session: Session): Uint8Array | undefined {
    const gone: PresenceEntry[] = []
    for (const [client, present] of [...this.#here]) {
      if (present.session !== session) continue
      this.#here.delete(client)
      gone.push({ client, clock: this.#tick(), state: 'null' })
    }
    return gone.length > 0 ? presenceFrame(gone) : undefined
  }

  /** Whether this connection is a stage: a shared screen with nobody behind it. */
  isStage(session: Session): boolean {
    for (const present of this.#here.values()) {
      if (present.session === session && present.isStage) return true
    }
    return false
  }

  /** Everyone who is here. */
  all(): Uint8Array {
    return presenceFrame([...this.#here.values()].map(({ entry }) => entry))
  }

  /** [N3] */
  #tick(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, this.#now())
    return this.#lastClock
  }

  #idsOf(session: Session): number {
    let ids = 0
    for (const present of this.#here.values()) if (present.session === session) ids += 1
    return ids
  }
}

/** [N1] Only the connection an id belongs to, or the same member on another, says anything new of it. */
function isNews(known: Present, session: Session, clock: number): boolean {
  const mine = known.session === session || known.session.member === session.member
  return mine && clock > known.heard
}

function isStageState(state: string): boolean {
  return JSON.parse(state)?.device === 'stage'
}

/** [N2] */
function stamp(state: string, member: MemberId, name: string): string | undefined {
  if (state.length > STATE_LENGTH) return undefined
  try {
    const said: unknown = JSON.parse(state)
    if (said === null) return 'null'
    if (typeof said !== 'object' || Array.isArray(said)) return undefined
    return JSON.stringify({ ...said, user: { id: member, name } })
  } catch {
    return undefined
  }
}
