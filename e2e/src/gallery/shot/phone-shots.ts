import type { Page } from '@playwright/test'
import type { Name } from '../sample-room.ts'
import { SCENES } from '../scenes.ts'
import type { Scene, Shot } from '../shot.ts'
import { ADVICE, CLOSED, isHinted, isHintedFaceDown } from './is-hinted.ts'

/** The meeting in the hand. */
export const PHONE_SHOTS: readonly Shot[] = [
  onPhone('phone-waiting', 'Bram', SCENES.waiting),
  onPhone('phone-check-in', 'Amina', SCENES.checkIn),
  onPhone('phone-report', 'Marit', SCENES.reporting),
  onPhone('phone-offer', 'Amina', SCENES.offering),
  onPhone('phone-board', 'Bram', SCENES.asking),
  onPhone('phone-my-turn', 'Amina', SCENES.asking, writesAQuestion),
  onPhone('phone-hint', 'Amina', SCENES.asking, isHinted(CLOSED)),
  onPhone('phone-hint-of-advice', 'Amina', SCENES.asking, isHinted(ADVICE)),
  onPhone('phone-hint-face-down', 'Bram', SCENES.faceDown, isHintedFaceDown),
  onPhone('phone-consent', 'Marit', SCENES.consent),
  onPhone('phone-team', 'Saskia', SCENES.team),
  onPhone('phone-face-down', 'Bram', SCENES.faceDown),
  onPhone('phone-who-brings', 'Marit', SCENES.asking),
  onPhone('phone-who-leads', 'Saskia', SCENES.asking),
  onPhone('phone-spotlight', 'Bram', SCENES.spotlight),
  onPhone('phone-balcony', 'Elin', SCENES.balcony),
  onPhone('phone-agreement', 'Marit', SCENES.agreeing),
  onPhone('phone-agreed', 'Marit', SCENES.agreed),
  onPhone('phone-closed', 'Marit', SCENES.closed),
]

function onPhone(name: string, who: Name, scene: Scene, act?: Shot['act']): Shot {
  return {
    name,
    scene,
    who,
    path: ({ meeting }) => `/m/${meeting}`,
    sizes: ['phone', 'small'],
    shows: '.phone-paper',
    ...(act === undefined ? {} : { act }),
  }
}

/** As people have it in the middle of a sentence. */
async function writesAQuestion(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill('What would you miss if it changed?')
}
