// @vitest-environment happy-dom
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { viewFor } from '@kring/shared/meeting/view'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { elin, meetingAfter } from '../testing/meeting-after.ts'
import { typeInto } from '../testing/type-into.ts'
import { FaceDownField } from './face-down-field.tsx'

let root: Root
let place: HTMLElement
const changeFaceDown = vi.fn<(note: NoteId, text: string) => void>()
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  changeFaceDown.mockReset()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

function faceDown(text: string): PlacedNote {
  return {
    id: 'n' as NoteId,
    kind: 'idea',
    by: elin,
    turn: 'turn-1' as ItemId,
    at: 0,
    text,
    place: undefined,
  }
}

const view = viewFor(meetingAfter(), elin)
if (!view) throw new Error('Elin is of the circle')
const board = { view, session: { acts: { changeFaceDown } } }

function show(text: string): HTMLTextAreaElement {
  act(() => root.render(<FaceDownField board={board} note={faceDown(text)} />))
  const field = place.querySelector('textarea')
  if (!field) throw new Error('there is a field')
  return field
}

function passThrough(field: HTMLElement) {
  act(() => field.focus())
  act(() => field.blur())
}

test('a note that changed elsewhere is shown as it is, and passing through its field changes nothing', () => {
  show('Ask her')
  const field = show('Ask her first, by phone')
  expect(field.value).toBe('Ask her first, by phone')
  passThrough(field)
  expect(changeFaceDown).not.toHaveBeenCalled()
})

test('what was typed is kept once, when the field is left; then the note is shown again', () => {
  const field = show('Ask her')
  typeInto(field, ' Ask them ')
  show('Ask her, from the phone')
  expect([field.value, changeFaceDown.mock.calls]).toEqual([' Ask them ', []])
  act(() => field.blur())
  expect(changeFaceDown.mock.calls).toEqual([['n', 'Ask them']])
  show('Ask them')
  show('Ask them, from the phone')
  passThrough(field)
  expect([field.value, changeFaceDown.mock.calls.length]).toEqual(['Ask them, from the phone', 1])
})

test('a field that is left empty takes no words away', () => {
  const field = show('Ask her')
  typeInto(field, '')
  act(() => field.blur())
  expect([field.value, changeFaceDown.mock.calls]).toEqual(['Ask her', []])
})
