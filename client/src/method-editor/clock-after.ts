import type { Language } from '@kring/shared/language/language'
import { clockTime } from '../language/format.ts'

/** What the clock says so many minutes after a time of the day; nothing where no time is chosen. */
export function clockAfter(time: string, minutes: number, language: Language): string {
  const [hour, minute] = time.split(':').map(Number)
  if (hour === undefined || minute === undefined) return ''
  const at = Date.UTC(2000, 0, 1, hour, minute + minutes)
  return Number.isNaN(at) ? '' : clockTime(at, language, { timeZone: 'UTC' })
}
