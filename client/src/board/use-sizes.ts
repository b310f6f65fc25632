import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Size } from './rect.ts'

/** On a large board cards come and go all the time: what they turn out to be is taken in together. */
const CALM_MS = 250

interface Measured {
  readonly sizes: ReadonlyMap<string, Size>
  /** Whether the typeface was there when they were measured. */
  readonly inFace: boolean
}

/**
 * How large the notes in an element really are, by id. Zooming does not change it: sizes are those
 * of the layout. Measured before the first paint, and again whenever one grows. They are sure once
 * every note is measured in its own typeface. One that is drawn no more keeps the size it had. At a
 * calm pace they are sure by what they were estimated to be, and are measured when there is time.
 */
export function useSizes(
  world: RefObject<HTMLElement | null>,
  ids: readonly string[],
  pace: 'at-once' | 'calm' = 'at-once',
): { readonly sizes: ReadonlyMap<string, Size>; readonly isSure: boolean } {
  const [measured, setMeasured] = useState<Measured>({ sizes: new Map(), inFace: false })
  const [hasFont, setHasFont] = useState(false)
  const key = ids.join(' ')

  useEffect(() => {
    let left = false
    const box = world.current
    const face = box ? getComputedStyle(box).getPropertyValue('--people') : ''
    const sure = () => {
      if (!left) setHasFont(true)
    }
    document.fonts.load(`400 15px ${face}`).then(sure, sure)
    return () => {
      left = true
    }
  }, [world])

  const waiting = useRef(new Map<string, Size>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes are other elements
  useLayoutEffect(() => {
    const placed = [...(world.current?.querySelectorAll<HTMLElement>('[data-placed]') ?? [])]
    function take(read: Iterable<readonly [string, Size]>) {
      setMeasured((known) => {
        const news = [...read].filter(([id, { width, height }]) => {
          const size = known.sizes.get(id)
          return size?.width !== width || size.height !== height
        })
        return known.inFace === hasFont && news.length === 0
          ? known
          : { sizes: new Map([...known.sizes, ...news]), inFace: hasFont }
      })
    }
    function measure() {
      take(placed.map((element) => [nameOf(element), sizeOf(element)]))
    }
    function later(entries: readonly ResizeObserverEntry[]) {
      for (const { target } of entries) {
        if (target instanceof HTMLElement) waiting.current.set(nameOf(target), sizeOf(target))
      }
      timer.current ??= setTimeout(() => {
        timer.current = undefined
        const read = waiting.current
        waiting.current = new Map()
        take(read)
      }, CALM_MS)
    }
    if (pace === 'at-once') measure()
    else if (hasFont) take([])
    const observer = new ResizeObserver(pace === 'at-once' ? measure : later)
    for (const element of placed) observer.observe(element)
    return () => observer.disconnect()
  }, [world, key, hasFont, pace])

  const { sizes, inFace } = measured
  return { sizes, isSure: inFace && (pace === 'calm' || ids.every((id) => sizes.has(id))) }
}

function nameOf(element: HTMLElement): string {
  return element.dataset['placed'] ?? ''
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight }
}
