import { type RefObject, useLayoutEffect, useState } from 'react'

/** What the chip that stands for the others takes, with the gap before it. */
const MORE_WIDTH = 48

/**
 * How many of the kinds that wait fit behind the open ones in one row. Measured with all of them
 * in it, before they are painted, and again where the row gets another width, or its words another
 * size.
 */
export function useFittingKinds(row: RefObject<HTMLElement | null>, key: string): number {
  const [width, setWidth] = useState('')
  const measure = `${key} ${width}`
  const [fits, setFits] = useState({ measure, count: Number.POSITIVE_INFINITY })
  if (fits.measure !== measure) setFits({ measure, count: Number.POSITIVE_INFINITY })

  useLayoutEffect(() => {
    const element = row.current
    if (!element) return
    const first = element.firstElementChild
    const widthOf = (of: Element | null) => (of instanceof HTMLElement ? of.offsetWidth : 0)
    const observer = new ResizeObserver(() => setWidth(`${element.clientWidth} ${widthOf(first)}`))
    observer.observe(element)
    if (first) observer.observe(first)
    return () => observer.disconnect()
  }, [row])

  useLayoutEffect(() => {
    const element = row.current
    if (!element) return
    const end = element.clientWidth
    const ends = [...element.querySelectorAll<HTMLElement>(':scope > [data-locked]')].map(
      (one) => one.offsetLeft - element.offsetLeft + one.offsetWidth,
    )
    const last = ends.at(-1)
    const count =
      last === undefined || last <= end
        ? Number.POSITIVE_INFINITY
        : ends.filter((one) => one <= end - MORE_WIDTH).length
    setFits((now) => (now.measure === measure && now.count === count ? now : { measure, count }))
  }, [row, measure])

  return fits.count
}
