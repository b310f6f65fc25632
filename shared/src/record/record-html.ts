import type { Outcome } from '../agreement/agreement.ts'
import type { Language } from '../language/language.ts'
import type { NoteKind } from '../note/kind.ts'
import type {
  MeetingRecord,
  RecordAgreement,
  RecordGroup,
  RecordPulse,
  RecordReport,
  RecordTurn,
} from './record.ts'
import { type RecordDates, type RecordOptions, recordDates } from './record-dates.ts'
import { recordStyle } from './record-html-style.ts'
import { pulseColumns } from './record-pulse.ts'
import { replyWords } from './record-reply.ts'
import { recordRings, ringSeed } from './record-rings.ts'
import { frameOfSketch, strokePath } from './record-sketch.ts'
import { KEPT_MARK, OUTCOME_MARKS, recordStamp, stampOutline } from './record-stamp.ts'
import { RECORD_TEXTS, type RecordTexts } from './record-texts.ts'

interface Writer {
  readonly language: Language
  readonly texts: RecordTexts
  readonly dates: RecordDates
}

/** The record as one page that needs nothing else, prints on A4, and reads without colour. */
export function recordAsHtml(record: MeetingRecord, options: RecordOptions): string {
  const texts = RECORD_TEXTS[record.language]
  const dates = recordDates(record, options)
  const writer: Writer = { language: record.language, texts, dates }
  const foot = texts.foot(record.circle, record.number, dates.shortDay ?? '')
  const forWhom = record.present.length > 0 ? texts.forWhom(record.present.length) : ''
  const parts = [
    header(record, writer),
    people(record, texts),
    record.lastTime.length > 0 ? lastTime(record.lastTime, writer) : '',
    record.turns.length === 0 && record.status !== 'planned'
      ? `<p class="none">${texts.noTurns}</p>`
      : '',
    ...record.turns.map((turn) => turnSection(turn, writer)),
    record.agreements.length > 0
      ? `<section><h2>${texts.agreements}</h2>${record.agreements.map((one) => agreementBox(one, writer)).join('')}</section>`
      : '',
    ...record.pulses.map(
      (pulse) => `<section><h2>${escaped(pulse.name)}</h2>${pulseTable(pulse, writer)}</section>`,
    ),
    record.status === 'planned' ? '' : nextTime(record, writer),
  ]
  return `<!doctype html>
<html lang="${record.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${texts.title} · ${foot}`)}</title>
<style>${recordStyle({ left: foot, middle: forWhom, page: texts.page })}</style>
</head>
<body>
<article class="sheet">
${parts.filter((part) => part !== '').join('\n')}
<footer class="foot"><span>${escaped(foot)}</span><span>${escaped(forWhom)}</span></footer>
</article>
</body>
</html>
`
}

function header(record: MeetingRecord, { texts, dates }: Writer): string {
  const rings = recordRings(Math.max(record.number, 1), 92, ringSeed(record.circle))
    .map(({ path, width }) => `<path d="${path}" stroke-width="${width.toFixed(2)}"/>`)
    .join('')
  const when = [
    dates.day ? `<b>${escaped(dates.day)}</b>` : '',
    dates.time ? escaped(dates.time) : '',
  ]
  return `<header class="head"><svg width="92" height="92" viewBox="0 0 92 92" fill="none" stroke="currentColor" aria-hidden="true">${rings}<circle cx="46" cy="46" r="1.5" fill="currentColor" stroke="none"/></svg><div><h1>${texts.title}</h1><p>${escaped(record.circle)}, ${texts.meeting(record.number).toLocaleLowerCase()}</p></div><p class="when">${when.filter(Boolean).join('<br>')}</p></header>`
}

function people(record: MeetingRecord, texts: RecordTexts): string {
  const names = record.present.map((name, place) => (place === 0 ? texts.lead(name) : name))
  const line = names.length > 0 ? names.join(', ') : texts.nobodyYet
  const beside = record.status === 'running' ? texts.soFar : texts.inConfidence
  return `<div class="people"><p><span class="sr">${texts.present}: </span>${escaped(line)}</p><p>${beside}</p></div>`
}

function lastTime(reports: readonly RecordReport[], { texts, dates }: Writer): string {
  const days = new Set(reports.map(({ agreedAt }) => dates.dayAndMonth(agreedAt)))
  const [day] = days
  const agreed = days.size === 1 && day !== undefined ? texts.agreedOn(day) : texts.agreed
  const rows = reports.map((report) => {
    const told = report.outcome === null ? texts.notTold : texts.outcome[report.outcome]
    const more = report.takenAlong ? `<small>${texts.takenAlong}</small>` : ''
    const own =
      days.size > 1 ? ` <small>${escaped(dates.dayAndMonth(report.agreedAt))}</small>` : ''
    return `<tr><td class="out">${outcomeMark(report.outcome)}</td><td class="told">${told}${more}</td><th scope="row">${escaped(report.name)}</th><td class="said">${said(report.what)}${own}</td><td class="said">${said(report.learned)}</td></tr>`
  })
  return `<section><h2>${texts.lastTime}</h2><table><thead><tr><td></td><td></td><td></td><th scope="col">${escaped(agreed)}</th><th scope="col">${texts.learned}</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`
}

function turnSection(turn: RecordTurn, writer: Writer): string {
  const { texts } = writer
  const title = turn.title.trim() === '' ? '' : ` <span class="title">${escaped(turn.title)}</span>`
  const objective =
    turn.objective === ''
      ? ''
      : `<div class="objective"><b>${texts.objective}</b>${paragraphs(turn.objective)}</div>`
  const problem = `<div class="problem"><div class="label">${stamp('problem', 18)}${texts.problem}</div><div class="words">${paragraphs(turn.problem) || `<p class="none">${texts.notWritten}</p>`}</div>${objective}</div>`
  const sketch = turn.sketch.length > 0 ? sketchFigure(turn, texts) : ''
  const groups = (learned: boolean) =>
    turn.groups
      .filter(({ heading }) => (heading === 'learned') === learned)
      .map((group) => groupList(group, turn, texts))
      .join('')
  const agreements =
    turn.agreements.length > 0
      ? turn.agreements.map((one) => agreementBox(one, writer)).join('')
      : `<div class="agreement"><div class="label">${stamp('agreement', 22)}${texts.agreement}</div><div class="words">${paragraphs(turn.agreementWords) || `<p class="none">${texts.noAgreement}</p>`}</div></div>`
  const pulses = turn.pulses
    .map((pulse) => `<h3>${escaped(pulse.name)}</h3>${pulseTable(pulse, writer)}`)
    .join('')
  return `<section><h2>${escaped(texts.caseOf(turn.name))}${title}</h2><div class="case${sketch === '' ? '' : ' drawn'}">${problem}${sketch}</div>${groups(false)}${agreements}${groups(true)}${pulses}</section>`
}

function groupList({ heading, notes }: RecordGroup, turn: RecordTurn, texts: RecordTexts): string {
  const kept = notes.filter((note) => note.kept).length
  const beside = texts.keptFirst(kept, notes.length, turn.name)
  const items = notes.map((note) => {
    const kind =
      note.kind === 'hypothesis'
        ? `, ${texts.hypothesis}`
        : note.kind === 'objective'
          ? `, ${texts.objectiveNote}`
          : ''
    const reply = replyWords(note, texts)
    const re = reply === '' ? '' : `<small>${escaped(reply)}</small>`
    const mark = note.kept
      ? `<em class="kept">${icon(KEPT_MARK, 12, 2.2)}${escaped(texts.keptBy(turn.name))}</em>`
      : ''
    return `<li>${stamp(note.kind, 17)}<p>${said(note.text)} <span>${escaped(note.name)}${kind}</span>${re}${mark}</p></li>`
  })
  return `<h3>${texts.heading[heading]}${beside === '' ? '' : ` <small>${escaped(beside)}</small>`}</h3><ul class="notes">${items.join('')}</ul>`
}

function agreementBox(agreement: RecordAgreement, { texts, dates }: Writer): string {
  const rows: readonly (readonly [string, string])[] = [
    [texts.firstStep, agreement.firstStep],
    [texts.byWhen, agreement.byWhen === '' ? '' : dates.byWhen(agreement.byWhen)],
    [texts.support, agreement.support],
    [texts.sign, agreement.sign],
  ]
  const list = rows
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `<div><dt>${label}</dt><dd>${said(words)}</dd></div>`)
  return `<div class="agreement"><div class="label">${stamp('agreement', 22)}${escaped(texts.agreementOf(agreement.name))}</div><div class="words">${paragraphs(agreement.what)}</div>${list.length > 0 ? `<dl>${list.join('')}</dl>` : ''}</div>`
}

function pulseTable({ statements }: RecordPulse, { language, texts }: Writer): string {
  const columns = pulseColumns(language)
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  const rows = statements.map(({ text, counts }) => {
    const cells =
      counts === null
        ? `<td class="few" colspan="${columns.length}">${texts.tooFew}</td>`
        : counts.map((count) => `<td>${count}</td>`).join('')
    return `<tr><th scope="row">${escaped(text)}</th>${cells}</tr>`
  })
  return `<p class="none">${texts.pulseIs}</p><table class="pulse"><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function nextTime({ next }: MeetingRecord, { texts, dates }: Writer): string {
  const when =
    next.startsAt === null
      ? ''
      : `<p class="day"><b>${texts.next}: ${escaped(dates.weekday(next.startsAt))}</b>, ${dates.clock(next.startsAt)}</p>`
  const rows = next.open.map((one) => {
    const more = [one.byWhen === '' ? '' : dates.byWhen(one.byWhen), texts.open[one.from]]
    const beside = more.filter((part) => part !== '').join(', ')
    return `<li>${icon([RING], 12, 3.4, '0.01 6.9')}<b>${escaped(one.name)}</b><p>${said(one.what)}</p><span>${escaped(beside)}</span></li>`
  })
  const list =
    rows.length === 0
      ? `<p class="none">${texts.nothingOpen}</p>`
      : `<h3>${texts.nextOpens}</h3><ul class="open">${rows.join('')}</ul>`
  return `<section class="next">${when}${list}</section>`
}

const RING = 'M21 12A9 9 0 1 1 3 12A9 9 0 1 1 21 12Z'

function sketchFigure({ sketch }: RecordTurn, texts: RecordTexts): string {
  const frame = frameOfSketch(sketch, { width: 232, height: 190 })
  if (!frame) return ''
  const lines = sketch.map((points) => `<path d="${strokePath(points, frame)}"/>`).join('')
  return `<figure><svg width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" role="img" aria-label="${texts.sketch}">${lines}</svg><figcaption>${texts.sketch}</figcaption></figure>`
}

function stamp(kind: NoteKind, size: number): string {
  const { fill, on, corners, icon: lines, ringed } = recordStamp(kind)
  const inner = size * (ringed ? 0.72 : 1)
  const at = (size - inner) / 2
  const rim = ringed
    ? `<path d="${stampOutline(corners, 0.5, 0.5, size - 1)}" fill="none" stroke="${fill}"/>`
    : ''
  const scale = (inner * 0.6) / 24
  const off = at + inner * 0.2
  return `<svg class="stamp" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" aria-hidden="true">${rim}<path d="${stampOutline(corners, at, at, inner)}" fill="${fill}"/><g transform="translate(${off.toFixed(2)} ${off.toFixed(2)}) scale(${scale.toFixed(4)})" fill="none" stroke="${on}" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round">${lines.map((d) => `<path d="${d}"/>`).join('')}</g></svg>`
}

function icon(lines: readonly string[], size: number, width: number, dashes?: string): string {
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`
  return `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round"${dashed} aria-hidden="true">${lines.map((d) => `<path d="${d}"/>`).join('')}</svg>`
}

function outcomeMark(outcome: Outcome | null): string {
  const pieces = OUTCOME_MARKS[outcome ?? 'not-yet'].map((piece) => {
    if (piece.type === 'fill') return `<path d="${piece.path}" fill="currentColor"/>`
    const dashes = piece.type === 'dots' ? ` stroke-dasharray="0.01 ${piece.gap}"` : ''
    const colour = piece.type === 'line' && piece.on === 'paper' ? '#fff' : 'currentColor'
    return `<path d="${piece.path}" fill="none" stroke="${colour}" stroke-width="${piece.width}" stroke-linecap="round" stroke-linejoin="round"${dashes}/>`
  })
  return `<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">${pieces.join('')}</svg>`
}

function paragraphs(words: string): string {
  return words
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
    .join('')
}

/** People's words in one run, their line breaks kept. */
function said(words: string): string {
  return escaped(words.trim()).replaceAll('\n', '<br>')
}

const ENTITY: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => ENTITY[sign] ?? sign)
}
