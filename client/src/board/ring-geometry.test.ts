import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkPath } from './link-path.ts'
import { estimateSize } from './note-size.ts'
import { around, overlap, RectIndex } from './rect.ts'
import {
  arcOfComing,
  FACT_WIDTH,
  FIRST_RADIUS,
  hangAt,
  layBoard,
  NOTE_WIDTH,
  nextPlace,
  type PhaseNote,
  type PhaseOnBoard,
  ringX,
} from './ring-geometry.ts'

const note = fc.record({
  phase: fc.nat({ max: 3 }),
  signs: fc.integer({ min: 1, max: 320 }),
})
const notes = fc.array(note, { maxLength: 60 })

function board(said: readonly { phase: number; signs: number }[]): readonly PhaseOnBoard[] {
  return [0, 1, 2, 3, 4].map((place) => ({
    id: `p${place}`,
    stand: place < 3 ? 'done' : place === 3 ? 'open' : 'coming',
    notes: said.flatMap(({ phase, signs }, index): PhaseNote[] =>
      phase === place
        ? [{ id: `n${index}`, size: estimateSize('x'.repeat(signs), NOTE_WIDTH) }]
        : [],
    ),
  }))
}

function rects(
  phases: readonly PhaseOnBoard[],
  places: ReadonlyMap<string, { x: number; y: number }>,
) {
  return phases
    .flatMap(({ notes: these }) => these)
    .map(({ id, size }) => {
      const place = places.get(id)
      if (!place) throw new Error(`${id} has no place`)
      return { ...place, ...size }
    })
}

test('the ring of the drawing crosses where the drawing has it', () => {
  expect(ringX(610, 0)).toBeCloseTo(436.8, 1)
  expect(ringX(394, 712)).toBeCloseTo(104.5, 1)
  expect(hangAt(610, 122)).toEqual({ x: 513, y: 122 })
  expect(hangAt(848, 244)).toEqual({ x: 783, y: 244 })
})

test('[L1] three facts, then questions down the first column and into the second', () => {
  const size = { width: NOTE_WIDTH, height: 102 }
  const { rings, places } = layBoard([
    {
      id: 'concretise',
      stand: 'done',
      notes: [{ id: 'f', size: { width: FACT_WIDTH, height: 100 } }],
    },
    {
      id: 'explore',
      stand: 'open',
      notes: Array.from({ length: 6 }, (_, index) => ({ id: `q${index}`, size })),
    },
    { id: 'ideas', stand: 'coming', notes: [] },
  ])
  expect(places.get('f')).toEqual({ x: 282, y: 136 })
  expect(places.get('q0')).toEqual({ x: 513, y: 122 })
  expect(places.get('q3')?.y).toBe(488)
  expect(places.get('q4')).toEqual({ x: 762, y: 122 })
  expect(rings.map((ring) => (ring.stand === 'coming' ? 'coming' : ring.radii))).toEqual([
    [FIRST_RADIUS],
    [610, 848],
    'coming',
  ])
})

test('[L1] up to sixty notes of any length never lie on one another', () => {
  fc.assert(
    fc.property(notes, (said) => {
      const phases = board(said)
      const all = rects(phases, layBoard(phases).places)
      for (const [index, one] of all.entries()) {
        for (const other of all.slice(index + 1)) expect(overlap(one, other)).toBe(false)
      }
    }),
  )
})

test('[L2] a note in the open phase moves none that is there', () => {
  fc.assert(
    fc.property(notes, fc.integer({ min: 1, max: 400 }), (said, signs) => {
      const before = layBoard(board(said))
      const after = layBoard(board([...said, { phase: 3, signs }]), { lain: before.lain })
      for (const [id, place] of before.places) expect(after.places.get(id)).toEqual(place)
      const afresh = layBoard(board([...said, { phase: 3, signs }]))
      expect(afresh.places).toEqual(after.places)
    }),
  )
})

test('[L2] whatever a note grows to, and whatever comes, each keeps the place it had', () => {
  const grown = fc.array(fc.nat({ max: 59 }), { maxLength: 8 })
  const late = fc.array(note, { maxLength: 12 })
  fc.assert(
    fc.property(notes, grown, fc.integer({ min: 1, max: 400 }), late, (said, taller, by, more) => {
      const before = layBoard(board(said))
      const after = layBoard(
        board([...said, ...more]).map((phase) => ({
          ...phase,
          notes: phase.notes.map((one) =>
            taller.includes(Number(one.id.slice(1)))
              ? { ...one, size: { ...one.size, height: one.size.height + by } }
              : one,
          ),
        })),
        { lain: before.lain },
      )
      for (const [id, place] of before.places) expect(after.places.get(id)).toEqual(place)
    }),
  )
})

test('[L1] columns reach deeper before there is a third, so that forty fit a screen', () => {
  const size = { width: NOTE_WIDTH, height: 102 }
  const { rings, places } = layBoard([
    {
      id: 'p',
      stand: 'open',
      notes: Array.from({ length: 40 }, (_, index) => ({ id: `n${index}`, size })),
    },
  ])
  const [ring] = rings
  expect(ring?.stand === 'open' && ring.radii.length).toBe(7)
  expect(places.get('n8')?.y).toBeGreaterThan(600)
  const widest = Math.max(...[...places.values()].map(({ x }) => x + NOTE_WIDTH))
  expect(widest).toBeLessThan(2_100)
})

test('[L1] two thousand notes hang in one phase, none on another, and no wider than four times as deep', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({
    phase: 3,
    signs: 20 + ((index * 37) % 160),
  }))
  const phases = board(many)
  const { places } = layBoard(phases)
  const index = new RectIndex()
  for (const one of rects(phases, places)) {
    expect(index.under(one)).toEqual([])
    index.add(one)
  }
  const { width = 0, height = 1 } = around(rects(phases, places)) ?? {}
  expect(width / height).toBeLessThan(4)
})

test('[L3] a moved note lies where it was put, and the others stay', () => {
  fc.assert(
    fc.property(notes, fc.nat({ max: 59 }), (said, which) => {
      const phases = board(said)
      const before = layBoard(phases)
      const moved = phases.map((phase) => ({
        ...phase,
        notes: phase.notes.map((one) =>
          one.id === `n${which}` ? { ...one, place: { x: -900, y: -900 } } : one,
        ),
      }))
      const after = layBoard(moved)
      for (const [id, place] of before.places) {
        expect(after.places.get(id)).toEqual(id === `n${which}` ? { x: -900, y: -900 } : place)
      }
    }),
  )
})

test('[L4] the same notes give the same board', () => {
  fc.assert(
    fc.property(notes, (said) => {
      expect(layBoard(board(said))).toEqual(layBoard(board(said)))
    }),
  )
})

test('what passes stands where the next note would hang', () => {
  const size = { width: NOTE_WIDTH, height: 100 }
  const { rings } = layBoard([{ id: 'p', stand: 'open', notes: [] }])
  const first = nextPlace(rings[0], [], size)
  expect(first).toEqual(hangAt(FIRST_RADIUS, 136))
  expect(nextPlace(rings[0], [{ ...first, ...size }], size)).toEqual(hangAt(FIRST_RADIUS, 256))
})

test('a link leaves the side that faces the other note', () => {
  const left = { x: 0, y: 0, width: 100, height: 50 }
  const right = { x: 200, y: 100, width: 100, height: 50 }
  expect(linkPath(left, right)).toBe(linkPath(right, left))
  expect(linkPath(left, right)).toMatch(/^M100\.0 25\.0C.* 200\.0 125\.0$/)
})

test('a ring to come is drawn as far as a screen shows it, and never beyond the ring itself', () => {
  const ends = (height: number) => /^M (\S+) (\S+) A .* (\S+) (\S+)$/.exec(arcOfComing(height))
  for (const height of [568, 900, 1_440, 2_160, 4_320]) {
    const [x, top, , bottom] = ends(height)?.slice(1).map(Number) ?? []
    expect(Number(bottom)).toBeGreaterThanOrEqual(Math.min(height / 2, 1_080))
    expect(top).toBe(-Number(bottom))
    expect((Number(x) + 1_080) ** 2 + Number(top) ** 2).toBeCloseTo(1_080 ** 2)
  }
})
