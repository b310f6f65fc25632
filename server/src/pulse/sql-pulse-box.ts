import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import { PULSE_VALUES, type PulseValue, type Tally } from '@kring/shared/pulse/pulse'
import type { Kysely } from 'kysely'
import type { PulseBox, PulsePlace } from '../room/pulse-box.ts'
import type { Tables } from '../storage/tables.ts'

/**
 * Anonymous answers in two tables that share no key but the place they were given at. What this keeps
 * from whom, and what it cannot:
 *
 * - Members see how many have answered, and who is in the room; from four answers up the counts. Where
 *   all gave one value, that is everybody's; where three of four tell each other theirs, the fourth is
 *   known. The screen says so before one answers.
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

  async answered({ meeting, item, phase }: PulsePlace): Promise<readonly MemberId[]> {
    const rows = await this.#tables
      .selectFrom('pulse_answered')
      .select('member')
      .where('meeting', '=', meeting)
      .where('item', '=', item)
      .where('phase', '=', phase)
      .execute()
    return rows.map(({ member }) => member)
  }

  async tally({ meeting, item, phase }: PulsePlace): Promise<Tally> {
    const rows = await this.#tables
      .selectFrom('pulse_tally')
      .select(['value', 'count'])
      .where('meeting', '=', meeting)
      .where('item', '=', item)
      .where('phase', '=', phase)
      .execute()
    const count = (value: PulseValue) => rows.find((row) => row.value === value)?.count ?? 0
    const [a, b, c, d, e] = PULSE_VALUES
    return [count(a), count(b), count(c), count(d), count(e)]
  }

  answer(
    { meeting, item, phase }: PulsePlace,
    { member, value }: { readonly member: MemberId; readonly value: PulseValue },
  ): Promise<'counted' | 'already-answered'> {
    return this.#tables.transaction().execute(async (tables) => {
      const known = await tables
        .selectFrom('pulse_answered')
        .select('member')
        .where('meeting', '=', meeting)
        .where('item', '=', item)
        .where('phase', '=', phase)
        .where('member', '=', member)
        .executeTakeFirst()
      if (known) return 'already-answered'
      await tables.insertInto('pulse_answered').values({ meeting, item, phase, member }).execute()
      await tables
        .insertInto('pulse_tally')
        .values({ meeting, item, phase, value, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['meeting', 'item', 'phase', 'value'])
            .doUpdateSet((row) => ({ count: row('pulse_tally.count', '+', 1) })),
        )
        .execute()
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
