import { type QueryExecutorProvider, sql } from 'kysely'

/** A circle may do without the question coach; who has said nothing has it. */
export const circleCoach = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    await sql`
      alter table circle add column coach text not null default 'on' check (coach in ('on', 'off'))
    `.execute(tables)
  },
}
