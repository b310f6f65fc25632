import { type QueryExecutorProvider, sql } from 'kysely'

export const teamLeader = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    // Who leads the others of a circle at work; nobody in most circles.
    await sql.raw('alter table circle add column team_leader text').execute(tables)
  },
}
