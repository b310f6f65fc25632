export interface RecordFoot {
  readonly left: string
  readonly middle: string
  readonly page: (page: number, of: number) => string
}

/**
 * The look of the printed record. On a screen it is one long sheet; on paper the foot of every page
 * is set in the margin, with its number.
 */
export function recordStyle({ left, middle, page }: RecordFoot): string {
  // The words between and around two numbers that only the printer knows.
  const counted = page(1, 2).replace('1', '\u0001').replace('2', '\u0002')
  const [before = '', rest = ''] = counted.split('\u0001')
  const [between = '', after = ''] = rest.split('\u0002')
  const count = [quoted(before), 'counter(page)', quoted(between), 'counter(pages)', quoted(after)]
    .filter((part) => part !== '""')
    .join(' ')
  return `
@page { size: A4; margin: 44px 62px 78px;
  @bottom-left { content: ${quoted(left)}; font: 400 12px "Schibsted Grotesk", "Segoe UI", system-ui, sans-serif; color: #53615E; white-space: nowrap; vertical-align: top; padding-top: 26px; }
  @bottom-center { content: ${quoted(middle)}; font: 400 12px "Schibsted Grotesk", "Segoe UI", system-ui, sans-serif; color: #53615E; white-space: nowrap; vertical-align: top; padding-top: 26px; }
  @bottom-right { content: ${count}; font: 400 12px "Schibsted Grotesk", "Segoe UI", system-ui, sans-serif; color: #53615E; white-space: nowrap; vertical-align: top; padding-top: 26px; } }
:root { --tool: "Schibsted Grotesk", "Segoe UI", system-ui, sans-serif; --people: "Source Serif 4", "Charter", "Iowan Old Style", Georgia, serif; --ink: #10211F; --ink-2: #384845; --ink-3: #53615E; --line: #D8E0DC; --agree: #0A5232; }
* { box-sizing: border-box; }
body { margin: 0; background: #E7ECE9; color: var(--ink); font: 400 13px/1.45 var(--tool); -webkit-font-smoothing: antialiased; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; } ul { list-style: none; } svg { display: block; flex: none; } small { font-size: 12px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet { max-width: 794px; margin: 40px auto; padding: 44px 62px 40px; background: #fff; }
.head { display: grid; grid-template-columns: 92px 1fr auto; gap: 0 22px; align-items: center; padding-bottom: 16px; border-bottom: 2px solid var(--ink); }
h1 { font: 500 34px/1.1 var(--tool); letter-spacing: -.028em; } .head p { color: var(--ink-2); margin-top: 5px; overflow-wrap: anywhere; } .head .when { text-align: right; line-height: 1.55; } .when b { font-weight: 600; color: var(--ink); }
.people { display: flex; justify-content: space-between; gap: 40px; padding: 11px 0; border-bottom: 1px solid var(--line); color: var(--ink-2); font-size: 12px; } .people p { overflow-wrap: anywhere; } .people p:last-child { text-align: right; flex: none; max-width: 45%; }
h2 { font: 600 17px/1.25 var(--tool); letter-spacing: -.01em; margin: 24px 0 8px; break-after: avoid; } h2 .title { font: 400 15px/1.3 var(--people); letter-spacing: 0; color: var(--ink-2); margin-left: 6px; }
h3 { font: 600 13px/1.2 var(--tool); margin: 16px 0 7px; break-after: avoid; } h3 small { font-weight: 400; color: var(--ink-3); margin-left: 4px; }
table { width: 100%; border-collapse: collapse; } td, th { padding: 4px 9px 5px 0; text-align: left; vertical-align: top; font-weight: 400; line-height: 19px; } tr { break-inside: avoid; } tbody tr + tr { border-top: 1px solid var(--line); } thead { font-size: 12px; color: var(--ink-3); border-bottom: 1px solid var(--line); }
td.out { width: 30px; } td.told { width: 62px; color: var(--ink-2); white-space: nowrap; } td.told small { display: block; line-height: 14px; color: var(--ink-3); } tbody th { font-weight: 600; width: 62px; } td.said { font: 400 13.75px/1.34 var(--people); text-wrap: pretty; overflow-wrap: anywhere; } td.said:last-child { width: 43%; padding-right: 0; } td.said small { font: 400 12px/1 var(--tool); color: var(--ink-3); }
.pulse th, .pulse td { padding-right: 0; } .pulse thead th, .pulse tbody td { width: 74px; text-align: right; font-variant-numeric: tabular-nums; } .pulse tbody th { width: auto; font: 400 13.75px/1.34 var(--people); overflow-wrap: anywhere; } .pulse tbody td.few { width: auto; font-size: 12px; color: var(--ink-3); }
.case.drawn { display: grid; grid-template-columns: 1fr 232px; gap: 30px; align-items: start; } figure { break-inside: avoid; } figcaption { font-size: 12px; color: var(--ink-3); margin: 4px 0 0 4px; }
.problem { border: 2px solid var(--ink); border-radius: 3px; padding: 15px 18px; break-inside: avoid; } .label { display: flex; gap: 8px; align-items: center; font-size: 12px; color: var(--ink-2); } .words p { text-wrap: pretty; overflow-wrap: anywhere; } .problem .words p { font: 400 19px/1.3 var(--people); margin-top: 7px; }
.objective { margin-top: 11px; padding-top: 10px; border-top: 1px solid var(--line); } .objective b { font: 400 12px/1 var(--tool); color: var(--ink-2); display: block; margin-bottom: 5px; } .objective p { font: 400 14px/1.36 var(--people); overflow-wrap: anywhere; } .objective p + p { margin-top: 4px; }
.notes { display: grid; grid-template-columns: 1fr 1fr; gap: 7px 30px; } .notes li { display: flex; gap: 10px; break-inside: avoid; } .notes .stamp { margin-top: 1px; } .notes p { font: 400 14.5px/1.35 var(--people); text-wrap: pretty; overflow-wrap: anywhere; min-width: 0; } .notes span { font: 400 12px/1 var(--tool); color: var(--ink-3); white-space: nowrap; margin-left: 2px; }
.notes small { display: block; font: 400 12px/1.4 var(--tool); color: var(--ink-3); }
.kept { font: 500 12px/18px var(--tool); display: flex; gap: 5px; align-items: center; margin-top: 2px; }
.agreement { margin: 24px 4px 4px; padding: 18px 24px 19px; border: 2px solid var(--agree); border-radius: 14px; box-shadow: 0 0 0 3px #fff, 0 0 0 4.25px var(--agree); break-inside: avoid; } .agreement .words p { font: 400 23px/1.28 var(--people); letter-spacing: -.006em; margin: 9px 0 0; text-wrap: balance; } .agreement + h3 { margin-top: 26px; } .agreement dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 20px; margin-top: 14px; } dt { font-size: 12px; color: var(--ink-3); } dd { font: 400 14px/1.34 var(--people); margin-top: 2px; text-wrap: pretty; overflow-wrap: anywhere; }
p.none, .words p.none { font: 400 13px/1.45 var(--tool); color: var(--ink-2); letter-spacing: 0; margin-top: 7px; }
.next { margin-top: 26px; padding-top: 13px; border-top: 2px solid var(--ink); } .day { color: var(--ink-2); } .day b { font-weight: 600; color: var(--ink); } .open li { display: grid; grid-template-columns: 12px 84px 1fr auto; gap: 10px; padding: 4px 0 5px; align-items: baseline; break-inside: avoid; } .open li + li { border-top: 1px solid var(--line); } .open svg { align-self: start; margin-top: 4px; } .open b { font-weight: 600; overflow-wrap: anywhere; } .open p { font: 400 13.75px/1.34 var(--people); overflow-wrap: anywhere; } .open span { font-size: 12px; color: var(--ink-3); text-align: right; }
.foot { display: flex; justify-content: space-between; margin-top: 40px; font-size: 12px; color: var(--ink-3); }
@media (max-width: 719px) { .sheet { margin: 0; padding: 28px 20px 24px; } .head { grid-template-columns: 64px 1fr; } .head svg { width: 64px; height: 64px; } .head .when { grid-column: 1 / -1; text-align: left; } .people { display: block; } .people p:last-child { text-align: left; max-width: none; margin-top: 6px; } .case.drawn, .notes, .agreement dl { grid-template-columns: 1fr; } h1 { font-size: 28px; } table, tbody, tr { display: block; } thead { display: none; } tr { padding: 8px 0; } td, tbody th { display: block; width: auto; } td.out { float: left; } .open li { grid-template-columns: 12px 1fr; } .open p, .open span { grid-column: 2; text-align: left; } }
@media (max-width: 719px) { .pulse thead { display: block; } .pulse tr { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); } .pulse thead td { display: none; } .pulse tbody th, .pulse tbody td.few { grid-column: 1 / -1; text-align: left; } .pulse thead th, .pulse tbody td { width: auto; } }
@media print { body { background: none; } .sheet { max-width: none; margin: 0; padding: 0; } .foot { display: none; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`
}

/** A string in a style sheet: whatever a person typed, it cannot end the string or the sheet. */
function quoted(words: string): string {
  const safe = words.replace(
    /[^\p{L}\p{N} .,·]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  )
  return `"${safe}"`
}
