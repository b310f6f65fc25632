// @vitest-environment happy-dom
import type { Command } from '@kring/shared/meeting/command'
import { viewFor } from '@kring/shared/meeting/view'
import { executive } from '@kring/shared/method/executive'
import type { Method } from '@kring/shared/method/method'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { marit, meetingBy, saskia, start } from '../testing/meeting-after.ts'
import { noLeaderWords } from './no-leader-words.ts'
import { SeatFields } from './seat-dialog.tsx'
import { seatTexts } from './seat-texts.ts'
import { TeamLeaderSelect } from './team-leader-select.tsx'

vi.mock('../command/use-send.ts', () => ({ useSend: () => () => {} }))

let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

const kept: Method = { ...executive, lead: 'timekeeper' }
const leads = (member: typeof marit): Command => ({
  type: 'seat.give',
  member,
  seat: 'team-leader',
})
const hand: Command = { type: 'lead.hand', to: marit }

function viewBy(method: Method, ...commands: readonly Command[]) {
  const view = viewFor(meetingBy(method, ...commands), saskia)
  if (!view) throw new Error('Saskia is of the circle')
  return view
}

/** What can be chosen, and what only stands there, by what it says. */
function choices(within: ParentNode): readonly (readonly [string, 'open' | 'barred'])[] {
  return [...within.querySelectorAll('option')].map(
    ({ textContent, disabled }) => [textContent, disabled ? 'barred' : 'open'] as const,
  )
}

test('[C15] who only leads the meeting cannot be chosen, and reads what comes first', () => {
  act(() => root.render(<TeamLeaderSelect view={viewBy(executive)} />))
  expect(choices(place)).toEqual([
    ['Not said yet', 'open'],
    ['saskia: hand the lead over first', 'barred'],
    ['marit', 'open'],
    ['elin', 'open'],
    ['tomasz', 'open'],
  ])
  act(() => root.render(<TeamLeaderSelect view={viewBy(kept)} />))
  expect(choices(place)[1]).toEqual(['saskia', 'open'])
})

test('[C15] the team leader who came to lead the meeting stands there, and reads above it what comes first', () => {
  act(() => root.render(<TeamLeaderSelect view={viewBy(executive, leads(marit), hand)} />))
  expect(place.querySelector('select')?.selectedOptions[0]?.textContent).toBe('marit')
  expect(place.textContent).toContain('You lead the team too. Hand the lead over')
})

test('[C15] at the seats who only leads is barred from both, a timekeeper from reading along', () => {
  const seatsOfLead = (method: Method) => {
    act(() => root.render(<SeatFields view={viewBy(method)} />))
    const own = place.querySelector('select[aria-label="Seat of saskia"]')
    if (!own) throw new Error('Saskia has a seat')
    return choices(own)
  }
  expect(seatsOfLead(executive)).toEqual([
    ['Member', 'open'],
    ['Team leader', 'barred'],
    ['Observer', 'barred'],
  ])
  expect(place.textContent).toContain('neither, until they hand the lead over')
  expect(seatsOfLead(kept)).toEqual([
    ['Member', 'open'],
    ['Team leader', 'open'],
    ['Observer', 'barred'],
  ])
})

test('[S5] the phase asks who it is, and tells a team leader who only leads to hand over', () => {
  const said = (...commands: readonly Command[]) =>
    noLeaderWords(viewBy(executive, ...commands).state, seatTexts.en)?.asks
  expect(said(start)).toBe('Who leads this team? This phase needs to know.')
  expect(said(start, leads(marit))).toBe(undefined)
  const handed = meetingBy(executive, leads(marit), start, hand)
  expect(noLeaderWords(handed, seatTexts.en)?.asks).toBe(
    'You lead the team too. Hand the lead over to take that seat.',
  )
})
