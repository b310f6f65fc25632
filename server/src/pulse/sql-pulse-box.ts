import type { MeetingId } from '@kring/shared/lib/id'
import {
  type Answered,
  PULSE_VALUES,
  type PulseValue,
  type Tallies,
  type Tally,
} from '@kring/shared/pulse/pulse'
import type { Kysely } from 'kysely'
import type { GivenAnswers, PulseBox, PulsePlace } from '../room/pulse-box.ts'
import type { Tables } from '../storage/tables.ts'

/**
 * Anonymous answers in two tables that share no key but the statement they were given to. What this
 * keeps from whom, and what it cannot:
 *
 * - Members see how many have answered, and who is in the room; of each statement that four have
 *   answered the counts, and of the others nothing, not how many did either. Where all gave one value,
 *   that is everybody's; where three of four tell each other theirs, the fourth is known. The screen says
 *   so before one answers.
 * - What one member answered to one statement is tied to nothing that they answered to another.
 * - Who leads sees no more than the others, and decides when it is turned over: once, for all at once.
 * - Who keeps the server can read both tables. They hold no link, no order and no time. Who copies the
 *   whole file between any two answers sees which count rose meanwhile; that cannot be kept from who
 *   holds the machine. After it was shown, or the phase was left, both are deleted and overwritten.
 * - An outsider gets nothing: the number comes in one HTTP call, never through a Yjs document, whose
 *   client ids tell the author, and no line of a log names it.
 */
export class SqlPulseBox implements PulseBox {
  readonly #tables: Kysely<Tables>

  constructor(tables: Kysely<Tables>) {
    this.#tables = tables
  }

  answered({ meeting, item, phase }: PulsePlace): Promise<readonly Answered[]> {
    return this.#tables
      .selectFrom('pulse_answered')
      .select(['statement', 'member'])
      .where('meeting', '=', meeting)
      .where('item', '=', item)
      .where('phase', '=', phase)
      .execute()
  }

  async tallies({ meeting, item, phase }: PulsePlace): Promise<Tallies> {
    const rows = await this.#tables
      .selectFrom('pulse_tally')
      .select(['statement', 'value', 'count'])
      .where('meeting', '=', meeting)
      .where('item', '=', item)
      .where('phase', '=', phase)
      .execute()
    const [a, b, c, d, e] = PULSE_VALUES
    const tallies = new Map<string, Tally>()
    for (const [statement, given] of Map.groupBy(rows, (row) => row.statement)) {
      const count = (value: PulseValue) => given.find((row) => row.value === value)?.count ?? 0
      tallies.set(statement, [count(a), count(b), count(c), count(d), count(e)])
    }
    return tallies
  }

  answer(
    { meeting, item, phase }: PulsePlace,
    { member, answers }: GivenAnswers,
  ): Promise<'counted' | 'already-answered'> {
    const place = { meeting, item, phase }
    return this.#tables.transaction().execute(async (tables) => {
      const before = await tables
        .selectFrom('pulse_answered')
        .select('statement')
        .where('meeting', '=', meeting)
        .where('item', '=', item)
        .where('phase', '=', phase)
        .where('member', '=', member)
        .execute()
      if (before.some(({ statement }) => Object.hasOwn(answers, statement)))
        return 'already-answered'
      for (const [statement, value] of Object.entries(answers)) {
        await tables
          .insertInto('pulse_answered')
          .values({ ...place, statement, member })
          .execute()
        await tables
          .insertInto('pulse_tally')
          .values({ ...place, statement, value, count: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['meeting', 'item', 'phase', 'statement', 'value'])
              .doUpdateSet((row) => ({ count: row('pulse_tally.count', '+', 1) })),
          )
          .execute()
      }
      return 'counted'
    })
  }

  async forget(meeting: MeetingId, but?: PulsePlace): Promise<void> {
    await this.#tables.transaction().execute(async (tables) => {
      for (const table of ['pulse_answered', 'pulse_tally'] as const) {
        let gone = tables.deleteFrom(table).where('meeting', '=', meeting)
        if (but) {
          gone = gone.where((where) =>
            where.or([where('item', '!=', but.item), where('phase', '!=', but.phase)]),
          )
        }
        await gone.execute()
      }
    })
  }
}
