import type { CDPSession } from '@playwright/test'

export type WireKind = 'code' | 'font' | 'other'

/** What one request brought, and when, on the browser's own clock (seconds). */
interface Fetched {
  kind: WireKind
  url: string
  headers: number
  readonly pieces: { readonly at: number; readonly bytes: number }[]
  whole: { readonly at: number; readonly bytes: number } | undefined
}

/** Bytes of bodies as they came over the wire: pressed, without headers, by what they are. */
export class WireMeter {
  readonly #fetched = new Map<string, Fetched>()
  #began: number | undefined

  constructor(cdp: CDPSession) {
    cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
      this.#began ??= timestamp
      this.#fetched.set(requestId, {
        kind: 'other',
        url: request.url,
        headers: 0,
        pieces: [],
        whole: undefined,
      })
    })
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      const one = this.#fetched.get(requestId)
      if (!one) return
      one.kind = kindOf(response.mimeType)
      one.headers = response.encodedDataLength
    })
    cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
      this.#fetched.get(requestId)?.pieces.push({ at: timestamp, bytes: encodedDataLength })
    })
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const one = this.#fetched.get(requestId)
      if (!one) return
      one.whole = { at: timestamp, bytes: Math.max(0, encodedDataLength - one.headers) }
    })
  }

  /** All that had arrived so many milliseconds after the page was asked for. */
  until(ms: number, kind?: WireKind): number {
    const end = (this.#began ?? 0) + ms / 1_000
    return this.#sum(kind, ({ whole, pieces }) =>
      whole && whole.at <= end
        ? whole.bytes
        : pieces.filter(({ at }) => at <= end).reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }

  /** All that has arrived by now. */
  all(kind?: WireKind): number {
    return this.until(Number.POSITIVE_INFINITY, kind)
  }

  #sum(kind: WireKind | undefined, bytesOf: (one: Fetched) => number): number {
    return [...this.#fetched.values()]
      .filter((one) => kind === undefined || one.kind === kind)
      .reduce((sum, one) => sum + bytesOf(one), 0)
  }
}

function kindOf(mime: string): WireKind {
  if (/javascript|ecmascript|text\/css|wasm/.test(mime)) return 'code'
  return /font/.test(mime) ? 'font' : 'other'
}
