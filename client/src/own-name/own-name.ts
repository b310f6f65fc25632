const KEY = 'kring.name'

/** What the reader is called on this device, so that it is typed once. */
export function keptName(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Signs as people count them: an emoji or a letter with its accent is one. */
export function signsIn(text: string): number {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)).length
}
