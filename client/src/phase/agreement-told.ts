import type { Agreement, Report } from '@kring/shared/agreement/agreement'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'

export interface ToldAgreement {
  readonly agreement: Agreement
  readonly report: Report | undefined
}

/** What the meeting opens with, each with how it went where that was told today. */
export function dueAgreements(state: MeetingState): readonly ToldAgreement[] {
  return state.due.map((agreement) => ({
    agreement,
    report: state.reports.find((report) => report.agreement === agreement.id),
  }))
}

/**
 * The agreement that is being told: of who speaks, if they have one left to tell, else the first
 * that nobody has told yet. In a turn only the case-giver tells.
 */
export function agreementTold(state: MeetingState): Agreement | undefined {
  const giver = openTurn(state)?.caseGiver
  const untold = dueAgreements(state)
    .filter(({ report }) => report === undefined)
    .map(({ agreement }) => agreement)
    .filter(({ by }) => giver === undefined || by === giver)
  return untold.find(({ by }) => by === state.speaker?.member) ?? untold[0]
}

/** The agreements that this member still has to tell of here; told ones may be told again. */
export function ownDue(state: MeetingState, member: string): readonly ToldAgreement[] {
  return dueAgreements(state).filter(({ agreement }) => agreement.by === member)
}
