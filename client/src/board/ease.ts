/** The one curve of the house, `cubic-bezier(.2, 0, 0, 1)`, for what is not moved by a style sheet. */
export function ease(part: number): number {
  if (part <= 0) return 0
  if (part >= 1) return 1
  // Where along the curve so much of the time has gone, halved until it is near enough.
  let from = 0
  let to = 1
  for (let step = 0; step < 20; step += 1) {
    const middle = (from + to) / 2
    if (bezier(middle, 0.2, 0) < part) from = middle
    else to = middle
  }
  return bezier((from + to) / 2, 0, 1)
}

function bezier(at: number, one: number, two: number): number {
  const left = 1 - at
  return 3 * left * left * at * one + 3 * left * at * at * two + at * at * at
}
