import * as prng from 'lib0/prng'
import { type Act, lawfulNote, noteOf, notesWhere, type Scene } from './lawful-acts.ts'

export interface HostileScene extends Scene {
  /** A word that must never be found in the log, nor be sent to anyone. */
  readonly mark: string
  /** Client ids that wrote as much as this device knows of, and the members that they belong to. */
  readonly owners: ReadonlyMap<number, string>
  /** The document as it was a while ago; undefined in the beginning. */
  readonly past: Uint8Array | undefined
}

/**
 * What a hand-made client sends.
 *
 * - `act`: done to its document and sent, forbidden whatever else happens
 * - `frames`: these bytes, forbidden whatever else happens
 * - `sequel`: `first` is refused; `then` builds on it and comes on the next connection, without it
 * - `maybe`: these bytes, which may be lawful; only the log tells
 */
export type Attempt =
  | ({ readonly type: 'act' } & Act)
  | { readonly type: 'frames'; readonly name: string; readonly frames: readonly Frame[] }
  | {
      readonly type: 'sequel'
      readonly name: string
      readonly first: Uint8Array
      readonly then: Uint8Array
    }
  | { readonly type: 'maybe'; readonly name: string; readonly frames: readonly Frame[] }

export type Frame = Uint8Array | string

export type Maker = (scene: HostileScene) => Attempt | undefined

/** A note in a member's own name that would be lawful where anything is open to them, but marked. */
export function markedNote(scene: HostileScene) {
  const note = lawfulNote(scene) ?? noteOf(scene, 'open-question', scene.member)
  return { ...note, text: scene.mark }
}

export function pickNote(scene: HostileScene, holds: Parameters<typeof notesWhere>[1]) {
  const notes = notesWhere(scene, holds)
  return notes.length === 0 ? undefined : prng.oneOf(scene.gen, [...notes])
}
