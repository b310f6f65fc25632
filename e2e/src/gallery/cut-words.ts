import type { Page } from '@playwright/test'

/**
 * Words of the screen that cannot be read whole, each with why: `cut` by an edge that does not
 * scroll, `outside` the screen sideways, or lying `on` other words. The canvas is left out: there
 * people place things, and pan; so are first lines that a button opens whole.
 */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Word {
      readonly text: string
      readonly of: Element
      readonly box: DOMRect
    }
    const SLACK = 2
    const NOT_READ =
      '.canvas, .sr, .first-lines, [aria-hidden="true"], [hidden], svg, script, style, dialog:not([open])'

    const words: Word[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement
      const text = node.nodeValue?.trim() ?? ''
      if (!of || text === '' || of.closest(NOT_READ)) continue
      if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) words.push({ text, of, box })
      }
    }

    const found: string[] = []
    const say = (word: Word, why: string) => {
      const where = `${word.of.tagName.toLowerCase()}.${word.of.className}`
      found.push(`${why}: “${word.text.slice(0, 60)}” (${where})`)
    }
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    const shown: Word[] = []
    for (const word of words) {
      let seen: 'whole' | 'scrolled away' | 'cut' = 'whole'
      for (let up: Element | null = word.of; up && seen === 'whole'; up = up.parentElement) {
        const { overflowX, overflowY, position, textOverflow } = getComputedStyle(up)
        const edge = up.getBoundingClientRect()
        // A part that is told to screen readers only, and a name that is shortened and has a title.
        if (edge.width <= 2 || edge.height <= 2) seen = 'scrolled away'
        if (textOverflow === 'ellipsis' && up.closest('[title]')) seen = 'scrolled away'
        if (seen !== 'whole') break
        const isWide = word.box.right > edge.right + SLACK || word.box.left < edge.left - SLACK
        const isHigh = word.box.bottom > edge.bottom + SLACK || word.box.top < edge.top - SLACK
        if (isWide && overflowX !== 'visible') seen = scrolls(overflowX) ? 'scrolled away' : 'cut'
        if (isHigh && overflowY !== 'visible') seen = scrolls(overflowY) ? 'scrolled away' : 'cut'
        if (position === 'fixed') break
      }
      if (seen === 'cut') say(word, 'cut')
      if (seen === 'whole') {
        const width = document.documentElement.clientWidth
        if (word.box.right > width + SLACK || word.box.left < -SLACK) say(word, 'outside')
        shown.push(word)
      }
    }
    for (const [place, one] of shown.entries()) {
      for (const other of shown.slice(place + 1)) {
        if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide <= 3 || high <= 5) continue
        // What lies behind a sheet, a bar or a dialog is not read just now.
        const at = document.elementFromPoint(
          Math.max(one.box.left, other.box.left) + wide / 2,
          Math.max(one.box.top, other.box.top) + high / 2,
        )
        const isOver = (word: Word) => at !== null && (word.of.contains(at) || at.contains(word.of))
        if (isOver(one) && isOver(other)) say(one, `on “${other.text.slice(0, 40)}”`)
      }
    }
    return [...new Set(found)]
  })
}

/**
 * What the product says, made 40 % longer, as a translation may be. What people said stays as it
 * is, and so do digits, codes and names of one letter.
 */
export async function lengthen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const PEOPLES =
      '.stage .then, .stage dd, .people, [data-note], [contenteditable], .code, kbd, [data-code], .avatar'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      if (!/\p{L}{3}/u.test(text) || node.parentElement?.closest(PEOPLES)) continue
      const more = Math.ceil(text.trim().length * 0.4)
      // Words of five letters, so that a longer text can be broken as any text can.
      const filler = 'lange '
        .repeat(Math.ceil(more / 6))
        .slice(0, more)
        .trimEnd()
      node.nodeValue = text.replace(/(\p{L}[.:,]?)(\s*)$/u, `$1 ${filler}$2`)
    }
  })
}
