// @vitest-environment happy-dom
import { backstage } from '@kring/shared/method/backstage'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useHint } from './use-hint.ts'

const [explore] = backstage.stretches
  .flatMap((one) => (one.type === 'turns' ? one.phases : []))
  .filter(({ id }) => id === 'explore')
if (!explore) throw new Error('a backstage turn asks open questions')
const asked = { kind: 'open-question', phase: explore, among: 'en' } as const

function Shown({ text }: { text: string }) {
  return useHint(text, asked)?.hint ?? 'nothing'
}

let root: Root
let place: HTMLElement
beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  place = document.createElement('div')
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  vi.useRealTimers()
})

const write = (text: string) => act(() => root.render(<Shown text={text} />))
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms))

test('in the middle of a sentence a hint waits until the hand rests', () => {
  write('Is the deci')
  pass(500)
  write('Is the decision')
  pass(500)
  expect(place.textContent).toBe('nothing')
  pass(100)
  expect(place.textContent).toBe('closed')
  write('Is the decision fi')
  expect(place.textContent).toBe('closed')
})

test('at the question mark it is there', () => {
  write('Is the decision final?')
  pass(0)
  expect(place.textContent).toBe('closed')
})

test('it is gone at once when its reason is gone', () => {
  write('Is the decision final?')
  pass(0)
  write('What is at stake for you?')
  expect(place.textContent).toBe('nothing')
  pass(5_000)
  expect(place.textContent).toBe('nothing')
})
