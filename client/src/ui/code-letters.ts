export const CODE_LENGTH = 6

/** What a person typed or pasted, as the signs of a code: 'tfk 493' and a whole join link are TFK493. */
export function codeLetters(typed: string): string {
  const fromLink = /\/j\/([^/?#\s]+)/u.exec(typed)?.[1] ?? typed
  return fromLink
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '')
    .slice(0, CODE_LENGTH)
}
