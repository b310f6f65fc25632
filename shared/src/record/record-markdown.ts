import type { Language } from '../language/language.ts'
import type {
  MeetingRecord,
  RecordAgreement,
  RecordNote,
  RecordPulse,
  RecordTurn,
} from './record.ts'
import { type RecordDates, type RecordOptions, recordDates } from './record-dates.ts'
import { pulseColumns } from './record-pulse.ts'
import { replyWords } from './record-reply.ts'
import { RECORD_TEXTS, type RecordTexts } from './record-texts.ts'

interface Writer {
  readonly language: Language
  readonly texts: RecordTexts
  readonly dates: RecordDates
}

/** The record as Markdown that reads well also as it stands. What people typed stays text. */
export function recordAsMarkdown(record: MeetingRecord, options: RecordOptions): string {
  const texts = RECORD_TEXTS[record.language]
  const dates = recordDates(record, options)
  const writer: Writer = { language: record.language, texts, dates }
  const blocks: string[] = [`# ${texts.title}`]

  const head = [`**${line(record.circle)}, ${texts.meeting(record.number).toLocaleLowerCase()}**`]
  const when = [dates.day, dates.time].filter((part) => part !== undefined)
  if (when.length > 0) head.push(when.join(', '))
  blocks.push(head.join('  \n'))
  if (record.status === 'running') blocks.push(`*${texts.soFar}*`)
  blocks.push(
    record.present.length === 0
      ? texts.nobodyYet
      : `${texts.present}: ${record.present
          .map((name, place) => (place === 0 ? texts.lead(line(name)) : line(name)))
          .join(', ')}`,
  )

  if (record.lastTime.length > 0) {
    blocks.push(`## ${texts.lastTime}`)
    for (const report of record.lastTime) {
      const told = report.outcome === null ? texts.notTold : texts.outcome[report.outcome]
      const more = report.takenAlong ? `, ${texts.takenAlong}` : ''
      const rows = [
        `- **${line(report.name)}: ${told}**${more}  `,
        `  ${line(report.what)} (${texts.agreedOn(dates.dayAndMonth(report.agreedAt))})`,
      ]
      if (report.learned !== '') rows.push(`  - ${texts.learned}: ${line(report.learned)}`)
      blocks.push(rows.join('\n'))
    }
  }

  if (record.turns.length === 0 && record.status !== 'planned') blocks.push(texts.noTurns)
  for (const turn of record.turns) blocks.push(...turnBlocks(turn, writer))

  if (record.agreements.length > 0) {
    blocks.push(`## ${texts.agreements}`)
    for (const agreement of record.agreements) {
      blocks.push(`### ${line(agreement.name)}`, ...agreementBlocks(agreement, writer))
    }
  }

  for (const pulse of record.pulses) {
    blocks.push(`## ${line(pulse.name)}`, ...pulseBlocks(pulse, writer))
  }

  if (record.status !== 'planned') {
    const { startsAt, open } = record.next
    blocks.push('---')
    if (startsAt !== null) {
      blocks.push(`**${texts.next}: ${dates.weekday(startsAt)}**, ${dates.clock(startsAt)}`)
    }
    blocks.push(open.length === 0 ? texts.nothingOpen : `## ${texts.nextOpens}`)
    if (open.length > 0) {
      blocks.push(
        open
          .map((one) => {
            const more = [one.byWhen === '' ? '' : dates.byWhen(one.byWhen), texts.open[one.from]]
              .filter((part) => part !== '')
              .join(', ')
            return `- **${line(one.name)}:** ${line(one.what)}${more === '' ? '' : ` (${more})`}`
          })
          .join('\n'),
      )
    }
    blocks.push(`*${texts.inConfidence}*`)
  }
  return `${blocks.join('\n\n')}\n`
}

function pulseBlocks({ statements }: RecordPulse, { language, texts }: Writer): readonly string[] {
  const columns = pulseColumns(language)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = statements.map(({ text, counts }) =>
    row([
      line(text),
      ...(counts?.map(String) ?? [`*${texts.tooFew}*`, ...columns.slice(1).fill('')]),
    ]),
  )
  const head = [row(['', ...columns]), row(['---', ...columns.map(() => '---:')])]
  return [texts.pulseIs, [...head, ...rows].join('\n')]
}

function turnBlocks(turn: RecordTurn, writer: Writer): readonly string[] {
  const { texts } = writer
  const title = turn.title.trim() === '' ? '' : `: ${line(turn.title)}`
  const blocks = [`## ${texts.caseOf(line(turn.name))}${title}`]
  blocks.push(`**${texts.problem}**`, quoted(turn.problem, texts.notWritten))
  if (turn.objective !== '') blocks.push(`**${texts.objective}**`, quoted(turn.objective, ''))

  const before = turn.groups.filter(({ heading }) => heading !== 'learned')
  const after = turn.groups.filter(({ heading }) => heading === 'learned')
  const group = ({ heading, notes }: RecordTurn['groups'][number]) => {
    blocks.push(
      `### ${texts.heading[heading]}`,
      notes.map((note) => noteLine(note, turn, texts)).join('\n'),
    )
  }
  for (const one of before) group(one)
  blocks.push(`### ${texts.agreement}`)
  for (const agreement of turn.agreements) {
    if (turn.agreements.length > 1 || agreement.name !== turn.name) {
      blocks.push(`**${line(agreement.name)}**`)
    }
    blocks.push(...agreementBlocks(agreement, writer))
  }
  if (turn.agreements.length === 0) blocks.push(quoted(turn.agreementWords, texts.noAgreement))
  for (const one of after) group(one)
  for (const pulse of turn.pulses) {
    blocks.push(`### ${line(pulse.name)}`, ...pulseBlocks(pulse, writer))
  }
  return blocks
}

function noteLine(note: RecordNote, turn: RecordTurn, texts: RecordTexts): string {
  const kind =
    note.kind === 'hypothesis'
      ? `, ${texts.hypothesis}`
      : note.kind === 'objective'
        ? `, ${texts.objectiveNote}`
        : ''
  const kept = note.kept ? ` **(${texts.keptBy(line(turn.name))})**` : ''
  const reply = replyWords(note, texts)
  const beside = `${line(note.name)}${kind}${reply === '' ? '' : `, ${line(reply)}`}`
  return `- ${line(note.text)} *${beside}*${kept}`
}

function agreementBlocks(agreement: RecordAgreement, { texts, dates }: Writer): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    [texts.firstStep, line(agreement.firstStep)],
    [texts.byWhen, agreement.byWhen === '' ? '' : dates.byWhen(agreement.byWhen)],
    [texts.support, line(agreement.support)],
    [texts.sign, line(agreement.sign)],
  ]
  const said = rows
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `- ${label}: ${words}`)
  const blocks = [quoted(agreement.what, '')]
  if (said.length > 0) blocks.push(said.join('\n'))
  return blocks
}

/** People's words, each paragraph in the quote; our own words in italics where there are none. */
function quoted(words: string, none: string): string {
  if (words.trim() === '') return `*${none}*`
  const paragraphs = words.split('\n').filter((paragraph) => paragraph.trim() !== '')
  return paragraphs.map((paragraph) => `> ${escaped(paragraph.trim())}`).join('\n>\n')
}

/** Words on one line: where somebody began a new one, a blank stands. */
function line(words: string): string {
  return escaped(words.replace(/\s*\n\s*/gu, ' ').trim())
}

/**
 * Escapes what Markdown would read as more than words: marks anywhere, and at the start of a line
 * what would make it a heading, a list or a rule.
 */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>|~$]/gu, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/!(?=\\\[)/gu, '\\!')
    .replace(/(https?|ftp)(:)(?=\/\/)/giu, '$1\\$2')
    .replace(/\bwww\./giu, 'www\\.')
    .replace(/(\w)@(?=\w)/gu, '$1\\@')
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/u, (_all, blank: string, sign: string) =>
      /\d/u.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    )
}
