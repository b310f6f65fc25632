import type { MemberId } from '@kring/shared/lib/id'
import { decodePresence, type PresenceEntry, presenceFrame } from '@kring/shared/wire/frame'
import type { Session } from './session.ts'

/** Signs of JSON in one client's presence, and client ids that one connection may speak for. */
const STATE_LENGTH = 4_000
const IDS_PER_SESSION = 3

/** Clocks we give out begin here. No client counts so far: one that does sends back what it heard. */
const FIRST_CLOCK = 1_000_000_000

/** What the others are to be told of one client. */
export interface PresenceNews {
  readonly entry: PresenceEntry
  /** Who said it, and need not hear it; nobody where the server says it. */
  readonly from: Session | undefined
}

interface Present {
  readonly session: Session
  /** The client's own clock, as last heard. */
  readonly heard: number
  readonly said: Said
  readonly clock: number
}

interface Said {
  readonly user: { readonly id: MemberId; readonly name: string }
  readonly device?: unknown
  readonly joins?: unknown
  readonly came?: unknown
  readonly faceDown?: unknown
  readonly together?: unknown
}

export interface PresenceOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Whether the open phase is one of silent writing: then nobody sees who writes, or where. */
  readonly isSilent: () => boolean
  /** Whether this member leads the meeting. */
  readonly leads: (member: MemberId) => boolean
}

/**
 * Who is here, their pointers, who is writing. Never stored.
 *
 * - [N1] A presence id belongs to one connection; a frame that names another's id says nothing new.
 * - [N2] The server stamps who it is: whatever a client says of `user` is replaced.
 * - [N3] The clocks sent out are the server's own and only rise, also over a restart, so that who
 *   comes back is seen at once.
 * - [N4] When a connection ends, its ids go.
 * - [N7] Who sits together at one screen is said by the device of who leads, and by no other.
 * - [N6] Nobody is told of themselves: y-websocket's client would take our clock for its own, and
 *   speak no more.
 * - [N5] In silent writing the others see who is here, how, and how many notes lie face down,
 *   and no pointer, nor who writes.
 */
export class Presence {
  readonly #here = new Map<number, Present>()
  readonly #options: PresenceOptions
  #lastClock = FIRST_CLOCK

  constructor(options: PresenceOptions) {
    this.#options = options
  }

  /** What the others are to be told of this; `malformed` for nonsense. */
  hear(session: Session, name: string, payload: Uint8Array): readonly PresenceNews[] | 'malformed' {
    // [N1] What a client heard from us and sends back is passed over unread.
    const entries = decodePresence(payload, { below: FIRST_CLOCK })
    if (!entries) return 'malformed'
    const news: PresenceNews[] = []
    for (const { client, clock, state } of entries) {
      const known = this.#here.get(client)
      if (known && !isNews(known, session, clock)) continue
      if (!known && this.#idsOf(session) >= IDS_PER_SESSION) continue
      const said = stamp(state, session.member, name, this.#options)
      if (said === 'malformed') return said
      if (said === undefined) {
        if (known) news.push(this.#gone(client))
        continue
      }
      const present: Present = { session, heard: clock, said, clock: this.#tick() }
      this.#here.set(client, present)
      news.push({ entry: this.#entryOf(client, present), from: session })
    }
    return news
  }

  /** The connection ended: what the others are to be told. */
  leave(session: Session): readonly PresenceNews[] {
    const gone: PresenceNews[] = []
    for (const [client, present] of [...this.#here]) {
      if (present.session === session) gone.push(this.#gone(client))
    }
    return gone
  }

  /** [N5] Silent writing began or ended: what everyone is to be told of everyone. */
  again(): readonly PresenceNews[] {
    const news: PresenceNews[] = []
    for (const [client, present] of this.#here) {
      const anew = { ...present, clock: this.#tick() }
      this.#here.set(client, anew)
      news.push({ entry: this.#entryOf(client, anew), from: present.session })
    }
    return news
  }

  /** The connections that are a stage: a shared screen with nobody behind it. */
  stages(): ReadonlySet<Session> {
    const stages = new Set<Session>()
    for (const { session, said } of this.#here.values()) {
      if (said.device === 'stage') stages.add(session)
    }
    return stages
  }

  /** [N7] The members who sit together at the screen of who leads. */
  together(): ReadonlySet<string> {
    const members = new Set<string>()
    for (const { session, said } of this.#here.values()) {
      if (!this.#options.leads(session.member) || !Array.isArray(said.together)) continue
      for (const member of said.together) if (typeof member === 'string') members.add(member)
    }
    return members
  }

  /** Everyone else who is here. */
  allBut(session: Session): Uint8Array {
    const others = [...this.#here].filter(([, present]) => present.session !== session)
    return presenceFrame(others.map(([client, present]) => this.#entryOf(client, present)))
  }

  #gone(client: number): PresenceNews {
    this.#here.delete(client)
    return { entry: { client, clock: this.#tick(), state: 'null' }, from: undefined }
  }

  #entryOf(client: number, { said, clock }: Present): PresenceEntry {
    const { user, device, joins, came, faceDown, together } = said
    const seat = { user, device, joins, came, faceDown, together }
    const shown = this.#options.isSilent() ? seat : said
    return { client, clock, state: JSON.stringify(shown) }
  }

  /** [N3] */
  #tick(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, this.#options.now())
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

/** [N2] [N7] What a client says of itself, with who it is; undefined when it says that it leaves. */
function stamp(
  state: string,
  member: MemberId,
  name: string,
  { leads }: Pick<PresenceOptions, 'leads'>,
): Said | undefined | 'malformed' {
  if (state.length > STATE_LENGTH) return 'malformed'
  try {
    const said: unknown = JSON.parse(state)
    if (said === null) return undefined
    if (typeof said !== 'object' || Array.isArray(said)) return 'malformed'
    const { together, ...own }: { readonly together?: unknown } = said
    const seats = together === undefined || !leads(member) ? {} : { together }
    return { ...own, ...seats, user: { id: member, name } }
  } catch {
    return 'malformed'
  }
}
