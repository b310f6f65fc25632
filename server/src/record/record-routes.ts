import { RECORD_FORMATS, type RecordFormat } from '@kring/shared/api/meeting-api'
import { type MeetingRecord, type RecordSource, recordOf } from '@kring/shared/record/record'
import { isTimeZone, type RecordOptions, recordDay } from '@kring/shared/record/record-dates'
import { recordAsHtml } from '@kring/shared/record/record-html'
import { recordAsMarkdown } from '@kring/shared/record/record-markdown'
import { RECORD_TEXTS } from '@kring/shared/record/record-texts'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { circleById, membersOf } from '../circle/circle-store.ts'
import { type DeviceEnv, deviceOn } from '../http/device-cookie.ts'
import { notFound, notStored, problem } from '../http/problem-response.ts'
import { memberInMeeting } from '../meeting/meeting-seat.ts'
import { meetingById, meetingsOf } from '../meeting/meeting-store.ts'
import type { Rooms } from '../room/rooms.ts'
import type { Tables } from '../storage/tables.ts'
import { recordAsDocx } from './record-docx.ts'
import { recordAsPdf } from './record-pdf.ts'

export interface RecordRoutesOptions {
  readonly tables: Kysely<Tables>
  readonly rooms: Rooms
  readonly clock: () => number
  /** Where the clock hangs that times are told by, unless the reader names another. */
  readonly timeZone?: string
}

interface Written {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

type Write = (
  record: MeetingRecord,
  options: RecordOptions & { readonly madeAt: Date },
) => Written | Promise<Written>

const WRITE: { readonly [format in RecordFormat]: Write } = {
  md: (record, options) => ({
    type: 'text/markdown; charset=utf-8',
    body: recordAsMarkdown(record, options),
  }),
  html: (record, options) => ({
    type: 'text/html; charset=utf-8',
    body: recordAsHtml(record, options),
  }),
  json: (record) => ({
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(record, null, 2),
  }),
  pdf: async (record, options) => ({
    type: 'application/pdf',
    body: await recordAsPdf(record, options),
  }),
  docx: async (record, options) => ({
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: await recordAsDocx(record, options),
  }),
}

/** `GET /api/meetings/:meeting/record`: what leaves the house, for members of the circle alone. */
export function recordRoutes(options: RecordRoutesOptions): Hono<DeviceEnv> {
  const { clock, timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone } = options
  return new Hono<DeviceEnv>().get('/api/meetings/:meeting/record', async (c) => {
    const source = await sourceFor(options, deviceOn(c), c.req.param('meeting'))
    if (source === 'not-stored') return notStored(c)
    if (!source) return notFound(c)

    const asked = c.req.query('format') ?? 'md'
    const format = RECORD_FORMATS.find((one) => one === asked)
    if (!format) {
      return problem(c, 422, {
        code: 'format-unknown',
        title: 'The record has no such format',
        detail: `It is written as ${RECORD_FORMATS.join(', ')}.`,
      })
    }
    const zone = c.req.query('timeZone') ?? timeZone
    if (!isTimeZone(zone)) {
      return problem(c, 422, {
        code: 'time-zone-unknown',
        title: 'There is no such time zone',
        detail: 'Name one as the IANA does, such as Europe/Stockholm.',
      })
    }
    const record = recordOf(source)
    const printed = { timeZone: zone, madeAt: new Date(clock()) }
    const { type, body } = await WRITE[format](record, printed)
    const inline = format === 'json' || format === 'html'
    return c.body(body, 200, {
      'content-type': type,
      'content-language': record.language,
      'content-disposition': disposition(record, format, { timeZone: zone, inline }),
    })
  })
}

/** What a record is made of; undefined for who is not of the circle, and where nothing is. */
async function sourceFor(
  { tables, rooms }: RecordRoutesOptions,
  device: string | undefined,
  meeting: string,
): Promise<RecordSource | 'not-stored' | undefined> {
  const seat = await memberInMeeting({ tables, rooms }, device, meeting)
  if (seat === 'not-stored') return seat
  const room = seat && (await rooms.meeting(seat.meeting.id))
  const circle = seat && (await circleById(tables, seat.meeting.circle))
  if (!seat || !room || !circle) return undefined
  const { id, number } = seat.meeting
  const row = await meetingById(tables, id)
  const members = await membersOf(tables, circle.id)
  const later = (await meetingsOf(tables, circle.id)).find((one) => one.number > number)
  const { view: board, sheet } = await room.board()
  return {
    state: room.state,
    board,
    sheet,
    circleName: circle.name,
    names: Object.fromEntries(members.map((member) => [member.id, member.name])),
    startedAt: row?.started_at ?? null,
    nextStartsAt: later?.starts_at ?? null,
  }
}

/** `thursday-circle-meeting-5-2025-11-20.md`, and the circle's own letters where they are others. */
function disposition(
  record: MeetingRecord,
  format: RecordFormat,
  { timeZone, inline }: RecordOptions & { readonly inline: boolean },
): string {
  const meeting = RECORD_TEXTS[record.language].meeting(record.number)
  const day = recordDay(record, { timeZone })
  const words = `${record.circle} ${meeting} ${day === 'undated' ? '' : day}`
  const own = words
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
  const plain = own
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(own)}.${format}`
}
