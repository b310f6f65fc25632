// @vitest-environment happy-dom
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import { openTurn } from '@kring/shared/meeting/meeting-state'
import type { NoteKind } from '@kring/shared/note/kind'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { faceDownNow } from '../note/face-down-now.ts'
import { elin, meetingAfter, next, start, tomasz, turn } from '../testing/meeting-after.ts'
import { FaceDownPile } from './face-down-pile.tsx'

let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  place = document.createElement('div')
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

/** The phases of a backstage turn: the case is told, facts are asked for, then open questions. */
const toExplore = [start, turn, next, next]

/** What Elin sees of the pile after these commands, with this of her own and that of all in it. */
function seen(
  commands: readonly Command[],
  own: readonly NoteKind[],
  all: readonly (readonly [MemberId, NoteKind])[],
): string {
  const state = meetingAfter(...commands)
  const opened = openTurn(state)
  if (!opened) throw new Error('a turn is open')
  const drafts = own.map(
    (kind, at): PlacedNote => ({
      id: `n${at}` as NoteId,
      kind,
      by: elin,
      turn: opened.id,
      at,
      text: 'Mine',
      place: undefined,
    }),
  )
  const faceDown = new Map(all.map(([member, kind]) => [member, { [kind]: 1 }]))
  const lying = faceDownNow(state, faceDown, { notes: () => [] })
  const snapshot = { board: { notes: [], links: [], strokes: [] }, here: new Set<MemberId>() }
  const board = { state, you: elin, turn: opened, snapshot, nameOf: (id: MemberId) => id }
  act(() =>
    root.render(<FaceDownPile board={board} lying={lying} drafts={drafts} onOpen={() => {}} />),
  )
  return place.textContent
}

const OFFER = 'Questions are open now. Add yours?'

test('my own pile offers what is open now, and else says that it waits', () => {
  expect(seen(toExplore, ['open-question'], [[elin, 'open-question']])).toContain(OFFER)
  expect(seen(toExplore, ['idea'], [])).toContain('They wait for you here.')
})

test('where others keep some too, mine are offered as soon as they are open', () => {
  const all = [
    [elin, 'open-question'],
    [tomasz, 'open-question'],
  ] as const
  expect(seen(toExplore, ['open-question'], all)).toBe(
    `2 questions, face down${elin} 1, ${tomasz} 1${OFFER}`,
  )
})

test('what only others could show now is not offered to me', () => {
  expect(seen(toExplore, ['idea'], [[tomasz, 'open-question']])).toBe(
    `Question, face down${tomasz} 1They turn over together.`,
  )
})
