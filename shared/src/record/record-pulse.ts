import type { Language } from '../language/language.ts'
import { PULSE_VALUES } from '../pulse/pulse.ts'
import { PULSE_ENDS } from '../pulse/pulse-ends.ts'

/** What stands over the counts: each value, the words of both ends beside theirs. */
export function pulseColumns(language: Language): readonly string[] {
  const { least, most } = PULSE_ENDS[language]
  return PULSE_VALUES.map((value) => {
    if (value === 1) return `${value} ${least.toLocaleLowerCase(language)}`
    return value === 5 ? `${value} ${most.toLocaleLowerCase(language)}` : String(value)
  })
}
