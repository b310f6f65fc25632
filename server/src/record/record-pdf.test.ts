import { inflateRawSync } from 'node:zlib'
import type { MeetingRecord, RecordNote, RecordTurn } from '@kring/shared/record/record'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { recordAsDocx } from './record-docx.ts'
import { recordAsPdf } from './record-pdf.ts'

const OPTIONS = { timeZone: 'Europe/Stockholm', madeAt: new Date('2025-11-20T16:00:00Z') }

function turn(changes: Partial<RecordTurn> = {}): RecordTurn {
  return {
    id: 'turn-1' as RecordTurn['id'],
    caseGiver: 'marit' as RecordTurn['caseGiver'],
    name: 'Marit',
    title: 'The roster',
    level: 'agreement',
    problem: 'Our most experienced nurse arranges bed moves and swaps around me. I say nothing.',
    objective: 'Decisions about the ward pass through me.',
    agreements: [
      {
        id: 'a' as RecordTurn['agreements'][number]['id'],
        name: 'Marit',
        what: 'I sit down with R. for half an hour.',
        firstStep: 'Ask her tomorrow.',
        byWhen: '2025-12-03',
        support: 'Amina',
        sign: 'R. calls me.',
      },
    ],
    agreementWords: '',
    groups: [],
    sketch: [],
    pulses: [],
    ...changes,
  }
}

const PULSE = {
  phase: 'pulse',
  name: 'Anonymous pulse',
  statements: [
    { id: 'candour', text: 'We speak openly about what is hard.', counts: [0, 11, 0, 2, 1] },
    { id: 'learning', text: 'Today we learned something as a team.', counts: null },
  ],
} as const

function record(changes: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    meeting: 'm' as MeetingRecord['meeting'],
    circle: 'Torsdagscirkeln å ä ö é ï',
    language: 'en',
    number: 5,
    status: 'closed',
    startedAt: Date.parse('2025-11-20T12:30:00Z'),
    endedAt: Date.parse('2025-11-20T15:00:00Z'),
    lead: 'Saskia',
    present: ['Saskia', 'Marit', 'Łukasz Ångström'],
    lastTime: [],
    turns: [turn()],
    agreements: [],
    pulses: [],
    next: { startsAt: null, open: [] },
    ...changes,
  }
}

async function read(of: MeetingRecord) {
  const document = await getDocumentProxy(await recordAsPdf(of, OPTIONS))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  return { document, pages: totalPages, text: text.replace(/\s+/g, ' ') }
}

describe('the record as a PDF', () => {
  test('is real text, with the letters of every language', async () => {
    const { text, pages } = await read(record())
    expect(pages).toBe(1)
    expect(text).toContain('Session record')
    expect(text).toContain('Torsdagscirkeln å ä ö é ï, meeting 5')
    expect(text).toContain('Łukasz Ångström')
    expect(text).toContain('arranges bed moves and swaps around me. I say nothing.')
    expect(text).toContain('Wednesday 3 December')
    expect(text).toContain('1 of 1')
  })

  test('says its title and its language, is tagged, and has bookmarks', async () => {
    const { document } = await read(record({ language: 'sv' }))
    const { info } = await getMeta(document)
    expect(info['Title']).toBe(
      'Minnesanteckningar · Torsdagscirkeln å ä ö é ï, möte 5 · 20 november 2025',
    )
    expect(info['Language']).toBe('sv')
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const outline = await document.getOutline()
    expect(outline.map(({ title }) => title)).toContain('Marits ärende')
  })

  test('[D6] tells what a pulse showed, and what it did not', async () => {
    const { text } = await read(record({ pulses: [PULSE] }))
    expect(text).toContain('Anonymous pulse')
    expect(text).toMatch(/1\s*hardly\s*2\s*3\s*4\s*5\s*fully/)
    expect(text).toMatch(/about what is hard\.\s*0\s*11\s*0\s*2\s*1/)
    expect(text).toMatch(/something as a team\.\s*Not shown: too few answers/)
  })

  test('[D6] a pulse of a case stands with that case', async () => {
    const cases = ['Marit', 'Elin'].map((name) => turn({ name, level: 'board', pulses: [PULSE] }))
    const { text } = await read(record({ turns: cases, pulses: [PULSE] }))
    const order = text.match(/Marit’s case|Elin’s case|Anonymous pulse/g)
    const pulse = 'Anonymous pulse'
    expect(order).toEqual(['Marit’s case', pulse, 'Elin’s case', pulse, pulse])
  })

  test('[D9] says which note another answers', async () => {
    const re = { name: 'Bram', text: 'When did it begin?' }
    const notes: readonly RecordNote[] = [
      { kind: 'answer', name: 'Marit', text: 'In May.', kept: false, re },
    ]
    const groups = [{ heading: 'facts', notes }] as const
    const { text } = await read(record({ turns: [turn({ level: 'board', groups })] }))
    expect(text).toContain('In May. Marit, reply to Bram: ‘When did it begin?’')
  })

  test('a long board goes on over the pages, each with its foot', async () => {
    const notes = Array.from(
      { length: 90 },
      (_, at): RecordNote => ({
        kind: at % 2 === 0 ? 'open-question' : 'fact-question',
        name: 'Bram',
        text: `Question ${at}: what does saying nothing give you, and who knows of it?`,
        kept: at === 3,
        re: null,
      }),
    )
    const { text, pages } = await read(
      record({ turns: [turn({ level: 'board', groups: [{ heading: 'open-questions', notes }] })] }),
    )
    expect(pages).toBeGreaterThan(2)
    for (const { text: said } of notes) expect(text).toContain(said)
    expect(text).toContain(`1 of ${pages}`)
    expect(text).toContain(`${pages} of ${pages}`)
    expect(text).toContain('kept by Marit')
  })

  test('the longest words people can write stay on the page', async () => {
    const long = `${'Everything that happened on the ward. '.repeat(210)}End of it.`
    const agreement = turn().agreements[0]
    if (!agreement) throw new Error('a turn has an agreement')
    const wide = {
      ...agreement,
      what: long.slice(-2000),
      firstStep: long.slice(-2000),
      sign: long.slice(-2000),
      support: 'x'.repeat(200),
    }
    const { document, text } = await read(
      record({ turns: [turn({ problem: long, agreements: [wide] })] }),
    )
    expect(text.match(/End of it\./g)).toHaveLength(4)
    for (let page = 1; page <= document.numPages; page++) {
      const { items } = await (await document.getPage(page)).getTextContent()
      for (const item of items) {
        if (!('transform' in item) || item.str.trim() === '') continue
        const [, , , , x, y] = item.transform as number[]
        expect(x).toBeGreaterThan(40)
        expect((x ?? 0) + item.width).toBeLessThan(560)
        expect(y).toBeGreaterThan(20)
      }
    }
  })

  test('signs that no typeface has do not stop it', async () => {
    const { text } = await read(
      record({ turns: [turn({ title: '会議 🙂', problem: 'a\u0000b' })] }),
    )
    expect(text).toContain('Marit’s case')
  })

  test('a meeting that has not begun has a record that says so', async () => {
    const { text, pages } = await read(
      record({ status: 'planned', startedAt: null, endedAt: null, present: [], turns: [] }),
    )
    expect(pages).toBe(1)
    expect(text).toContain('The meeting has not begun.')
  })
})

/** What stands in a Word file, the cells of a row parted by a bar. */
async function wordsOf(file: Uint8Array): Promise<string> {
  const bytes = Buffer.from(file)
  const directory = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16)
  const entry = bytes.indexOf('word/document.xml', directory) - 46
  const [size, start] = [bytes.readUInt32LE(entry + 20), bytes.readUInt32LE(entry + 42)]
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const xml = inflateRawSync(bytes.subarray(from, from + size)).toString()
  return xml.replaceAll('</w:tc>', '|').replace(/<[^>]+>/gu, '')
}

describe('the record as a Word file', () => {
  test('is a file that can be opened', async () => {
    const bytes = await recordAsDocx(record({ turns: [turn({ problem: 'a\u0007b' })] }), OPTIONS)
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
    expect(bytes.length).toBeGreaterThan(4_000)
  })

  test('[D6] [D9] tells what a pulse showed, and which note another answers', async () => {
    const re = { name: 'Bram', text: 'When did it begin?' }
    const notes: readonly RecordNote[] = [
      { kind: 'answer', name: 'Marit', text: 'In May.', kept: false, re },
    ]
    const groups = [{ heading: 'facts', notes }] as const
    const bytes = await recordAsDocx(
      record({ turns: [turn({ level: 'board', groups })], pulses: [PULSE] }),
      OPTIONS,
    )
    const words = await wordsOf(bytes)
    expect(words).toContain('Marit, reply to Bram: ‘When did it begin?’')
    expect(words).toContain('We speak openly about what is hard.|0|11|0|2|1')
    expect(words).toContain('Today we learned something as a team.|Not shown: too few answers')
  })

  test('[D6] a pulse of a case stands with that case', async () => {
    const cases = ['Marit', 'Elin'].map((name) => turn({ name, level: 'board', pulses: [PULSE] }))
    const words = await wordsOf(await recordAsDocx(record({ turns: cases }), OPTIONS))
    const order = words.match(/Marit’s case|Elin’s case|Anonymous pulse/g)
    expect(order).toEqual(['Marit’s case', 'Anonymous pulse', 'Elin’s case', 'Anonymous pulse'])
  })
})
