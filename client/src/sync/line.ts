import { afterClose, CLOSE, type CloseNext } from '@kring/shared/wire/close-code'
import { decodePresence, presenceFrame } from '@kring/shared/wire/frame'
import { MESSAGE } from '@kring/shared/wire/message'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { LINE_PARAMS } from './sync-url.ts'

/** What a line tells who holds it. */
export interface LineListener {
  opened(): void
  /** All that the room has is here. */
  synced(): void
  /** What the room holds, on disk. */
  holds(vector: ReadonlyMap<number, number>): void
  /** The room answered one message of the sync protocol: all up to here is on disk. */
  stored(vector: ReadonlyMap<number, number>): void
  /** A message of the sync protocol left. */
  sent(): void
  refused(message: RefusedMessage): void
  state(json: unknown): void
  /**
   * The line broke; `next` is what is to be done. To `reconnect` is under way by itself, but for
   * `tooMany`: who is told that waits first.
   */
  closed(next: CloseNext, code: number | undefined): void
}

export interface LineOptions {
  /** `ws(s)://host/sync` */
  readonly url: string
  /** Such as `meeting:<id>`. */
  readonly room: string
  readonly WebSocket: typeof WebSocket
  /** What others see of this device; none where presence makes no sense. */
  readonly presence: { readonly [field: string]: unknown } | undefined
  readonly listener: LineListener
  /**
   * Applies, as from `origin`, all that the room has and this document lacks. Without it each piece
   * is applied as it comes.
   */
  readonly onCopy?: ((update: Uint8Array, origin: unknown) => void) | undefined
}

/** A line that was silent this long when its phone wakes is taken for dead; the room beats every 10 s. */
const SILENCE_MS = 12_000
const MOST_BACKOFF_MS = 4_000

/**
 * The line between one document and its room: y-websocket's own client, with our messages beside
 * its own, and our close codes.
 */
export class Line {
  readonly awareness: Awareness
  readonly #doc: Y.Doc
  readonly #provider: WebsocketProvider
  readonly #listener: LineListener
  readonly #onCopy: LineOptions['onCopy']
  readonly #onPresence: (changes: PresenceChanges) => void
  #later: ReturnType<typeof setTimeout> | undefined
  /** Of the room's copy: a large one comes in several messages, the step 2 last. */
  #pieces: Uint8Array[] = []
  #ended = false

  constructor(doc: Y.Doc, { url, room, WebSocket, presence, listener, onCopy }: LineOptions) {
    this.#doc = doc
    this.#listener = listener
    this.#onCopy = onCopy
    this.awareness = new Awareness(doc)
    this.awareness.setLocalState(presence ? { ...presence } : null)
    this.#provider = new WebsocketProvider(url, room, doc, {
      connect: false,
      disableBc: true,
      awareness: this.awareness,
      params: LINE_PARAMS,
      maxBackoffTime: MOST_BACKOFF_MS,
      WebSocketPolyfill: WebSocket,
      shouldReconnect: ({ code }) => afterClose(code) === 'reconnect' && code !== TOO_MANY,
    })
    // Its own handler sends on what it hears from others; each speaks for itself here.
    this.#onPresence = (changes) => this.#sendPresence(changes)
    this.awareness.off('update', this.#provider._awarenessUpdateHandler)
    this.awareness.on('update', this.#onPresence)
    this.#listen()
  }

  get isOpen(): boolean {
    return this.#provider.wsconnected
  }

  get isSynced(): boolean {
    return this.#provider.synced
  }

  connect(): void {
    clearTimeout(this.#later)
    this.#later = undefined
    if (!this.#ended) this.#provider.connect()
  }

  /** Stays away so long, whatever the device says meanwhile. */
  connectAfter(ms: number): void {
    clearTimeout(this.#later)
    if (!this.#ended) this.#later = setTimeout(() => this.connect(), ms)
  }

  /** The device is awake again, or the network is back: no waiting for the next try. */
  wake(): void {
    const provider = this.#provider
    if (this.#ended || this.#later || !provider.shouldConnect) return
    const silent = Date.now() - provider.wsLastMessageReceived > SILENCE_MS
    if (provider.ws === null) provider.connect()
    else if (silent) this.#again()
  }

  /**
   * The device says that it has no network. A dead line may look open for half a minute, so a new
   * one is tried at once: it opens if the device was wrong, and else people are told that they are
   * offline.
   */
  doubt(): void {
    const { ws, shouldConnect } = this.#provider
    if (!this.#ended && !this.#later && shouldConnect && ws !== null) this.#again()
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#later)
    this.#doc.off('update', this.#onUpdate)
    this.#provider.destroy()
    this.awareness.off('update', this.#onPresence)
    this.awareness.destroy()
  }

  #again(): void {
    this.#provider.disconnect()
    this.#provider.connect()
  }

  #listen(): void {
    const provider = this.#provider
    const listener = this.#listener
    const sync = provider.messageHandlers[MESSAGE.sync]
    provider.messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
      const ahead = decoding.clone(decoder)
      const step = decoding.readVarUint(ahead)
      const isStep1 = step === messageYjsSyncStep1
      if (isStep1) listener.holds(Y.decodeStateVector(decoding.readVarUint8Array(ahead)))
      if (this.#onCopy && !isStep1 && !provider.synced) {
        this.#pieces.push(decoding.readVarUint8Array(ahead))
        if (step !== messageYjsSyncStep2) return
        this.#onCopy(Y.mergeUpdates(this.#pieces), provider)
        this.#pieces = []
      }
      sync?.(encoder, decoder, ...rest)
      if (isStep1) listener.sent()
    }
    provider.messageHandlers[MESSAGE.awareness] = (_encoder, decoder) => {
      this.#hearPresence(decoding.readVarUint8Array(decoder))
    }
    provider.messageHandlers[MESSAGE.queryAwareness] = (encoder) => {
      this.#writePresence(encoder)
    }
    provider.messageHandlers[MESSAGE.stored] = (_encoder, decoder) => {
      listener.stored(Y.decodeStateVector(decoding.readVarUint8Array(decoder)))
    }
    provider.messageHandlers[MESSAGE.refused] = (_encoder, decoder) => {
      listener.refused(JSON.parse(decoding.readVarString(decoder)))
    }
    provider.messageHandlers[MESSAGE.state] = (_encoder, decoder) => {
      listener.state(JSON.parse(decoding.readVarString(decoder)))
    }
    provider.on('status', ({ status }) => {
      if (status !== 'connected') return
      this.#pieces = []
      listener.opened()
      // Who saw us leave takes our state again only with a newer count on it.
      const state = this.awareness.getLocalState()
      if (state) this.awareness.setLocalState(state)
      // Its sync step 1 follows.
      listener.sent()
    })
    provider.on('sync', (synced: boolean) => {
      if (synced) listener.synced()
    })
    provider.on('connection-close', (event) => {
      if (this.#ended) return
      const next = event ? afterClose(event.code) : 'reconnect'
      // The provider is in the midst of closing: what is done next begins after it.
      queueMicrotask(() => {
        if (!this.#ended) listener.closed(next, event?.code)
      })
    })
    this.#doc.on('update', this.#onUpdate)
  }

  readonly #onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin !== this.#provider && this.#provider.wsconnected) this.#listener.sent()
  }

  /** Whether a transaction brought in what the room sent. */
  isFromRoom(origin: unknown): boolean {
    return origin === this.#provider
  }

  /**
   * The room may tell everyone of everyone in one message. What it says of ourselves is older than
   * what we know, and its count would silence ours.
   */
  #hearPresence(payload: Uint8Array): void {
    const entries = decodePresence(payload)
    if (!entries) return
    const others = entries.filter(({ client }) => client !== this.awareness.clientID)
    if (others.length === 0) return
    const decoder = decoding.createDecoder(presenceFrame(others))
    decoding.readVarUint(decoder)
    applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this.#provider)
  }

  #sendPresence({ added, updated, removed }: PresenceChanges): void {
    const me = this.awareness.clientID
    if (![added, updated, removed].some((clients) => clients.includes(me))) return
    const { ws, wsconnected } = this.#provider
    if (!ws || !wsconnected || ws.readyState !== ws.OPEN) return
    const encoder = encoding.createEncoder()
    this.#writePresence(encoder)
    ws.send(encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>)
  }

  #writePresence(encoder: encoding.Encoder): void {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    const own = encodeAwarenessUpdate(this.awareness, [this.awareness.clientID])
    encoding.writeVarUint8Array(encoder, own)
  }
}

interface PresenceChanges {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

const TOO_MANY = CLOSE.tooMany.code
