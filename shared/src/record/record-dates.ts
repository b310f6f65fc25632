import type { Language } from '../language/language.ts'
import type { MeetingRecord } from './record.ts'
import { RECORD_TEXTS } from './record-texts.ts'

const LOCALE: { readonly [language in Language]: string } = {
  en: 'en-GB',
  sv: 'sv-SE',
  nl: 'nl-NL',
}

export interface RecordOptions {
  /** An IANA zone: where the circle's clock hangs. */
  readonly timeZone: string
}

/** Whether the zone is one that dates can be told in. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** The dates and times of one record, in its language and zone. */
export interface RecordDates {
  /** 'Thursday 20 November 2025' */
  readonly day: string | undefined
  /** '20 November 2025' */
  readonly shortDay: string | undefined
  /** '13:30 to 16:00' */
  readonly time: string | undefined
  /** '30 October' */
  dayAndMonth(at: number): string
  /** 'Thursday 11 December' and '13:30' */
  weekday(at: number): string
  clock(at: number): string
  /** 'Wednesday 3 December', of a day written as `yyyy-mm-dd`; as it is where it is no day. */
  byWhen(day: string): string
}

export function recordDates(record: MeetingRecord, { timeZone }: RecordOptions): RecordDates {
  const locale = LOCALE[record.language]
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  const weekday: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }
  const plain = (text: string) => text.replace(',', '')

  const { startedAt, endedAt } = record
  const at = startedAt ?? endedAt
  const clock = (moment: number) =>
    format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment)
  const texts = RECORD_TEXTS[record.language]
  return {
    day: at === null ? undefined : plain(format({ ...weekday, year: 'numeric' }).format(at)),
    shortDay:
      at === null
        ? undefined
        : format({ day: 'numeric', month: 'long', year: 'numeric' }).format(at),
    time:
      startedAt === null
        ? undefined
        : endedAt === null
          ? clock(startedAt)
          : texts.time(clock(startedAt), clock(endedAt)),
    dayAndMonth: (moment) => format({ day: 'numeric', month: 'long' }).format(moment),
    weekday: (moment) => plain(format(weekday).format(moment)),
    clock,
    byWhen: (day) => {
      const noon = Date.parse(`${day}T12:00:00Z`)
      return Number.isNaN(noon) ? day : plain(format(weekday, 'UTC').format(noon))
    },
  }
}

/** '2025-11-20', for the name of a file; 'undated' where the meeting has no day yet. */
export function recordDay(
  { startedAt, endedAt }: MeetingRecord,
  { timeZone }: RecordOptions,
): string {
  const at = startedAt ?? endedAt
  if (at === null) return 'undated'
  return new Intl.DateTimeFormat('sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(at)
}
