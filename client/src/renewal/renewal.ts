type Keep = Pick<Storage, 'getItem' | 'setItem'>

/** Of one tab: another tab loads anew for itself. */
const KEY = 'kring.renewed'

/**
 * Whether a page with this layout may load anew by itself: once. A page that comes back with the same
 * layout, and is older than the server still, would go round for ever; so would one that cannot
 * remember that it has tried.
 */
export function mayRenew(keep: Keep | undefined, layout: string): boolean {
  try {
    return keep !== undefined && keep.getItem(KEY) !== layout
  } catch {
    return false
  }
}

/** Remembers that the page loads anew. Says no where the browser remembers nothing. */
export function noteRenewal(keep: Keep | undefined, layout: string): 'noted' | 'not-noted' {
  try {
    keep?.setItem(KEY, layout)
    return keep?.getItem(KEY) === layout ? 'noted' : 'not-noted'
  } catch {
    return 'not-noted'
  }
}

/** Without a sign for so long, nothing is being typed. */
const PAUSE_MS = 3_000
/** Long enough to read why the page goes. */
const TOLD_MS = 1_500

export interface AtThePage {
  readonly now: number
  /** Since when the page is known to be older than the server. */
  readonly toldAt: number
  readonly typedAt: number
  /** An input method is in the midst of a word, or something stands open that lives in the page alone. */
  readonly holds: 'nothing' | 'words'
}

/** Whether nobody is disturbed when the page goes now. */
export function isPause({ now, toldAt, typedAt, holds }: AtThePage): boolean {
  return holds === 'nothing' && now - toldAt >= TOLD_MS && now - typedAt >= PAUSE_MS
}
