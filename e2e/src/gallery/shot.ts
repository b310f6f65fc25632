import type { Page } from '@playwright/test'
import type { Size } from './picture.ts'
import type { Name, SampleRoom } from './sample-room.ts'

/** One screen to look at, in one state. */
export interface Shot {
  readonly name: string
  /** Brings the sample circle there. Shots with the same scene share one circle. */
  readonly scene: Scene
  /** Whose screen; a visitor's when it is nobody's. */
  readonly who?: Name
  readonly path: (room: SampleRoom) => string
  readonly sizes: readonly Size[]
  /** What is there once the screen is: a selector. */
  readonly shows: string
  /** What the person does before the picture. */
  readonly act?: (page: Page, room: SampleRoom) => Promise<void>
  /** The whole page, however long. */
  readonly whole?: true
}

export interface Scene {
  readonly name: string
  readonly set: (room: SampleRoom) => Promise<void>
}
