import type { History, PastBoard } from '@kring/shared/api/history-api'
import { momentsIn } from '@kring/shared/history/moments'
import type { MemberId } from '@kring/shared/lib/id'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { circleById } from '../circle/circle-store.ts'
import { type DeviceEnv, deviceOn } from '../http/device-cookie.ts'
import { notFound, notStored, problem } from '../http/problem-response.ts'
import { REFUSAL_TITLES } from '../http/refusal-titles.ts'
import { memberInMeeting } from '../meeting/meeting-seat.ts'
import type { MeetingRow } from '../meeting/meeting-store.ts'
import type { Rooms } from '../room/rooms.ts'
import type { Tables } from '../storage/tables.ts'
import { readLoggedEvents } from './logged-events.ts'

export interface HistoryRoutesOptions {
  readonly tables: Kysely<Tables>
  readonly rooms: Rooms
  /** The board of a document at a place in its log; undefined where there is no such place. */
  readonly pastBoard: (document: string, seq: number) => Promise<PastBoard | undefined>
}

/**
 * `GET /api/meetings/:meeting/history`: looking back, for who leads and who founded the circle. What a
 * member keeps face down has no history.
 */
export function historyRoutes(options: HistoryRoutesOptions): Hono<DeviceEnv> {
  const { tables, rooms, pastBoard } = options
  return new Hono<DeviceEnv>().get('/api/meetings/:meeting/history', async (c) => {
    const seat = await memberInMeeting({ tables, rooms }, deviceOn(c), c.req.param('meeting'))
    if (seat === 'not-stored') return notStored(c)
    if (!seat) return notFound(c)
    const { meeting, member } = seat
    if (!(await mayLookBack(tables, meeting, member))) {
      const code = 'not-the-facilitator'
      return problem(c, 403, { code, title: REFUSAL_TITLES[code] })
    }

    const document = `meeting:${meeting.id}`
    const asked = c.req.query('seq')
    if (asked === undefined) {
      const { head, events } = await readLoggedEvents(tables, document)
      const moments = momentsIn(events).map(({ item, phase, to, startedAt, endedAt }) => ({
        seq: to === 'open' ? head : to,
        item,
        phase,
        startedAt,
        endedAt,
      }))
      return c.json({ meeting: meeting.id, head, moments } satisfies History)
    }
    const past = /^\d{1,15}$/.test(asked) ? await pastBoard(document, Number(asked)) : undefined
    if (past) return c.json(past)
    const { head } = await readLoggedEvents(tables, document)
    return problem(c, 422, {
      code: 'seq-unknown',
      title: 'The log of this meeting has no such number',
      detail: `It goes from 1 to ${head}.`,
      head,
    })
  })
}

async function mayLookBack(
  tables: Kysely<Tables>,
  { lead, circle }: MeetingRow,
  member: MemberId,
): Promise<boolean> {
  return lead === member || (await circleById(tables, circle))?.founder === member
}
