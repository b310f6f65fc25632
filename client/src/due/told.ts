import type { Agreement, Report } from '@kring/shared/agreement/agreement'
import type { AgreementId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'

export interface Told {
  readonly agreement: Agreement
  readonly report: Report | undefined
}

/** The agreements that this meeting opened with, each with what was told of it so far. */
export function toldSoFar(state: MeetingState): readonly Told[] {
  return state.due.map((agreement) => ({
    agreement,
    report: state.reports.find((report) => report.agreement === agreement.id),
  }))
}

/**
 * Whose agreement is on the table: the one the reader looks at, else the speaker's, else the first
 * that nobody has told of. Where the speaker has several, their first untold one.
 */
export function onTheTable(
  told: readonly Told[],
  speaker: string | undefined,
  looksAt?: AgreementId,
): Told | undefined {
  const own = told.filter(({ agreement }) => agreement.by === speaker)
  return (
    told.find(({ agreement }) => agreement.id === looksAt) ??
    own.find(({ report }) => !report) ??
    own.at(-1) ??
    told.find(({ report }) => !report) ??
    told.at(-1)
  )
}

/** The agreements that this member has to tell of here; told ones may be told again. */
export function ownDue(state: MeetingState, member: string): readonly Told[] {
  return toldSoFar(state).filter(({ agreement }) => agreement.by === member)
}

/** Who tells after this one; undefined when nobody is left. */
export function nextToTell(told: readonly Told[], now: Told): Told | undefined {
  const at = told.indexOf(now)
  return [...told.slice(at + 1), ...told.slice(0, Math.max(at, 0))].find(
    (one) => !one.report && one.agreement.by !== now.agreement.by,
  )
}
