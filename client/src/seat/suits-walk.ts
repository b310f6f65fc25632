import type { Method } from '@kring/shared/method/method'

const MOST_ON_FOOT = 4

/** A walk is for a few, and for nobody who only leads and watches. */
export function suitsWalk({ size, lead }: Method): boolean {
  return size.to <= MOST_ON_FOOT && lead === 'timekeeper'
}
