import type { Moment } from './moment.ts'
import { MOMENTS_OF_ASKING } from './moments-of-asking.ts'
import { MOMENTS_OF_FEELING } from './moments-of-feeling.ts'
import { LONG_OVER_TIME, MOMENTS_OF_TIME, OVER_TIME } from './moments-of-time.ts'
import { MOMENTS_OF_VOICE } from './moments-of-voice.ts'

/** What may be drawn while a phase goes on. */
export const MOMENTS: readonly Moment[] = [
  ...MOMENTS_OF_ASKING,
  ...MOMENTS_OF_VOICE,
  ...MOMENTS_OF_FEELING,
  ...MOMENTS_OF_TIME,
]

/** All there are, those of the clock too. */
export const EVERY_MOMENT: readonly Moment[] = [...MOMENTS, OVER_TIME, LONG_OVER_TIME]
