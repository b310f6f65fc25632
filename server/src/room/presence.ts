import type { MemberId } from '@kring/shared/lib/id'
import { decodePresence, type PresenceEntry, presenceFrame } from '@kring/shared/wire/frame'
import type { Session } from './session.ts'

/** Signs of JSON in one client's presence, and client ids that one connection may speak for. */
const STATE_LENGTH = 4_000
const IDS_PER_SESSION = 3

interface Present {
  readonly session: Session
  readonly heard: number
  readonly entry: PresenceEntry
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
  #lastClock = 0

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
      const mine =
        known === undefined || known.session === session || known.session.member === session.member
      if (!mine || (known?.session === session && clock <= known.heard)) continue
      if (!known && this.#idsOf(session) >= IDS_PER_SESSION) continue
      const said = stamp(state, session.member, name)
      if (said === undefined) return 'malformed'
      const entry = { client, clock: this.#tick(), state: said }
      if (said === 'null') this.#here.delete(client)
      else this.#here.set(client, { session, heard: clock, entry })
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
