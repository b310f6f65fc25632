import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { insist } from './insist.ts'

/** So long after it is drawn a page is left to who reads and writes on it, before more is fetched. */
const SETTLING_MS = 1_500

interface Fetched<Part> {
  readonly default: Part
}

/** How each part of the page that stands in a file of its own is fetched, in the order of naming. */
const parts = new Map<object, () => Promise<unknown>>()

/**
 * A part of the page that is fetched when it is first drawn, or before, by `warmParts`: what is warm
 * is drawn at once, like any other component. What is not suspends, so a `Suspense` stands around it.
 */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  type Part = ComponentType<Props>
  let here: Fetched<Part> | undefined
  let coming: Promise<Fetched<Part>> | undefined

  function fetchOnce(): Promise<Fetched<Part>> {
    coming ??= insist(load).then((component) => {
      here = { default: component }
      return here
    })
    return coming
  }

  const lazyPart = lazy(() => (here === undefined ? fetchOnce() : atOnce(here)))
  parts.set(lazyPart, fetchOnce)
  return lazyPart
}

/** Fetches this `part` now, so that it is drawn at once when its time has come. */
export function warm<Props extends object>(
  onePart: LazyExoticComponent<ComponentType<Props>>,
): void {
  // One that cannot be had now is said when it is drawn.
  parts
    .get(onePart)?.()
    .catch(() => {})
}

/** React draws in the same go what answers while it is asked. A promise would answer after it. */
function atOnce<T>(value: T): Promise<T> {
  // biome-ignore lint/suspicious/noThenProperty: that is what makes it answer at once
  return { then: (onHere: (value: T) => void) => onHere(value) } as unknown as Promise<T>
}

/**
 * Fetches every part that is not here yet, one after another, each when the page has nothing else to
 * do: so that a phase change, a dialog or an editor never waits for the network. Answers how to stop.
 */
export function warmParts(): () => void {
  let stopped = false
  async function warm(): Promise<void> {
    await settled()
    for (const fetchPart of parts.values()) {
      await untilIdle()
      if (stopped) return
      // One that cannot be had now is said when it is drawn.
      await fetchPart().catch(() => {})
    }
  }
  warm().catch(() => {})
  return () => {
    stopped = true
  }
}

/** Until a page that was just drawn has been left alone for a moment, and has nothing else to do. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS))
  await untilIdle()
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve())
    else setTimeout(resolve, 200)
  })
}
