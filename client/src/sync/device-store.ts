/** What a device remembers between two visits, by key. As `localStorage`, but it never throws. */
export interface DeviceStore {
  read(key: string): unknown
  write(key: string, value: unknown): void
}

/** What is used of a browser's `localStorage`. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem'>

/** A full or forbidden store is no reason to stop: what cannot be kept lives as long as the page. */
export function createDeviceStore(storage: () => DeviceStorage): DeviceStore {
  const unkept = new Map<string, string>()
  return {
    read(key) {
      try {
        const text = unkept.get(key) ?? storage().getItem(key)
        return text === null ? undefined : JSON.parse(text)
      } catch {
        return undefined
      }
    },
    write(key, value) {
      const text = JSON.stringify(value)
      try {
        storage().setItem(key, text)
        unkept.delete(key)
      } catch {
        unkept.set(key, text)
      }
    },
  }
}
