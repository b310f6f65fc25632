import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

/** How often fonts have come in, told to all who measure. */
let fontsHeard = 0
const measuring = new Set<() => void>()
document.fonts.addEventListener('loadingdone', () => {
  fontsHeard += 1
  for (const listener of measuring) listener()
})

function subscribeFonts(listener: () => void): () => void {
  measuring.add(listener)
  return () => measuring.delete(listener)
}

/** Changes when a font has come in: what was measured before is to be measured again. */
export function useFonts(): number {
  return useSyncExternalStore(subscribeFonts, () => fontsHeard)
}

/** Letters may reach this far out of a line that is set tight, and still nothing is cut. */
const OUT_OF_LINE_PX = 8

export interface Fit<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>
  readonly step: number
}

/**
 * The first of so many steps at which the content of an element fits into its height. Starts anew
 * when `content` changes. Words are set smaller in steps; they are never cut.
 */
export function useFit<Element extends HTMLElement>(content: string, steps: number): Fit<Element> {
  const ref = useRef<Element>(null)
  const key = `${content} ${useFonts()}`
  const [tried, setTried] = useState({ key, step: 0 })
  const step = tried.key === key ? tried.step : 0

  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || step >= steps - 1) return
    const tooTall = element.scrollHeight > element.clientHeight + OUT_OF_LINE_PX
    const tooWide = element.scrollWidth > element.clientWidth + 1
    if (tooTall || tooWide) setTried({ key, step: step + 1 })
  }, [key, step, steps])

  return { ref, step }
}
