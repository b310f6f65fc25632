import type { Page } from '@playwright/test'
import { type Size, settle, type Theme } from './picture.ts'
import type { SampleRoom } from './sample-room.ts'
import type { Shot } from './shot.ts'
import { SHOTS } from './shots.ts'

/** A screen that is held against its gist in every run of the tests. */
export interface Likeness {
  readonly shot: Shot
  readonly size: Size
  readonly theme: Theme
}

const WATCHED: readonly (readonly [shot: string, size: Size, ...themes: readonly Theme[]])[] = [
  ['landing', 'desk', 'light'],
  ['kit', 'desk', 'light'],
  ['board', 'desk', 'light', 'dark'],
  ['stage-board', 'stage', 'light'],
  ['stage-board', 'tall', 'light'],
  ['phone-my-turn', 'phone', 'light', 'dark'],
  ['phone-my-turn', 'small', 'light'],
  ['report', 'desk', 'light'],
  ['agreed', 'desk', 'light'],
  ['record', 'desk', 'light'],
]

export const LIKENESSES: readonly Likeness[] = WATCHED.flatMap(([name, size, ...themes]) => {
  const shot = SHOTS.find((one) => one.name === name)
  if (!shot?.sizes.includes(size)) throw new Error(`There is no shot ${name} at ${size}.`)
  return themes.map((theme) => ({ shot, size, theme }))
})

export function nameOf({ shot, size, theme }: Likeness): string {
  return `${shot.name}.${size}.${theme}`
}

/** What is by chance: codes that are drawn by lot, and rings that grow from them. */
const BY_CHANCE = [
  '.code',
  '.stage-foot .join',
  '.circle-tree',
  '.circle-door',
  'svg[shape-rendering="crispEdges"]',
]

/** The picture that a gist is taken of: without what is by chance. */
export async function takeLikeness(page: Page, room: SampleRoom, shot: Shot): Promise<Buffer> {
  await page.goto(shot.path(room))
  await page.locator(shot.shows).first().waitFor()
  await shot.act?.(page, room)
  await page.addStyleTag({ content: `${BY_CHANCE.join(', ')} { visibility: hidden !important }` })
  await settle(page)
  return page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    fullPage: shot.whole ?? false,
    scale: 'css',
  })
}
