import { SYSTEMS } from '../system/system.ts'
import { MEETING_COLUMNS, meet } from './meeting.ts'
import { type Scenario, sized } from './scenario.ts'

export const manyMeetings: Scenario = {
  name: 'many',
  title: 'Many meetings',
  about: '100 rooms of 6, each client half an edit and 2 pointer moves a second.',
  systems: SYSTEMS,
  columns: MEETING_COLUMNS,
  run: (system, bench) =>
    meet(system, bench, {
      rooms: sized(bench, { tiny: 2, quick: 10, full: 100 }),
      clients: 6,
      editsPerSecond: 0.5,
      movesPerSecond: 2,
      warmUpMs: sized(bench, { tiny: 100, quick: 400, full: 8_000 }),
      measuredMs: sized(bench, { tiny: 2_100, quick: 2_000, full: 6_000 }),
    }),
}
