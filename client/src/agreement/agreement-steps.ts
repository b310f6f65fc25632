import type { AgreementFields } from './agreement-draft.ts'

/** One station on the way to the next meeting. */
export interface Step {
  readonly what: 'first-step' | 'support' | 'day' | 'meeting'
  /** Milliseconds since 1970; undefined where no day was named. */
  readonly at: number | undefined
  readonly text: string
}

/** What was said of the way, in its order; what was not said is no station. */
export function stepsOf(
  { what, firstStep, byWhen, support }: AgreementFields & { readonly what: string },
  nextMeetingAt: number | undefined,
): readonly Step[] {
  const day = byWhen === '' ? undefined : Date.parse(byWhen)
  const steps: Step[] = []
  if (firstStep.trim() !== '') steps.push({ what: 'first-step', at: undefined, text: firstStep })
  if (support.trim() !== '') steps.push({ what: 'support', at: undefined, text: support })
  const meeting: Step = { what: 'meeting', at: nextMeetingAt, text: '' }
  if (day === undefined || !Number.isFinite(day)) return [...steps, meeting]
  const theDay: Step = { what: 'day', at: day, text: what.trim() }
  const after = nextMeetingAt !== undefined && day > nextMeetingAt
  return after ? [...steps, meeting, theDay] : [...steps, theDay, meeting]
}
