// @vitest-environment happy-dom
import type { ItemId } from '@kring/shared/lib/id'
import { type MeetingView, viewFor } from '@kring/shared/meeting/view'
import { executive } from '@kring/shared/method/executive'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meetingBy, saskia, start } from '../testing/meeting-after.ts'
import { PulseQuestion, type PulseQuestionProps } from './pulse-question.tsx'

const open = { type: 'item.open', item: 'pulse' as ItemId } as const
const asked = viewFor(meetingBy(executive, start, open), saskia)

let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

/** The question with this many answers given, and what is told of each press. */
function ask(about: PulseQuestionProps['about'], answered: number, enough: number) {
  if (!asked) throw new Error('Saskia is of the circle')
  const view: MeetingView = { ...asked, pulse: { answered, enough, yours: [] } }
  const told: string[] = []
  const tell = (what: string) => () => {
    told.push(what)
  }
  act(() =>
    root.render(
      <PulseQuestion
        view={view}
        about={about}
        stay={tell('stay')}
        turnOver={tell('turn over')}
        goOn={tell('go on')}
      />,
    ),
  )
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('footer button')]
  for (const button of buttons) act(() => button.click())
  return { words: place.textContent ?? '', told }
}

test('[U3] turning over too early is asked about, with how much of it can be shown', () => {
  const { words, told } = ask('reveal', 4, 1)
  expect(words).toContain('4 have answered. 1 of 5 can be shown.')
  expect(words).toContain('never shown')
  expect(told).toEqual(['stay', 'turn over'])
})

test('[U3] going on is asked about, and turning over is offered only where something can be shown', () => {
  expect(ask('next', 4, 1).told).toEqual(['stay', 'go on', 'turn over'])
  expect(ask('next', 3, 0).told).toEqual(['stay', 'go on'])
})

test('[U3] nothing is asked where nothing is about to be done', () => {
  expect(ask(undefined, 4, 1)).toEqual({ words: '', told: [] })
})
