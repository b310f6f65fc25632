/** What of the page's own element the reader has a say in: the language, and the theme. */
const CHOSEN = ['lang', 'dir', 'data-theme'] as const

/**
 * Gives another document the look of this one, and keeps it so: its sheets of style, also those
 * that come later, its language and its theme. Answers how to stop.
 */
export function dress(other: Document, like: Document = document): () => void {
  const copies = new Map<Element, Node>()

  function copySheets() {
    for (const sheet of like.head.querySelectorAll('style, link[rel="stylesheet"]')) {
      if (copies.has(sheet)) continue
      const copy = other.importNode(sheet, true)
      copies.set(sheet, copy)
      other.head.append(copy)
    }
  }
  function copyChoices() {
    for (const name of CHOSEN) {
      const value = like.documentElement.getAttribute(name)
      if (value === null) other.documentElement.removeAttribute(name)
      else other.documentElement.setAttribute(name, value)
    }
  }

  copySheets()
  copyChoices()
  const sheets = new MutationObserver(copySheets)
  sheets.observe(like.head, { childList: true })
  const choices = new MutationObserver(copyChoices)
  choices.observe(like.documentElement, { attributeFilter: [...CHOSEN] })
  return () => {
    sheets.disconnect()
    choices.disconnect()
  }
}
