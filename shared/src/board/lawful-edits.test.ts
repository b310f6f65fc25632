import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { MemberId } from '../lib/id.ts'
import type { MeetingState } from '../meeting/meeting-state.ts'
import { backstage } from '../method/backstage.ts'
import { phasesOf } from '../method/method.ts'
import { NOTE_KINDS } from '../note/kind.ts'
import { holds } from '../testing/arbitraries.ts'
import { addNote, copyOf, noteBy, textOn, updateOf } from '../testing/board-client.ts'
import {
  ALONE,
  anna,
  ben,
  cleo,
  dirk,
  olle,
  planned,
  run,
  turn1,
  walkTo,
} from '../testing/builders.ts'
import { createBoardDoc, createMark, notesOf } from './board-doc.ts'
import { judgeChanges } from './may-contribute.ts'
import { writeText } from './note-text.ts'
import { readUpdate } from './read-update.ts'

/*
 * Several clients edit the board in phases at random, in their own names and in others'. The judge
 * is held against an oracle that knows nothing of Yjs or of states: it compares the board before and
 * after as JSON, and looks up the phase in the method.
 */

type Json = { readonly [field: string]: unknown }
type Board = { readonly [root: string]: { readonly [key: string]: Json } | undefined }

const PHASES = ['bring', 'concretise', 'explore', 'analyse', 'ownshare', 'ideas', 'agree']
const opened = run(planned(backstage), [
  [anna, { type: 'meeting.start' }],
  [anna, { type: 'turn.open', caseGiver: ben }],
])
const STATES: readonly (readonly [string, MeetingState])[] = PHASES.map((phase) => [
  phase,
  walkTo(opened, phase),
])

const seat = (member: MemberId) =>
  member === ben ? 'case-giver' : member === anna ? 'facilitator' : 'peer'

function oracle(before: Board, after: Board, phaseId: string, actor: MemberId): boolean {
  if (actor === olle) return false
  const phase = phasesOf(backstage).find(({ id }) => id === phaseId)
  if (!phase) return false
  const leads = actor === anna
  const silent = phase.silent.includes(seat(actor)) && !leads
  const keysOf = (root: string) =>
    [...new Set([...Object.keys(before[root] ?? {}), ...Object.keys(after[root] ?? {})])].filter(
      (key) => JSON.stringify(before[root]?.[key]) !== JSON.stringify(after[root]?.[key]),
    )
  const notes = keysOf('notes').every((key) => {
    const was = before['notes']?.[key]
    const note = (after['notes']?.[key] ?? was) as {
      by: MemberId
      kind: keyof typeof phase.admits
      scribe?: MemberId
    }
    const gone = after['notes']?.[key] === undefined
    if (gone && leads) return true
    const mine = note.by === actor && (was !== undefined || note.scribe === undefined)
    const toldMe = leads && note.scribe === actor && note.by !== actor
    // Nothing is turned over here: what is written in private stays face down with its author.
    if (mine && !gone && phase.manner.includes('private')) return false
    return (mine || toldMe) && (phase.admits[note.kind]?.includes(seat(note.by)) ?? false)
  })
  const places = keysOf('places').length === 0 || !silent
  const strokes = keysOf('strokes').every((key) => {
    const drawn = after['strokes']?.[key] ?? before['strokes']?.[key]
    const gone = after['strokes']?.[key] === undefined
    return !silent && (drawn?.['by'] === actor || (gone && leads))
  })
  return notes && places && strokes
}

const act = fc.oneof(
  fc.record({
    do: fc.constant('say' as const),
    key: fc.nat(40),
    kind: fc.constantFrom(...NOTE_KINDS),
    by: fc.constantFrom(undefined, undefined, anna, ben, cleo, dirk),
    scribe: fc.constantFrom(undefined, undefined, anna, dirk),
  }),
  fc.record({
    do: fc.constantFrom('edit' as const, 'remove' as const, 'move' as const, 'shift' as const),
    nth: fc.nat(9),
  }),
  fc.record({ do: fc.constant('draw' as const), key: fc.nat(40) }),
  fc.record({ do: fc.constant('rub' as const), nth: fc.nat(9) }),
)
const push = fc.record({
  actor: fc.constantFrom(anna, ben, cleo, dirk, cleo, dirk, olle),
  phase: fc.nat(STATES.length - 1),
  acts: fc.array(act, { minLength: 1, maxLength: 2 }),
  /** Whether it is made on a copy from before the last push, as two who write at once do. */
  stale: fc.boolean(),
})

test('[B1]–[B7] every verdict on random edits is that of an oracle which sees only before and after', () => {
  let admitted = 0
  let refused = 0
  holds(
    fc.property(fc.array(push, { minLength: 5, maxLength: 14 }), (pushes) => {
      const board = createBoardDoc()
      let earlier = copyOf(board, 3)
      pushes.forEach(({ actor, phase, acts, stale }, index) => {
        const [phaseId, state] = STATES[phase] ?? ['', opened]
        const copy = copyOf(stale ? earlier : board, 100 + index)
        const update = updateOf(copy, () => {
          for (const one of acts) perform(copy, one, { actor, index })
        })
        const trial = copyOf(board, 2)
        const before = board.toJSON() as Board
        const reading = readUpdate(board, trial, update)
        earlier = copyOf(board, 4)
        if (reading.type === 'nothing') {
          expect(trial.toJSON()).toEqual(before)
          return
        }
        // Two who move or remove the same at once may lose to the other, and then change nothing.
        expect(reading.type).toBe('read')
        if (reading.type !== 'read') return
        const after = trial.toJSON() as Board
        const verdict = judgeChanges(reading.changes, state, actor, ALONE) === undefined
        const lawful = oracle(before, after, phaseId, actor)
        if (verdict) expect(lawful, 'let in, and should not have been').toBe(true)
        else if (JSON.stringify(before) !== JSON.stringify(after)) {
          expect(lawful, 'refused, and should not have been').toBe(false)
        }
        if (verdict) {
          admitted += 1
          Y.applyUpdate(board, update)
          expect(board.toJSON()).toEqual(after)
        } else refused += 1
      })
    }),
    150,
  )
  expect(Math.min(admitted, refused), 'both are met').toBeGreaterThan(20)
})

function perform(
  copy: Y.Doc,
  one: typeof act extends fc.Arbitrary<infer Act> ? Act : never,
  { actor, index }: { readonly actor: MemberId; readonly index: number },
): void {
  const notes = [...notesOf(copy).keys()].sort()
  const nth = 'nth' in one ? notes[one.nth % Math.max(1, notes.length)] : undefined
  switch (one.do) {
    case 'say': {
      const scribe = one.scribe === undefined ? {} : { scribe: one.scribe }
      const note = noteBy(one.by ?? actor, { kind: one.kind, turn: turn1, ...scribe })
      addNote(copy, `n${index}-${one.key}`, note)
      return
    }
    case 'edit':
      if (nth) writeText(textOn(copy, nth), `Said anew in ${index}`)
      return
    case 'remove':
      if (nth) notesOf(copy).delete(nth)
      return
    case 'move':
      if (nth) copy.getMap('places').set(nth, { x: index, y: one.nth })
      return
    case 'shift': {
      const drawn = [...copy.getMap('strokes').keys()].sort()
      const stroke = drawn[one.nth % Math.max(1, drawn.length)]
      if (stroke) copy.getMap('places').set(stroke, { x: index, y: one.nth })
      return
    }
    case 'draw':
      copy
        .getMap('strokes')
        .set(`s${index}-${one.key}`, createMark({ by: actor, turn: turn1, points: [0, 0, 1] }))
      return
    case 'rub': {
      const strokes = [...copy.getMap('strokes').keys()].sort()
      const stroke = strokes[one.nth % Math.max(1, strokes.length)]
      if (stroke) copy.getMap('strokes').delete(stroke)
      return
    }
  }
}
