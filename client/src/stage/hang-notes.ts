/** Sizes a note may be set in on the stage, in pixels of a screen 1920 wide. Never below 32. */
export const NOTE_SIZES = [38, 35, 32] as const

export interface HungNote {
  readonly id: string
  readonly column: 0 | 1
  readonly top: number
}

export interface Room {
  readonly height: number
  readonly gap: number
  readonly columns: 1 | 2
}

/**
 * Where the notes hang, in two columns place 0 and 1 being the top row. Undefined where they do
 * not fit at this size.
 */
export function hangNotes(
  places: readonly (string | null)[],
  heightOf: (id: string) => number,
  { height, gap, columns }: Room,
): readonly HungNote[] | undefined {
  const bottoms = [0, 0]
  const hung: HungNote[] = []
  for (const [place, id] of places.entries()) {
    if (id === null) continue
    const column = columns === 1 || place % 2 === 0 ? 0 : 1
    const top = bottoms[column] ?? 0
    hung.push({ id, column, top })
    bottoms[column] = top + heightOf(id) + gap
  }
  return bottoms.every((bottom) => bottom - gap <= height) ? hung : undefined
}

/**
 * At the smallest size rather fewer notes than smaller words: the claims are met in their order,
 * each note in its own column first, then in the other, and one that fits in neither is left out.
 */
export function hangFewer(
  claims: readonly string[],
  places: readonly (string | null)[],
  heightOf: (id: string) => number,
  { height, gap, columns }: Room,
): readonly HungNote[] {
  const bottoms: [number, number] = [0, 0]
  const hung: HungNote[] = []
  for (const id of claims) {
    const own = columns === 2 && places.indexOf(id) % 2 === 1 ? 1 : 0
    const other = own === 0 ? 1 : 0
    for (const column of columns === 1 ? ([0] as const) : ([own, other] as const)) {
      const top = bottoms[column]
      if (top + heightOf(id) > height) continue
      hung.push({ id, column, top })
      bottoms[column] = top + heightOf(id) + gap
      break
    }
  }
  return hung
}
