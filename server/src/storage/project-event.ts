import type { MeetingId } from '@kring/shared/lib/id'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import type { Compilable, Kysely } from 'kysely'
import type { Statement } from './storage-ask.ts'
import type { Tables } from './tables.ts'

/** A meeting's document is named after it. */
export const MEETING_PREFIX = 'meeting:'

/**
 * What an event of a meeting means for the tables. The statements run in the transaction that appends
 * the event, so the tables never say other than the log. Each is an upsert: projecting a log a second
 * time changes nothing.
 */
export class Projection {
  readonly #tables: Kysely<Tables>

  constructor(tables: Kysely<Tables>) {
    this.#tables = tables
  }

  of(document: string, event: Happened): readonly Statement[] {
    if (!document.startsWith(MEETING_PREFIX)) return []
    const meeting = document.slice(MEETING_PREFIX.length) as MeetingId
    return this.#queriesFor(meeting, event).map((query) => {
      const { sql, parameters } = query.compile()
      return { sql, parameters }
    })
  }

  #queriesFor(meeting: MeetingId, event: Happened): readonly Compilable[] {
    const tables = this.#tables
    switch (event.type) {
      case 'meeting.planned':
        return [
          tables
            .insertInto('meeting')
            .values({
              id: meeting,
              circle: event.circle,
              number: event.number,
              method: event.method.id,
              method_version: event.method.version,
              status: 'planned',
              lead: event.lead,
              starts_at: event.startsAt,
              planned_at: event.at,
              started_at: null,
              closed_at: null,
            })
            .onConflict((conflict) => conflict.doNothing()),
        ]
      case 'lead.handed':
        return [tables.updateTable('meeting').set({ lead: event.to }).where('id', '=', meeting)]
      case 'seat.given':
        return this.#seatGiven(meeting, event)
      case 'meeting.started':
        return [
          tables
            .updateTable('meeting')
            .set({ status: 'running', started_at: event.at })
            .where('id', '=', meeting),
        ]
      case 'meeting.closed':
        return [
          tables
            .updateTable('meeting')
            .set({ status: 'closed', closed_at: event.at })
            .where('id', '=', meeting),
          // Who still waits at the door does not wait for ever.
          tables
            .updateTable('knock')
            .set({ state: 'refused' })
            .where('meeting', '=', meeting)
            .where('state', '=', 'waiting'),
        ]
      case 'knock.answered':
        return this.#knockAnswered(meeting, event)
      case 'agreement.recorded':
        return [this.#agreementRecorded(meeting, event)]
      case 'agreement.reported':
        return [this.#agreementReported(event)]
      default:
        return []
    }
  }

  /** How somebody takes part is how they take part in the next meeting, too. */
  #seatGiven(
    meeting: MeetingId,
    { member, seat }: Extract<Happened, { type: 'seat.given' }>,
  ): readonly Compilable[] {
    const tables = this.#tables
    const ofMeeting = tables.selectFrom('meeting').select('circle').where('id', '=', meeting)
    const leads = tables.updateTable('circle').where('id', '=', ofMeeting)
    return [
      tables
        .updateTable('member')
        .set({ part: seat === 'observer' ? 'observer' : 'member' })
        .where('id', '=', member)
        .where('circle', '=', ofMeeting),
      seat === 'team-leader'
        ? leads.set({ team_leader: member })
        : leads.set({ team_leader: null }).where('team_leader', '=', member),
    ]
  }

  /** A yes makes the device that knocked the member's, in the same breath. */
  #knockAnswered(
    meeting: MeetingId,
    event: Extract<Happened, { type: 'knock.answered' }>,
  ): readonly Compilable[] {
    const tables = this.#tables
    const answered = tables
      .updateTable('knock')
      .set({ state: event.answer === 'yes' ? 'admitted' : 'refused' })
      .where('id', '=', event.knock)
      .where('meeting', '=', meeting)
      .where('state', '=', 'waiting')
    if (event.answer === 'no') return [answered]
    const attached = tables
      .insertInto('device_member')
      .columns(['device', 'member', 'since'])
      .expression((from) =>
        from
          .selectFrom('knock')
          .select(['device', 'member'])
          .select((select) => select.val(event.at).as('since'))
          .where('id', '=', event.knock)
          .where('meeting', '=', meeting)
          .where('state', '=', 'admitted'),
      )
      .onConflict((conflict) => conflict.doUpdateSet({ since: event.at }))
    return [answered, attached]
  }

  #agreementRecorded(
    meeting: MeetingId,
    { agreement }: Extract<Happened, { type: 'agreement.recorded' }>,
  ): Compilable {
    const words = {
      turn: agreement.turn,
      member: agreement.by,
      scribe: agreement.scribe ?? null,
      at: agreement.at,
      what: agreement.what,
      first_step: agreement.firstStep,
      by_when: agreement.byWhen,
      support: agreement.support,
      sign: agreement.sign,
    }
    return this.#tables
      .insertInto('agreement')
      .columns([
        'id',
        'circle',
        'meeting',
        'turn',
        'member',
        'scribe',
        'at',
        'what',
        'first_step',
        'by_when',
        'support',
        'sign',
      ])
      .expression((from) =>
        from
          .selectFrom('meeting')
          .select((select) => [
            select.val(agreement.id).as('id'),
            'circle',
            'id as meeting',
            select.val(words.turn).as('turn'),
            select.val(words.member).as('member'),
            select.val(words.scribe).as('scribe'),
            select.val(words.at).as('at'),
            select.val(words.what).as('what'),
            select.val(words.first_step).as('first_step'),
            select.val(words.by_when).as('by_when'),
            select.val(words.support).as('support'),
            select.val(words.sign).as('sign'),
          ])
          .where('id', '=', meeting),
      )
      .onConflict((conflict) => conflict.column('id').doUpdateSet(words))
  }

  #agreementReported({ report }: Extract<Happened, { type: 'agreement.reported' }>): Compilable {
    const told = {
      member: report.by,
      at: report.at,
      outcome: report.outcome,
      learned: report.learned,
      taken_along: report.takenAlong ? (1 as const) : (0 as const),
    }
    return this.#tables
      .insertInto('report')
      .values({ agreement: report.agreement, meeting: report.meeting, ...told })
      .onConflict((conflict) => conflict.columns(['agreement', 'meeting']).doUpdateSet(told))
  }
}
