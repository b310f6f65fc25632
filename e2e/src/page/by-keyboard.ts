import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Whether the place of the keys can be seen, and is in sight: by an outline, by an edge in the colour
 * of focus, or, in a field to write in, by the caret. Answers what is wrong.
 */
async function look(): Promise<string | undefined> {
  // With reduced motion a colour is there one frame later.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  // The press took it away; the browser moves the focus in a moment.
  if (element.getClientRects().length === 0) return undefined
  const probe = document.createElement('i')
  document.body.append(probe)
  probe.style.color = 'var(--focus)'
  const focus = getComputedStyle(probe).color
  probe.remove()
  const box = element.getBoundingClientRect()
  const around = [
    element,
    element.nextElementSibling,
    element.closest('label'),
    element.parentElement,
  ]
  for (
    let up = element.parentElement?.parentElement;
    up && around.length < 7;
    up = up.parentElement
  ) {
    around.push(up)
  }
  const shows = around.some((one) => {
    if (!one) return false
    const style = getComputedStyle(one)
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1
    const edges = [style.borderTopColor, style.borderBottomColor, style.boxShadow]
    return outlined || edges.some((edge) => edge.includes(focus))
  })
  const writes = element.matches('textarea, input:not([type]), [type="text"], [contenteditable]')
  const { caretColor } = getComputedStyle(element)
  const caret = writes && !/transparent|, 0\)$/u.test(caretColor)
  const words = `${element.parentElement?.className} > ${element.outerHTML.slice(0, 120)}`
  if (!shows && !caret) return `${words}: nothing shows that the keys are here`
  const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth
  return inSight ? undefined : `${words}: out of sight`
}

/** Someone who has a keyboard and nothing else. At every stop it must be seen where the keys are. */
export class ByKeyboard {
  readonly page: Page
  readonly unseen = new Set<string>()

  constructor(page: Page) {
    this.page = page
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.#look()
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words)
  }

  /** Goes on by Tab, or back by Shift+Tab, until the keys are on it. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const found = target.filter({ visible: true }).first()
    await expect(found).toBeVisible()
    for (let presses = 0; presses < 90; presses++) {
      if (await found.evaluate((element) => element === document.activeElement)) return
      await this.press(key)
    }
    await expect(found, 'the keys come here').toBeFocused()
  }

  async toButton(name: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole('button', { name, exact: true }))
  }

  async toField(name: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole('textbox', { name, exact: true }))
  }

  async pressButton(name: string | RegExp): Promise<void> {
    await this.toButton(name)
    await this.press('Enter')
  }

  async write(name: string | RegExp, words: string): Promise<void> {
    await this.toField(name)
    await this.type(words)
  }

  async #look(): Promise<void> {
    const found = await this.page.evaluate(look)
    if (found !== undefined) this.unseen.add(found)
  }
}
