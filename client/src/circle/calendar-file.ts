export interface CalendarEvent {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly startsAt: number
  readonly minutes: number
  /** When the file was made. */
  readonly madeAt: number
}

function stamp(at: number): string {
  return `${new Date(at).toISOString().replace(/[-:]/gu, '').slice(0, 15)}Z`
}

/** Backslash, semicolon, comma and line end have a meaning of their own in a calendar file. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n/gu, '\\n')
}

/** A line holds 75 octets at most; a longer one goes on after a line end and a blank. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (octets + size > 74) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** One planned meeting as an iCalendar file (RFC 5545). */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kring//Meeting//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@kring`,
    `DTSTAMP:${stamp(event.madeAt)}`,
    `DTSTART:${stamp(event.startsAt)}`,
    `DTEND:${stamp(event.startsAt + event.minutes * 60_000)}`,
    `SUMMARY:${escaped(event.title)}`,
    `URL:${event.url}`,
    `DESCRIPTION:${escaped(event.url)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
