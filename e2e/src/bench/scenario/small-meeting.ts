import { SYSTEMS } from '../system/system.ts'
import { MEETING_COLUMNS, meet } from './meeting.ts'
import { type Scenario, sized } from './scenario.ts'

export const smallMeeting: Scenario = {
  name: 'small',
  title: 'Small meeting',
  about: '7 clients in one room, each 5 edits and 10 pointer moves a second.',
  systems: SYSTEMS,
  columns: MEETING_COLUMNS,
  run: (system, bench) =>
    meet(system, bench, {
      rooms: 1,
      clients: 7,
      editsPerSecond: 5,
      movesPerSecond: 10,
      warmUpMs: sized(bench, { tiny: 100, quick: 400, full: 8_000 }),
      measuredMs: sized(bench, { tiny: 400, quick: 1_000, full: 6_000 }),
    }),
}
