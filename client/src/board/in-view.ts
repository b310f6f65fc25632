import { type Rect, touches } from './rect.ts'

/** Up to so many notes all are drawn as cards, wherever they lie: a screen reader then has them all. */
export const ALL_AS_CARDS = 200
/** Smaller than this no words can be read: on a board of more notes they are then plain shapes. */
const READABLE = 0.45

/** Screen pixels around the view in which notes are drawn, so that a pan finds them there. */
const MARGIN = 200
/** And in which those that are drawn stay so. */
const KEPT_MARGIN = 600

/** So many cards are drawn in one frame; what is left comes in the next. */
const AT_ONCE = 6

export interface View extends Rect {
  readonly scale: number
}

export interface CardsInView {
  readonly cards: ReadonlySet<string>
  readonly isDone: boolean
}

/**
 * Which notes are drawn as cards, from those that were. The rules:
 *
 * - [B13] Those near the view, the nearest to its middle first, a few in each frame.
 * - [B14] One that is drawn stays so until it is well out of the view.
 * - [B15] None where the words could not be read.
 */
export function cardsInView(
  rects: ReadonlyMap<string, Rect>,
  view: View,
  before: ReadonlySet<string>,
): CardsInView {
  if (view.scale < READABLE) return { cards: before.size === 0 ? before : new Set(), isDone: true }
  const wanted = grown(view, MARGIN)
  const kept = grown(view, KEPT_MARGIN)
  const cards = new Set<string>()
  const missing: { readonly id: string; readonly far: number }[] = []
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 }
  for (const [id, rect] of rects) {
    if (before.has(id)) {
      if (touches(rect, kept)) cards.add(id)
    } else if (touches(rect, wanted)) {
      const far = Math.hypot(rect.x + rect.width / 2 - middle.x, rect.y - middle.y)
      missing.push({ id, far })
    }
  }
  // Before anything is drawn all that is seen comes at once.
  const most = before.size === 0 ? missing.length : AT_ONCE
  missing.sort((one, other) => one.far - other.far)
  for (const { id } of missing.slice(0, most)) cards.add(id)
  const isSame = cards.size === before.size && missing.length === 0
  return { cards: isSame ? before : cards, isDone: missing.length <= most }
}

function grown({ x, y, width, height, scale }: View, by: number): Rect {
  const margin = by / scale
  return {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  }
}
