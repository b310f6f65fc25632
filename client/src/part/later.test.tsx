// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Later } from './later.tsx'

let root: Root
let place: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('requestIdleCallback', (go: () => void) => go())
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('what comes later is not there with the page, but when it has settled', async () => {
  await act(async () => root.render(<Later>help</Later>))
  expect(place.textContent).toBe('')
  await act(() => vi.advanceTimersByTimeAsync(2_000))
  expect(place.textContent).toBe('help')
})

test('what is asked for comes at once, and stays', async () => {
  await act(async () => root.render(<Later asked="yes">help</Later>))
  expect(place.textContent).toBe('help')
  await act(async () => root.render(<Later asked="no">help</Later>))
  expect(place.textContent).toBe('help')
})
