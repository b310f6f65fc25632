import type { Page } from '@playwright/test'
import type { SampleRoom } from '../sample-room.ts'
import { SCENES } from '../scenes.ts'
import type { Shot } from '../shot.ts'
import { REHEARSE, rehearsesToTheEnd, rehearsesUntilAsked } from './rehearses.ts'

const circle = (room: SampleRoom) => `/c/${room.circle}`

/** What is open to a visitor, and the page of a circle. */
export const PAGE_SHOTS: readonly Shot[] = [
  { name: 'landing', scene: SCENES.asking, path: () => '/', sizes: ['desk', 'phone'], shows: 'h1' },
  {
    name: 'kit',
    scene: SCENES.asking,
    path: () => '/kit',
    sizes: ['desk'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'rehearse',
    scene: SCENES.asking,
    path: () => REHEARSE,
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'rehearsal',
    scene: SCENES.asking,
    path: () => REHEARSE,
    sizes: ['desk', 'beside', 'phone'],
    shows: 'h1',
    act: rehearsesUntilAsked,
  },
  {
    name: 'rehearsal-look-back',
    scene: SCENES.asking,
    path: () => REHEARSE,
    sizes: ['desk', 'phone'],
    shows: 'h1',
    act: rehearsesToTheEnd,
    whole: true,
  },
  {
    name: 'join-code',
    scene: SCENES.asking,
    path: () => '/j/',
    sizes: ['desk', 'phone', 'small'],
    shows: 'h1',
  },
  {
    name: 'not-found',
    scene: SCENES.asking,
    path: () => '/nowhere/at/all',
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'methods',
    scene: SCENES.asking,
    path: () => '/methods',
    sizes: ['desk', 'phone', 'small'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'methods-that-fit',
    scene: SCENES.asking,
    path: () => '/methods?members=3&minutes=45',
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'method-backstage',
    scene: SCENES.asking,
    path: () => '/methods/backstage',
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'method-gossip',
    scene: SCENES.asking,
    path: () => '/methods/gossip',
    sizes: ['desk', 'phone'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'method-group-day',
    scene: SCENES.asking,
    path: () => '/methods/mil-icg',
    sizes: ['desk', 'phone'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'not-yours',
    scene: SCENES.asking,
    path: () => '/m/nobodys',
    sizes: ['desk', 'phone'],
    shows: 'h1',
  },
  {
    name: 'circle',
    scene: SCENES.asking,
    who: 'Saskia',
    path: circle,
    sizes: ['desk', 'beside', 'phone'],
    shows: 'h1',
    whole: true,
  },
  {
    name: 'circle-with-its-own-method',
    scene: SCENES.method,
    who: 'Saskia',
    path: circle,
    sizes: ['desk', 'phone', 'small'],
    shows: 'h1',
    act: plansByItsOwn,
  },
]

/** The circle's own stands first among the methods. */
async function plansByItsOwn(page: Page): Promise<void> {
  await page.locator('.circle-next button').first().click()
  await page.getByRole('dialog').locator('select').selectOption({ index: 0 })
}
