import type { DeviceStorage } from '../device-store.ts'

/** What stands in for a browser's `localStorage`. `beforeWrite` may throw, as where it is full. */
export function memoryStorage(beforeWrite: () => void = () => {}) {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      beforeWrite()
      items.set(key, value)
    },
  } satisfies DeviceStorage & { readonly items: Map<string, string> }
}
