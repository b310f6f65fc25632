type Point = readonly [x: number, y: number]

/**
 * Who is around the case, drawn by hand below the problem: R. above, Marit to the left, the team
 * below, and Dr. B. joined to R. by a double line. Initials only, so that it reads in every
 * language. Points are x, y and pressure, in board units.
 */
export function sampleSketch(): readonly (readonly number[])[] {
  return [
    loop([196, 470], 31, 22, 0.4),
    loop([66, 534], 27, 21, 2.1),
    loop([112, 596], 34, 18, 4.2),
    loop([220, 588], 33, 22, 5.6),
    // Marit to R., broken.
    line([96, 520], [116, 510]),
    line([126, 505], [146, 496]),
    line([154, 492], [168, 485]),
    // R. to Dr. B., twice.
    line([204, 494], [214, 565]),
    line([211, 493], [221, 564]),
    // R. to the team, with its head.
    line([182, 492], [128, 577]),
    line([129, 564], [127, 578], [140, 573]),
    // A question mark over the broken line.
    line([114, 478], [117, 471], [125, 470], [127, 477], [121, 483], [120, 489]),
    line([120, 495], [120.4, 496]),
    // R
    line([189, 480], [189, 460], [198, 460], [201, 465], [198, 470], [190, 470], [201, 480]),
    // M
    line([55, 544], [57, 525], [66, 538], [75, 525], [78, 544]),
    // three of the team
    line([98, 602], [98, 592]),
    line([111, 602], [111, 590]),
    line([125, 602], [125, 592]),
    // B
    line(
      [213, 598],
      [213, 578],
      [222, 578],
      [225, 583],
      [214, 587],
      [226, 590],
      [224, 597],
      [213, 598],
    ),
  ]
}

/** An ellipse as a hand draws it: not quite round, not quite closed. */
function loop([x, y]: Point, width: number, height: number, from: number): readonly number[] {
  const points: number[] = []
  for (let step = 0; step <= 34; step++) {
    const angle = from + (step / 32) * 2 * Math.PI
    const drift = 1 + 0.035 * Math.sin(2.3 * angle + from) + step * 0.0012
    points.push(
      rounded(x + width * drift * Math.cos(angle)),
      rounded(y + height * drift * Math.sin(angle)),
      rounded(0.45 + 0.15 * Math.sin(step / 6)),
    )
  }
  return points
}

/** A line through these points, in steps a hand would make. */
function line(...corners: readonly Point[]): readonly number[] {
  const points: number[] = []
  for (const [at, [x, y]] of corners.entries()) {
    const [fromX, fromY] = corners[at - 1] ?? [x, y]
    const steps = at === 0 ? 1 : Math.max(2, Math.round(Math.hypot(x - fromX, y - fromY) / 7))
    for (let step = 1; step <= steps; step++) {
      const share = step / steps
      const sway = 0.5 * Math.sin(share * 5 + x)
      points.push(
        rounded(fromX + (x - fromX) * share + sway),
        rounded(fromY + (y - fromY) * share + sway),
        rounded(0.5 + 0.2 * Math.sin(share * Math.PI)),
      )
    }
  }
  return points
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
