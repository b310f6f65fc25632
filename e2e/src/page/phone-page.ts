import { expect, type Locator, type Page } from '@playwright/test'

/** A member's phone in a meeting: paper above, what only you see below. */
export class PhonePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the link of the code, says who one is, and is in. */
  async join(code: string, name: string): Promise<void> {
    await this.page.goto(`/j/${code}`)
    await this.page.getByRole('textbox', { name: 'Your name' }).fill(name)
    await this.page.getByRole('button', { name: 'Join', exact: true }).click()
    await this.page.waitForURL(/\/m\/[\w-]+$/)
  }

  get paper(): Locator {
    return this.page.getByRole('region', { name: 'What everyone sees' })
  }

  get sheet(): Locator {
    return this.page.getByRole('region', { name: 'Only you see this' })
  }

  prompt(words: string | RegExp): Locator {
    return this.paper.getByRole('heading', { level: 1, name: words })
  }

  /** Writes with a kind and adds it for everyone. */
  async add(kind: string, text: string): Promise<void> {
    await this.write(kind, text)
    await this.sheet.getByRole('button', { name: 'Add for everyone' }).click()
    await expect(this.field(kind)).toHaveValue('')
  }

  async keepFaceDown(kind: string, text: string): Promise<void> {
    await this.write(kind, text)
    await this.sheet.getByRole('button', { name: 'Keep face down' }).click()
    await expect(this.sheet.getByText(text)).toBeVisible()
  }

  async write(kind: string, text: string): Promise<void> {
    const chip = this.kind(kind)
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click()
    await this.field(kind).fill(text)
  }

  kind(name: string): Locator {
    const starts = new RegExp(`^${name}(,|$)`)
    return this.sheet
      .getByRole('group', { name: 'What you may add' })
      .getByRole('button', { name: starts })
  }

  field(kind: string): Locator {
    return this.sheet.getByRole('textbox', { name: kind, exact: true })
  }

  async offer(line: string): Promise<void> {
    await this.sheet.getByRole('textbox', { name: 'What could you bring today?' }).fill(line)
    await this.sheet.getByRole('button', { name: 'Offer it' }).click()
    await expect(this.sheet.getByText(line)).toBeVisible()
  }

  async agree(words: {
    what: string
    firstStep: string
    byWhen: string
    support: string
    sign: string
  }): Promise<void> {
    const { sheet } = this
    // The sentence of a case stands on the paper, for all to read as it is written.
    await this.page.getByRole('textbox', { name: 'What will you do?' }).fill(words.what)
    await sheet.getByRole('textbox', { name: 'The first step' }).fill(words.firstStep)
    await sheet.getByLabel('By when').fill(words.byWhen)
    await sheet.getByRole('textbox', { name: 'Who supports you' }).fill(words.support)
    await sheet
      .getByRole('textbox', { name: 'How will you notice that it worked?' })
      .fill(words.sign)
    await sheet.getByRole('button', { name: 'I agree' }).click()
    await expect(this.paper.getByText('You agreed. Everyone can read it.')).toBeVisible()
  }

  /**
   * What is wrong with the screen as it stands: what reaches past its edge or is cut, and what a
   * thumb would miss.
   */
  async faults(): Promise<readonly string[]> {
    return this.page.evaluate((least) => {
      const faults: string[] = []
      const width = document.documentElement.clientWidth
      const said = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 40)}”`
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        const { left, right, width: wide } = element.getBoundingClientRect()
        if (wide === 0 || element.closest('.sr, svg, [hidden]')) continue
        if (left < -1 || right > width + 1) faults.push(`past the edge: ${said(element)}`)
        const { overflowX } = getComputedStyle(element)
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        if (isCut) faults.push(`cut: ${said(element)}`)
      }
      const targets = 'main :is(button, select, a), main label:has(input)'
      for (const element of document.querySelectorAll<HTMLElement>(targets)) {
        const { width: wide, height: high } = element.getBoundingClientRect()
        if (wide === 0 || element.closest('.switch-row')) continue
        if (wide < least || high < least) faults.push(`small: ${said(element)} ${wide}x${high}`)
      }
      return faults
    }, 44)
  }

  /** Makes every word of the product 40 % longer, as a translation may. */
  async lengthen(): Promise<void> {
    await this.page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('main') ?? document.body, 4)
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const text = node.nodeValue?.trim() ?? ''
        if (text === '' || node.parentElement?.closest('.people, .clock, .sr, .av, textarea'))
          continue
        node.nodeValue = text.replace(
          /\p{L}{3,}/gu,
          (word) => word + word.slice(0, word.length * 0.4),
        )
      }
    })
  }

  async report(outcome: string, learned: string): Promise<void> {
    const { sheet } = this
    await sheet.getByText(outcome, { exact: true }).click()
    await sheet.getByRole('textbox', { name: 'What did you learn?' }).fill(learned)
    await sheet.getByRole('button', { name: 'Tell it to the circle' }).click()
    await expect(this.paper.getByText('Told to the circle')).toBeVisible()
  }
}
