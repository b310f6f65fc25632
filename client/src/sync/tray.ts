import type { MemberId } from '@kring/shared/lib/id'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { DeviceStore } from './device-store.ts'
import type { TrayItem } from './meeting-session.ts'
import type { LeftOut } from './rebuild.ts'

/** Who wrote it is kept too: on a shared device each sees only their own. */
interface Kept extends TrayItem {
  readonly by: MemberId
}

/**
 * The words of a meeting that were not let in. All tabs of a device share one tray, so it is read
 * anew before each change.
 */
export class Tray {
  readonly #store: DeviceStore
  readonly #key: string

  constructor(store: DeviceStore, meeting: string) {
    this.#store = store
    this.#key = `kring:tray:${meeting}`
  }

  get key(): string {
    return this.#key
  }

  itemsOf(member: MemberId | undefined): readonly TrayItem[] {
    return this.#read()
      .filter(({ by }) => by === member)
      .map(({ by: _by, ...item }) => Object.freeze(item))
  }

  find(id: string): TrayItem | undefined {
    return this.#read().find((item) => item.id === id)
  }

  /** The same words under the same id are kept once; other words under it beside them. */
  add(words: LeftOut, { me, at }: { readonly me: MemberId; readonly at: number }): void {
    const { id, kind, text, re, reason, authors } = words
    const by = authors.includes(me) ? me : (authors[0] ?? me)
    const items = this.#read()
    const same = (item: Kept) => item.id === id || item.id.startsWith(`${id}#`)
    if (items.some((item) => same(item) && item.text === text)) return
    let free = id
    for (let count = 2; items.some((item) => item.id === free); count += 1) free = `${id}#${count}`
    this.#write([...items, { id: free, kind, text, re, reason, at, by }])
  }

  remove(id: string): void {
    this.#write(this.#read().filter((item) => item.id !== id))
  }

  setReason(id: string, reason: RefusedMessage): void {
    this.#write(this.#read().map((item) => (item.id === id ? { ...item, reason } : item)))
  }

  #read(): readonly Kept[] {
    const kept = this.#store.read(this.#key)
    return Array.isArray(kept) ? (kept as readonly Kept[]) : []
  }

  #write(items: readonly Kept[]): void {
    this.#store.write(this.#key, items)
  }
}
