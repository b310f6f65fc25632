import type { Language } from '@kring/shared/language/language'
import {
  advises,
  briefName,
  type Method,
  type Phase,
  type Stretch,
} from '@kring/shared/method/method'
import type { ScoreSegment } from '../ui/score.tsx'

export interface MethodScoreOptions {
  readonly language: Language
  /** The step that is open for writing: it is inked. */
  readonly open: string | undefined
  /** Members of the meeting that is drawn. */
  readonly members: number
  /** A moment after so many minutes, as it is read. */
  readonly at: (minutes: number) => string
  readonly gate: string
  readonly kept: string
  readonly caseNumber: (number: number) => string
}

/**
 * The method as the ruler of a meeting: as wide as its total. Of several cases the first has its
 * phases, and each of the others stands whole behind it.
 */
export function segmentsOf(method: Method, options: MethodScoreOptions): readonly ScoreSegment[] {
  const segments: ScoreSegment[] = []
  let minutes = 0
  for (const stretch of method.stretches) {
    const begun = minutes
    for (const { step, number, gate } of stepsIn(stretch)) {
      segments.push({
        id: step.id,
        name: briefName(step, options.language),
        whole: step.name[options.language],
        number,
        minutes: step.minutes,
        state: step.id === options.open ? 'done' : 'next',
        at: options.at(minutes),
        gate: gate ? options.gate : undefined,
        kept: isProtected(step) ? options.kept : undefined,
      })
      minutes += step.minutes
    }
    const one = minutes - begun
    for (let number = 2; number <= timesHeld(stretch, options.members); number++) {
      segments.push({
        id: `case ${number} at ${begun}`,
        name: options.caseNumber(number),
        minutes: one,
        state: 'next',
        at: options.at(minutes),
      })
      minutes += one
    }
  }
  return segments
}

interface DrawnStep {
  readonly step: Pick<Phase, 'id' | 'name' | 'brief' | 'minutes'> & Partial<Pick<Phase, 'manner'>>
  readonly number: number | undefined
  /** Where advice opens in a case. */
  readonly gate: boolean
}

function stepsIn(stretch: Stretch): readonly DrawnStep[] {
  switch (stretch.type) {
    case 'phase':
      return [{ step: stretch.phase, number: undefined, gate: false }]
    case 'turn-by':
      return [{ step: stretch, number: undefined, gate: false }]
    case 'turns': {
      const first = stretch.phases.find(advises)
      return stretch.phases.map((step, at) => ({ step, number: at + 1, gate: step === first }))
    }
  }
}

function isProtected({ manner = [] }: DrawnStep['step']): boolean {
  return manner.includes('protected')
}

function timesHeld(stretch: Stretch, members: number): number {
  if (stretch.type !== 'turns') return 1
  return stretch.cases === 'each-member' ? members : stretch.cases.atMost
}
