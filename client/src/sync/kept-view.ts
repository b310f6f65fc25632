import type { MeetingView } from '@kring/shared/meeting/view'
import { LAYOUT } from '@kring/shared/wire/layout'
import type { DeviceStore } from './device-store.ts'

/** What the device knows of a meeting before the room has said a word. */
export interface KeptView {
  readonly view: MeetingView
  readonly clockOffset: number
}

const key = (meeting: string) => `kring:view:${meeting}`

/** Whether this device was in the meeting before, and so may hold some of its board. */
export function keepsView(store: DeviceStore, meeting: string): boolean {
  return store.read(key(meeting)) !== undefined
}

export function readKeptView(store: DeviceStore, meeting: string): KeptView | undefined {
  const kept = store.read(key(meeting)) as Partial<KeptView & { layout: string }> | undefined
  // What an older page kept may lack what this one reads.
  if (kept?.layout !== LAYOUT) return undefined
  if (kept.view?.meeting !== meeting || typeof kept.clockOffset !== 'number') return undefined
  return { view: kept.view, clockOffset: kept.clockOffset }
}

export function writeKeptView(store: DeviceStore, kept: KeptView): void {
  store.write(key(kept.view.meeting), { ...kept, layout: LAYOUT })
}
