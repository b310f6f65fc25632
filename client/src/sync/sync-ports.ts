import type { DeviceClock } from './clock.ts'
import { createDeviceStore, type DeviceStore } from './device-store.ts'
import { EarlySocket } from './early-socket.ts'
import { syncUrl } from './sync-url.ts'

/** What a session needs of the device it runs on. */
export interface SyncPorts {
  /** `ws(s)://host/sync` */
  readonly url: string
  readonly WebSocket: typeof WebSocket
  readonly clock: DeviceClock
  readonly freshId: () => string
  readonly store: DeviceStore
}

export function browserPorts(): SyncPorts {
  return {
    url: syncUrl(),
    WebSocket: EarlySocket,
    clock: { wall: () => Date.now(), steady: () => performance.now() },
    freshId,
    store: createDeviceStore(() => globalThis.localStorage),
  }
}

/** 120 random bits. `crypto.randomUUID` is missing on a plain http address, as in a meeting room. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(15))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
