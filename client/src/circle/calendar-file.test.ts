import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const event = {
  id: 'm1',
  title: 'Thursday circle; meeting 6, at Elin’s',
  url: 'https://kring.example/m/m1',
  startsAt: Date.UTC(2026, 11, 11, 12, 30),
  minutes: 150,
  madeAt: Date.UTC(2026, 10, 20, 15),
}

test('begins and ends on the clock of the world', () => {
  const file = calendarFile(event)
  expect(file).toContain('DTSTART:20261211T123000Z\r\n')
  expect(file).toContain('DTEND:20261211T150000Z\r\n')
  expect(file).toContain('SUMMARY:Thursday circle\\; meeting 6\\, at Elin’s\r\n')
})

test('no line is longer than a calendar reads, also in letters of several octets', () => {
  const file = calendarFile({ ...event, title: 'Återkoppling på arbetet '.repeat(12) })
  for (const line of file.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
  expect(file.replaceAll('\r\n ', '')).toContain('Återkoppling på arbetet '.repeat(12))
})
