import { type Agreement, isDue } from '@kring/shared/agreement/agreement'
import type { ToldAgreement } from '@kring/shared/api/circle-api'
import type { CircleId } from '@kring/shared/lib/id'
import type { Kysely } from 'kysely'
import type { Tables } from '../storage/tables.ts'

/** Every agreement of a circle with its reports, the newest first. */
export async function agreementsOf(
  tables: Kysely<Tables>,
  circle: CircleId,
): Promise<readonly ToldAgreement[]> {
  const agreements = await tables
    .selectFrom('agreement')
    .innerJoin('member', 'member.id', 'agreement.member')
    .selectAll('agreement')
    .select('member.name')
    .where('agreement.circle', '=', circle)
    .orderBy('agreement.at', 'desc')
    .orderBy('agreement.id')
    .execute()
  const reports = await tables
    .selectFrom('report')
    .innerJoin('agreement', 'agreement.id', 'report.agreement')
    .selectAll('report')
    .where('agreement.circle', '=', circle)
    .orderBy('report.at')
    .execute()

  const byAgreement = Map.groupBy(reports, ({ agreement }) => agreement)
  return agreements.map((row) => {
    const told = (byAgreement.get(row.id) ?? []).map((report) => ({
      meeting: report.meeting,
      at: report.at,
      outcome: report.outcome,
      learned: report.learned,
      takenAlong: report.taken_along === 1,
    }))
    return {
      id: row.id,
      by: row.member,
      name: row.name,
      meeting: row.meeting,
      turn: row.turn,
      at: row.at,
      what: row.what,
      firstStep: row.first_step,
      byWhen: row.by_when,
      support: row.support,
      sign: row.sign,
      due: isDue(told),
      reports: told,
    }
  })
}

/** What the next meeting of the circle opens with, the oldest first. */
export async function dueAgreementsOf(
  tables: Kysely<Tables>,
  circle: CircleId,
): Promise<readonly Agreement[]> {
  const due = (await agreementsOf(tables, circle)).filter((agreement) => agreement.due)
  return due
    .map(({ name: _name, due: _due, reports: _reports, ...agreement }) => agreement)
    .toReversed()
}
