import { SCENES } from '../scenes.ts'
import type { Scene, Shot } from '../shot.ts'

/** The screen that all look at. */
export const STAGE_SHOTS: readonly Shot[] = [
  onStage('stage-waiting', SCENES.waiting),
  onStage('stage-check-in', SCENES.checkIn),
  onStage('stage-report', SCENES.reporting),
  onStage('stage-offers-hidden', SCENES.offering),
  onStage('stage-offers-shown', SCENES.offered),
  onStage('stage-board', SCENES.asking),
  onStage('stage-face-down', SCENES.faceDown),
  onStage('stage-spotlight', SCENES.spotlight),
  onStage('stage-balcony', SCENES.balcony),
  onStage('stage-agreed', SCENES.agreed),
  onStage('stage-between', SCENES.between),
  onStage('stage-closed', SCENES.closed),
]

function onStage(name: string, scene: Scene): Shot {
  return {
    name,
    scene,
    who: 'Saskia',
    path: ({ meeting }) => `/m/${meeting}/stage`,
    sizes: ['stage', 'square', 'tall'],
    shows: '.stage',
  }
}
