/** A note as others name it: its kind, and its words as far as they fit in a line. */
export function noteName(kind: string, text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const signs = [...line]
  return signs.length <= MOST ? `${kind}: ${line}` : `${kind}: ${shortened(signs)}…`
}

const MOST = 60

function shortened(signs: readonly string[]): string {
  const cut = signs.slice(0, MOST).join('')
  const space = cut.lastIndexOf(' ')
  return (space > MOST / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:!?]+$/u, '')
}
