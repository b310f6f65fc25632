import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Size } from './ring-geometry.ts'

interface Measured {
  readonly sizes: ReadonlyMap<string, Size>
  /** Whether the typeface was there when they were measured. */
  readonly inFace: boolean
}

/**
 * How large the notes in an element really are, by id. Zooming does not change it: sizes are those
 * of the layout. Measured before the first paint, and again whenever one grows. They are sure once
 * every note is measured in its own typeface.
 */
export function useSizes(
  world: RefObject<HTMLElement | null>,
  ids: readonly string[],
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes are other elements
  useLayoutEffect(() => {
    const placed = [...(world.current?.querySelectorAll<HTMLElement>('[data-placed]') ?? [])]
    function measure() {
      const read = placed.map((element): [string, Size] => [
        element.dataset['placed'] ?? '',
        { width: element.offsetWidth, height: element.offsetHeight },
      ])
      setMeasured((known) => {
        const same =
          known.inFace === hasFont &&
          known.sizes.size === read.length &&
          read.every(([id, { width, height }]) => {
            const size = known.sizes.get(id)
            return size?.width === width && size.height === height
          })
        return same ? known : { sizes: new Map(read), inFace: hasFont }
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const element of placed) observer.observe(element)
    return () => observer.disconnect()
  }, [world, key, hasFont])

  const { sizes, inFace } = measured
  return { sizes, isSure: inFace && ids.every((id) => sizes.has(id)) }
}
