import { methodFile } from '@kring/shared/method/method-file'
import { SKELETON } from '@kring/shared/method/skeleton'
import type { Page } from '@playwright/test'
import type { SampleRoom } from '../sample-room.ts'
import { SCENES } from '../scenes.ts'
import type { Shot } from '../shot.ts'

const methods = (room: SampleRoom) => `/c/${room.circle}/methods`
const method = (room: SampleRoom) => `${methods(room)}/${room.method}`

/** The own methods of a circle. */
export const METHOD_SHOTS: readonly Shot[] = [
  {
    name: 'methods',
    scene: SCENES.method,
    who: 'Saskia',
    path: methods,
    sizes: ['desk', 'beside', 'phone'],
    shows: '.methods-list a',
    whole: true,
  },
  {
    name: 'method-file-is-wrong',
    scene: SCENES.method,
    who: 'Saskia',
    path: methods,
    sizes: ['desk', 'phone', 'small'],
    shows: '.methods-list a',
    act: openWrongFile,
    whole: true,
  },
  {
    name: 'method',
    scene: SCENES.method,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'narrow', 'beside', 'phone', 'small'],
    shows: '.phase-row',
    whole: true,
  },
  {
    name: 'method-phase',
    scene: SCENES.method,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: '.phase-row',
    act: (page) => page.locator('#step-questions .phase-name').click(),
    whole: true,
  },
  {
    name: 'method-pulse',
    scene: SCENES.ownPulse,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: '.phase-row',
    act: (page) => page.locator('#step-pulse .phase-name').click(),
    whole: true,
  },
  {
    name: 'method-older-version',
    scene: SCENES.method,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'phone'],
    shows: '.versions',
    act: async (page) => {
      await page.locator('.versions button').last().click()
      await page.locator('.method-notice').waitFor()
    },
    whole: true,
  },
  {
    name: 'method-breaks-a-rule',
    scene: SCENES.brokenMethod,
    who: 'Saskia',
    path: method,
    sizes: ['desk', 'beside', 'phone', 'small'],
    shows: '.fault-notes',
    whole: true,
  },
]

/** Opens a file that no program wrote. */
async function openWrongFile(page: Page): Promise<void> {
  const buffer = Buffer.from(methodFile(SKELETON).replace('"minutes": 7', '"minutes": "seven"'))
  const file = { name: 'ours.kring-method.json', mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.file-faults').waitFor()
}
