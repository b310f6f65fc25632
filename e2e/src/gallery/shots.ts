import { MEETING_SHOTS } from './shot/meeting-shots.ts'
import { METHOD_SHOTS } from './shot/method-shots.ts'
import { PAGE_SHOTS } from './shot/page-shots.ts'
import { PHONE_SHOTS } from './shot/phone-shots.ts'
import { PULSE_SHOTS } from './shot/pulse-shots.ts'
import { STAGE_SHOTS } from './shot/stage-shots.ts'
import type { Shot } from './shot.ts'

/** Every screen and state. The name says what is seen; the size stands behind it in the file's name. */
export const SHOTS: readonly Shot[] = [
  ...PAGE_SHOTS,
  ...METHOD_SHOTS,
  ...MEETING_SHOTS,
  ...STAGE_SHOTS,
  ...PHONE_SHOTS,
  ...PULSE_SHOTS,
]
