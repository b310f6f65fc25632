// @vitest-environment happy-dom
import { act, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { part, warmParts } from './part.ts'

let root: Root
let place: HTMLElement

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function Words({ said }: { said: string }) {
  return <p>{said}</p>
}

test('a part that is not here yet leaves its place to the fallback, and is drawn when it comes', async () => {
  const { promise, resolve: bring } = Promise.withResolvers<typeof Words>()
  const Later = part<{ said: string }>(() => promise)
  const page = (
    <Suspense fallback="waits">
      <Later said="here" />
    </Suspense>
  )
  await act(async () => root.render(page))
  expect(place.textContent).toBe('waits')
  await act(async () => bring(Words))
  expect(place.textContent).toBe('here')
})

test('a warm part is drawn at once: its fallback is never seen', async () => {
  const load = vi.fn(async () => Words)
  const Warm = part<{ said: string }>(load)
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (go: () => void) => go())
  warmParts()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(load, 'a page that was just drawn is left alone').not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(load).toHaveBeenCalledOnce()

  const fallback = vi.fn(() => null)
  const Fallback = fallback
  await act(async () =>
    root.render(
      <Suspense fallback={<Fallback />}>
        <Warm said="at once" />
      </Suspense>,
    ),
  )
  expect(place.textContent).toBe('at once')
  expect(fallback).not.toHaveBeenCalled()
  expect(load).toHaveBeenCalledOnce()
})

test('a part that could not be fetched is asked for again', async () => {
  vi.useFakeTimers()
  const load = vi.fn<() => Promise<typeof Words>>()
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  load.mockResolvedValue(Words)
  const Shaky = part<{ said: string }>(load)
  await act(async () =>
    root.render(
      <Suspense fallback="waits">
        <Shaky said="after all" />
      </Suspense>,
    ),
  )
  expect(place.textContent).toBe('waits')
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(place.textContent).toBe('after all')
})
