// @vitest-environment happy-dom
import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { type MeetingView, viewFor } from '@kring/shared/meeting/view'
import { executive } from '@kring/shared/method/executive'
import type { Method, Phase } from '@kring/shared/method/method'
import type { Statement } from '@kring/shared/pulse/statement'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meetingBy, saskia, start } from '../testing/meeting-after.ts'
import { PulseScale } from './pulse-scale.tsx'
import { PulseTally } from './pulse-tally.tsx'

const text = { en: 'We rest.', sv: 'Vi vilar.', nl: 'We rusten.' }
/** As a method of one's own may call it: like what a phase without statements asks. */
const statement: Statement = { id: 'prompt', text }

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

function draw(drawn: ReactNode): void {
  act(() => root.render(drawn))
}

/** The executive session with these statements in its pulse. */
function asking(statements: readonly Statement[]): Method {
  const asks = (phase: Phase): Phase =>
    phase.manner.includes('anonymous') ? { ...phase, statements } : phase
  return {
    ...executive,
    stretches: executive.stretches.map((stretch) =>
      stretch.type === 'phase' ? { ...stretch, phase: asks(stretch.phase) } : stretch,
    ),
  }
}

/** What was shown of the one statement that is asked there. */
function shownBy(method: Method): MeetingView {
  const item = 'pulse' as ItemId
  const state: MeetingState = {
    ...meetingBy(method, start, { type: 'item.open', item }),
    pulses: [{ item, phase: 'pulse', shown: [{ statement: 'prompt', tally: [0, 0, 0, 0, 4] }] }],
  }
  const view = viewFor(state, saskia)
  if (!view) throw new Error('Saskia is of the circle')
  return view
}

test('[U1] a statement that is called as the prompt would be is read beside its counts', () => {
  draw(<PulseTally view={shownBy(asking([statement]))} language="en" />)
  expect(place.querySelector('p.people')?.textContent).toBe('We rest.')
  expect(place.textContent).toContain('4 answers')
})

test('[U1] a prompt that is asked stands above, and not again beside its counts', () => {
  draw(<PulseTally view={shownBy(asking([]))} language="en" />)
  expect(place.querySelector('p.people')).toBe(null)
  expect(place.textContent).toContain('4 answers')
})

test('[U1] where it is asked its words are seen, unless they stand above', () => {
  const scale = (words: 'here' | 'above') => (
    <PulseScale statement={statement} words={words} value={undefined} onChoose={() => {}} />
  )
  draw(scale('here'))
  expect(place.querySelector('legend.people')?.textContent).toBe('We rest.')
  draw(scale('above'))
  expect(place.querySelector('legend.sr')?.textContent).toBe('We rest.')
})
