import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language/language.ts'
import type { AgreementId, ItemId, MeetingId, MemberId } from '../lib/id.ts'
import type { MeetingRecord } from './record.ts'
import { isTimeZone, recordDay } from './record-dates.ts'
import { recordAsHtml } from './record-html.ts'
import { recordAsMarkdown } from './record-markdown.ts'
import { frameOfSketch, strokePath } from './record-sketch.ts'

const ZONE = { timeZone: 'Europe/Stockholm' }

function record(changes: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    meeting: 'm' as MeetingId,
    circle: 'Thursday circle',
    language: 'en',
    number: 5,
    status: 'closed',
    startedAt: Date.parse('2025-11-20T12:30:00Z'),
    endedAt: Date.parse('2025-11-20T15:00:00Z'),
    lead: 'Saskia',
    present: ['Saskia', 'Marit', 'Bram'],
    lastTime: [
      {
        name: 'Bram',
        what: 'One question before I answer.',
        agreedAt: Date.parse('2025-10-30T13:00:00Z'),
        outcome: 'partly',
        learned: 'Half the time they had it.',
        takenAlong: true,
      },
    ],
    turns: [
      {
        id: 'turn-1' as ItemId,
        caseGiver: 'marit' as MemberId,
        name: 'Marit',
        title: 'The roster',
        level: 'board',
        problem: 'I say nothing.',
        objective: 'R. stays.',
        agreements: [
          {
            id: 'a' as AgreementId,
            name: 'Marit',
            what: 'I sit down with R.',
            firstStep: 'Ask her tomorrow.',
            byWhen: '2025-12-03',
            support: '',
            sign: 'She calls me.',
          },
        ],
        agreementWords: '',
        groups: [
          {
            heading: 'open-questions',
            notes: [
              { kind: 'open-question', name: 'Bram', text: 'Why now?', kept: true, re: null },
              { kind: 'open-question', name: 'Elin', text: 'Who knows?', kept: false, re: null },
            ],
          },
        ],
        sketch: [],
        pulses: [],
      },
    ],
    agreements: [],
    pulses: [],
    next: {
      startsAt: Date.parse('2025-12-11T12:30:00Z'),
      open: [
        { name: 'Marit', what: 'I sit down with R.', byWhen: '2025-12-03', from: 'this-meeting' },
      ],
    },
    ...changes,
  }
}

/** The record of one case whose problem says this. */
function saying(problem: string, name = 'Marit'): MeetingRecord {
  const [turn] = record().turns
  return record({ turns: turn ? [{ ...turn, problem, name }] : [], lastTime: [] })
}

describe('the record as Markdown', () => {
  test('reads as a page', () => {
    expect(recordAsMarkdown(record(), ZONE)).toBe(`# Session record

**Thursday circle, meeting 5**${'  '}
Thursday 20 November 2025, 13:30 to 16:00

Who was there: Saskia (facilitator), Marit, Bram

## Last time’s agreements

- **Bram: Partly**, taken along${'  '}
  One question before I answer. (Agreed on 30 October)
  - Learned: Half the time they had it.

## Marit’s case: The roster

**Problem**

> I say nothing.

**Objective**

> R. stays.

### Open questions

- Why now? *Bram* **(kept by Marit)**
- Who knows? *Elin*

### Agreement

> I sit down with R.

- First step: Ask her tomorrow.
- By: Wednesday 3 December
- It worked when: She calls me.

---

**Next: Thursday 11 December**, 13:30

## The next meeting opens with

- **Marit:** I sit down with R. (Wednesday 3 December)

*What is not written here stays in the room.*
`)
  })

  test('speaks the language of the circle', () => {
    const swedish = recordAsMarkdown(record({ language: 'sv' }), ZONE)
    expect(swedish).toContain('# Minnesanteckningar')
    expect(swedish).toContain('torsdag 20 november 2025, 13:30–16:00')
    expect(swedish).toContain('## Marits ärende: The roster')
    const dutch = recordAsMarkdown(record({ language: 'nl' }), ZONE)
    expect(dutch).toContain('## De casus van Marit: The roster')
    expect(dutch).toContain('donderdag 20 november 2025, 13:30 tot 16:00')
  })

  test('tells the time where the circle is', () => {
    const inTokyo = recordAsMarkdown(record(), { timeZone: 'Asia/Tokyo' })
    expect(inTokyo).toContain('Thursday 20 November 2025, 21:30 to 00:00')
  })

  test.for([
    ['# no heading', '> \\# no heading'],
    ['*not* _slanted_', '> \\*not\\* \\_slanted\\_'],
    ['1. no list', '> 1\\. no list'],
    ['- no list', '> \\- no list'],
    ['    no code', '> no code'],
    ['<script>alert(1)</script>', '> \\<script\\>alert(1)\\</script\\>'],
    ['[no](https://link.example)', '> \\[no\\](https\\://link.example)'],
    ['![no](picture.png)', '> \\!\\[no\\](picture.png)'],
    ['&lt;b&gt; stays', '> \\&lt;b\\&gt; stays'],
    ['one\n\ntwo', '> one\n>\n> two'],
    ['a\\*b', '> a\\\\\\*b'],
    ['| no | table |', '> \\| no \\| table \\|'],
  ] as const)('what people typed stays text: %s', ([typed, written]) => {
    expect(recordAsMarkdown(saying(typed), ZONE)).toContain(`**Problem**\n\n${written}\n\n`)
  })
})

describe('the record as a page', () => {
  test.for(LANGUAGES)('is whole and says its language, in %s', (language) => {
    const html = recordAsHtml(record({ language }), ZONE)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
    expect(html).not.toMatch(/(src|href)=/)
  })

  test('what people typed stays text, also in the style sheet', () => {
    const wicked = `</style><script>alert("1")</script>' } */ \\`
    const html = recordAsHtml({ ...saying(wicked, wicked), circle: wicked }, ZONE)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)')
  })
})

describe('dates of the record', () => {
  test('a file is named by the day where the circle is', () => {
    const late = record({ startedAt: Date.parse('2025-11-20T23:30:00Z') })
    expect(recordDay(late, { timeZone: 'UTC' })).toBe('2025-11-20')
    expect(recordDay(late, ZONE)).toBe('2025-11-21')
    expect(recordDay(record({ startedAt: null, endedAt: null }), ZONE)).toBe('undated')
  })

  test('a zone is one that the calendar knows', () => {
    expect(isTimeZone('Europe/Amsterdam')).toBe(true)
    expect(isTimeZone('Kring/Nowhere')).toBe(false)
  })
})

describe('the sketch', () => {
  test('is made smaller until it fits, never larger', () => {
    const frame = frameOfSketch([[0, 0, 0.5, 1000, 100, 0.5]], { width: 208, height: 108 })
    expect(frame).toMatchObject({ width: 208, scale: 0.2 })
    const small = frameOfSketch([[5, 5, 0.5, 25, 15, 0.5]], { width: 208, height: 108 })
    expect(small).toMatchObject({ scale: 1, width: 28, height: 18 })
    expect(frameOfSketch([], { width: 1, height: 1 })).toBeUndefined()
  })

  test('a single point is a dot that can be seen', () => {
    const frame = frameOfSketch([[5, 5, 0.5]], { width: 100, height: 100 })
    expect(frame && strokePath([5, 5, 0.5], frame)).toBe('M4.00 4.00L4.01 4.00')
  })
})
