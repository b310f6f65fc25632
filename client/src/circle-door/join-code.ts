/** 'TFK 493': a code is read aloud in two halves. */
export function joinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
