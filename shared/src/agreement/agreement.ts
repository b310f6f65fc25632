import type { AgreementId, ItemId, MeetingId, MemberId } from '../lib/id.ts'

/** How an agreement went, as its owner tells it at the next meeting. */
export const OUTCOMES = ['done', 'partly', 'not-yet', 'let-go'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What someone takes on until next time. */
export interface Agreement {
  readonly id: AgreementId
  readonly by: MemberId
  /** Who wrote it down, where that was not the owner. */
  readonly scribe?: MemberId
  readonly meeting: MeetingId
  readonly turn: ItemId
  /** Milliseconds since 1970, on the server's clock. */
  readonly at: number
  readonly what: string
  readonly firstStep: string
  /** A day as `yyyy-mm-dd`, or empty where none was named. */
  readonly byWhen: string
  readonly support: string
  /** How its owner will notice that it worked. */
  readonly sign: string
}

/** How it went, told at a later meeting. */
export interface Report {
  readonly agreement: AgreementId
  readonly by: MemberId
  readonly meeting: MeetingId
  readonly at: number
  readonly outcome: Outcome
  readonly learned: string
  /** Whether it stays open and is told again next time. */
  readonly takenAlong: boolean
}

/**
 * [A1] An agreement is due until a report closes it: 'done' and 'let-go' close it; 'partly' and
 * 'not-yet' close it unless it is taken along.
 */
export function isDue(reports: readonly Pick<Report, 'outcome' | 'takenAlong'>[]): boolean {
  const last = reports.at(-1)
  return (
    last === undefined || (last.takenAlong && last.outcome !== 'done' && last.outcome !== 'let-go')
  )
}
