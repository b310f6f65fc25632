// @vitest-environment happy-dom
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { viewFor } from '@kring/shared/meeting/view'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { elin, meetingAfter } from '../testing/meeting-after.ts'
import { typeInto } from '../testing/type-into.ts'
import { FaceDownList } from './face-down-list.tsx'

const changeFaceDown = vi.fn<(note: NoteId, text: string) => void>()
let drafts: readonly PlacedNote[]
vi.mock('../sync/use-meeting.tsx', () => ({
  useMeeting: () => ({ acts: { changeFaceDown }, now: () => 0 }),
  useSnapshot: () => ({ drafts, board: { notes: [], links: [] }, here: new Set() }),
}))

let root: Root
let place: HTMLElement
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

const view = viewFor(meetingAfter(), elin)
if (!view) throw new Error('Elin is of the circle')
const list = (text: string) => {
  drafts = [
    {
      id: 'n' as NoteId,
      kind: 'idea',
      by: elin,
      turn: 'turn-1' as ItemId,
      at: 0,
      text,
      place: undefined,
    },
  ]
  act(() => root.render(<FaceDownList view={{ ...view }} />))
}
const press = (label: string) => {
  const found = [...place.querySelectorAll('button')].find(
    (button) => button.getAttribute('aria-label') === label || button.textContent === label,
  )
  if (!found) throw new Error(`no button ${label}`)
  act(() => found.click())
}
const field = () => {
  const found = place.querySelector('textarea')
  if (!found) throw new Error('there is a field')
  return found
}

test('a note that changed elsewhere while its field stood open is left as it is', () => {
  list('Ask her')
  press('Edit')
  list('Ask her first, at the desk')
  expect(field().value).toBe('Ask her first, at the desk')
  press('Done')
  expect(changeFaceDown).not.toHaveBeenCalled()
})

test('what was typed is kept, also where the note changed meanwhile, and an empty field keeps nothing', () => {
  list('Ask her')
  press('Edit')
  typeInto(field(), ' Ask them ')
  list('Ask her, at the desk')
  press('Done')
  expect(changeFaceDown.mock.calls).toEqual([['n', 'Ask them']])
  press('Edit')
  expect(field().value).toBe('Ask her, at the desk')
  typeInto(field(), '  ')
  press('Done')
  expect(changeFaceDown).toHaveBeenCalledOnce()
})
