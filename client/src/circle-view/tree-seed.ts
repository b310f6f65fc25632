/** A circle keeps its own tree from page to page. */
export function treeSeed(circle: string): number {
  let seed = 7
  for (const sign of circle) seed = (seed * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return seed
}
