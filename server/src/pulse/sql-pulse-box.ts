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
 * - Who keeps the server can read both tables. They hold no link, no order and no time.
 * - The write-ahead log has one commit after the other, and so who answered beside what was counted then.
 *   It is emptied into the file after each answer, and again after both tables were let go of, which
 *   overwrites them: after it was shown, or the phase was left, neither file has a row of them.
 * - Two things cannot be kept from who holds the machine: a copy of both files that is made in the moment
 *   between an answer and the emptying, and two copies, one before and one after an answer, of which the
 *   second has a count that rose. What a disk keeps of a file that was overwritten is not ours to say.
 * - An outsider gets nothing: the number comes in one HTTP call, never through a Yjs document, whose
 *   client ids tell the author, and no line of a log names it.
 */
export class SqlPulseBox implements PulseBox {
  readonly #tables: Kysely<Tables>
  readonly #emptyWriteAheadLog: () => void

  /** `emptyWriteAheadLog` is asked for after each write, and nobody who answers waits for it. */
  constructor(tables: Kysely<Tables>, emptyWriteAheadLog: () => void) {
    this.#tables = tables
    this.#emptyWriteAheadLog = emptyWriteAheadLog
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

  async answer(
    { meeting, item, phase }: PulsePlace,
    { member, answers }: GivenAnswers,
  ): Promise<'counted' | 'already-answered'> {
    const place = { meeting, item, phase }
    const counted = await this.#tables.transaction().execute(async (tables) => {
      const before = await tables
        .selectFrom('pulse_answered')
        .select('statement')
        .where('meeting', '=', meeting)
        .where('item', '=', item)
        .where('phase', '=', phase)
        .where('member', '=', member)
        .execute()
      if (before.some(({ statement }) => Object.hasOwn(answers, statement))) {
        return 'already-answered'
      }
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
    if (counted === 'counted') this.#emptyWriteAheadLog()
    return counted
  }

  async forget(meeting: MeetingId, but?: PulsePlace): Promise<void> {
    const gone = await this.#tables.transaction().execute(async (tables) => {
      let rows = 0n
      for (const table of ['pulse_answered', 'pulse_tally'] as const) {
        let left = tables.deleteFrom(table).where('meeting', '=', meeting)
        if (but) {
          left = left.where((where) =>
            where.or([where('item', '!=', but.item), where('phase', '!=', but.phase)]),
          )
        }
        const { numDeletedRows } = await left.executeTakeFirst()
        rows += numDeletedRows
      }
      return rows
    })
    if (gone > 0n) this.#emptyWriteAheadLog()
  }
}
