import { coldJoin } from './cold-join.ts'
import { hostileClient } from './hostile-client.ts'
import { kill } from './kill.ts'
import { manyMeetings } from './many-meetings.ts'
import { memory } from './memory.ts'
import { plenary } from './plenary.ts'
import type { Scenario, ScenarioName } from './scenario.ts'
import { slowReader } from './slow-reader.ts'
import { smallMeeting } from './small-meeting.ts'

/** By name, in the order in which they are run and told. */
export const scenarios: Record<ScenarioName, Scenario> = {
  small: smallMeeting,
  many: manyMeetings,
  plenary,
  join: coldJoin,
  kill,
  memory,
  slow: slowReader,
  hostile: hostileClient,
}
