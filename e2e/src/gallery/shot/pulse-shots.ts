import type { Page } from '@playwright/test'
import type { SampleRoom } from '../sample-room.ts'
import { SCENES } from '../scenes.ts'
import type { Shot } from '../shot.ts'

const meeting = (room: SampleRoom) => `/m/${room.meeting}`
const stage = (room: SampleRoom) => `/m/${room.meeting}/stage`
const record = (room: SampleRoom) => `/m/${room.meeting}/record`

const FORM = '.pulse-form'
const TALLY = '.pulse-tally'

/** A pulse of five statements: while it is answered, as it is shown, and what stays of it. */
export const PULSE_SHOTS: readonly Shot[] = [
  {
    name: 'pulse',
    scene: SCENES.pulse,
    who: 'Bram',
    path: meeting,
    sizes: ['desk', 'narrow', 'beside'],
    shows: FORM,
    act: answersTwo,
  },
  {
    name: 'phone-pulse',
    scene: SCENES.pulse,
    who: 'Bram',
    path: meeting,
    sizes: ['phone', 'small'],
    shows: FORM,
    act: answersTwo,
  },
  {
    name: 'pulse-is-unfinished',
    scene: SCENES.pulse,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk'],
    shows: FORM,
    act: async (page) => {
      await page.keyboard.press('r')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'phone-pulse-is-unfinished',
    scene: SCENES.pulse,
    who: 'Saskia',
    path: meeting,
    sizes: ['phone', 'small'],
    shows: FORM,
    act: async (page) => {
      await page.locator('.phone-desk .btn.now').click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'stage-pulse',
    scene: SCENES.pulse,
    who: 'Saskia',
    path: stage,
    sizes: ['stage', 'square', 'tall'],
    shows: '.stage-pulse',
  },
  {
    name: 'pulse-shown',
    scene: SCENES.pulseShown,
    who: 'Saskia',
    path: meeting,
    sizes: ['desk', 'beside'],
    shows: TALLY,
  },
  {
    name: 'phone-pulse-shown',
    scene: SCENES.pulseShown,
    who: 'Bram',
    path: meeting,
    sizes: ['phone', 'small'],
    shows: TALLY,
  },
  {
    name: 'stage-pulse-shown',
    scene: SCENES.pulseShown,
    who: 'Saskia',
    path: stage,
    sizes: ['stage', 'square', 'tall'],
    shows: TALLY,
  },
  {
    name: 'record-of-a-pulse',
    scene: SCENES.pulseOnRecord,
    who: 'Saskia',
    path: record,
    sizes: ['desk', 'phone'],
    shows: '.record-pulse',
    whole: true,
  },
]

async function answersTwo(page: Page): Promise<void> {
  const statements = page.locator('.pulse-scale')
  await statements.nth(0).getByRole('radio').nth(3).check({ force: true })
  await statements.nth(1).getByRole('radio').nth(0).check({ force: true })
}
