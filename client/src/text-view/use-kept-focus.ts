import { type RefObject, useEffect } from 'react'

/** Where the keys may go on, in this order: the note they were on, those around it, its chapter. */
function placesAround(from: Element, root: HTMLElement): readonly (() => Element | null)[] {
  const note = from.closest<HTMLElement>('[data-said]')?.dataset['said']
  const all = [...root.querySelectorAll<HTMLElement>('[data-said]')].map(
    (one) => one.dataset['said'] ?? '',
  )
  const at = note === undefined ? -1 : all.indexOf(note)
  const ids = at === -1 ? [] : [...all.slice(at), ...all.slice(0, at).toReversed()]
  const chapter = from.closest('section')?.getAttribute('aria-labelledby')
  return [
    ...ids.slice(0, 12).map((id) => () => focusOf(root, id)),
    () => (chapter ? root.querySelector(`[id="${CSS.escape(chapter)}"]`) : null),
    () => root,
  ]
}

/** What of a note takes the keys: the button that opens what may be done, else the note. */
export function focusOf(root: HTMLElement, note: string): HTMLElement | null {
  const item = root.querySelector<HTMLElement>(`[data-said="${CSS.escape(note)}"]`)
  return item?.querySelector<HTMLElement>('[data-opens]') ?? item
}

/**
 * When what has the focus is taken away, by its own press or by someone elsewhere, the focus goes
 * to what stands nearest: never to the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let had: Element | undefined
    let around: readonly (() => Element | null)[] = []
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      had = target
      around = placesAround(target, element)
    }
    // What is taken away is not left by its reader: only what still stands is.
    const onBlur = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (target === had && target instanceof Element && target.isConnected) had = undefined
      })
    }
    const observer = new MutationObserver(() => {
      if (!had || had.isConnected) return
      had = undefined
      if (document.activeElement !== document.body && document.activeElement !== null) return
      for (const place of around) {
        const next = place()
        if (next instanceof HTMLElement) return next.focus({ preventScroll: true })
      }
    })
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onBlur)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onBlur)
      observer.disconnect()
    }
  }, [root])
}
