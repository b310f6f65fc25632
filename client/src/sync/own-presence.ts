import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { Awareness } from 'y-protocols/awareness'
import { type Arrival, arrivalIn, arrivalKey, readArrival } from './arrival.ts'
import type { DeviceStore } from './device-store.ts'
import type { FaceDown, Joins, Presence } from './meeting-session.ts'

/** Twenty places of a pointer a second look smooth to the others. */
const POINTER_MS = 50
/** Who takes part from afar does so the next time too. */
const JOINS_KEY = 'kring.joins'

/** What a device says of itself; who sits at it is stamped by the server. */
type Said = Omit<Presence, 'client' | 'member' | 'name'>

export interface OwnPresenceOptions {
  readonly meeting: string
  readonly device: Presence['device']
  readonly store: DeviceStore
  /** Of the present document: through it the others hear. */
  readonly awareness: () => Awareness
}

/** What this device tells the others of who sits at it, and what it remembers of that. */
export class OwnPresence {
  readonly #options: OwnPresenceOptions
  #said: Said
  #arrival: Arrival | undefined
  #pointerTimer: ReturnType<typeof setTimeout> | undefined

  constructor(options: OwnPresenceOptions) {
    const { device, store } = options
    this.#options = options
    this.#said = {
      device,
      writing: null,
      pointer: null,
      faceDown: {},
      joins: store.read(JOINS_KEY) === 'video' ? 'video' : 'room',
      came: null,
      together: [],
    }
  }

  get said(): Said {
    return this.#said
  }

  /** Who sits at this device, as `me` is signed in at it: a stage seats nobody. */
  seats(me: MemberId | undefined): readonly MemberId[] {
    const { device, together } = this.#said
    return me === undefined || device === 'stage' ? [] : [me, ...together]
  }

  setJoins(joins: Joins): void {
    this.#options.store.write(JOINS_KEY, joins)
    this.#say({ joins })
  }

  setTogether(members: readonly MemberId[]): void {
    if (members.join() !== this.#said.together.join()) this.#say({ together: [...members] })
  }

  setWriting(writing: Presence['writing']): void {
    this.#say({ writing })
  }

  setPointer(pointer: Presence['pointer']): void {
    this.#said = { ...this.#said, pointer }
    this.#pointerTimer ??= setTimeout(() => {
      this.#pointerTimer = undefined
      this.#say({ pointer: this.#said.pointer })
    }, POINTER_MS)
  }

  /** The others hear counts, never words. */
  setFaceDown(faceDown: FaceDown): void {
    if (JSON.stringify(faceDown) !== JSON.stringify(this.#said.faceDown)) this.#say({ faceDown })
  }

  /** Notes whether who sits here came late into what is open. */
  arrive({ state, you }: MeetingView, now: number): void {
    const { device, store, meeting } = this.#options
    if (device === 'stage') return
    this.#arrival ??= readArrival(store.read(arrivalKey(meeting)))
    const arrival = arrivalIn(state, { you, before: this.#arrival, now })
    if (!arrival) return
    if (arrival !== this.#arrival) store.write(arrivalKey(meeting), arrival)
    this.#arrival = arrival
    if (arrival.came?.item !== this.#said.came?.item) this.#say({ came: arrival.came })
  }

  /** Another document, and with it another line: all is said anew. */
  sayAll(): void {
    this.#options.awareness().setLocalState({ ...this.#said })
  }

  end(): void {
    clearTimeout(this.#pointerTimer)
  }

  #say(news: Partial<Said>): void {
    this.#said = { ...this.#said, ...news }
    for (const [field, value] of Object.entries(news)) {
      this.#options.awareness().setLocalStateField(field, value)
    }
  }
}
