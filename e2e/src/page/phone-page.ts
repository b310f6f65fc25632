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
    await sheet.getByRole('textbox', { name: 'What will you do?' }).fill(words.what)
    await sheet.getByRole('textbox', { name: 'The first step' }).fill(words.firstStep)
    await sheet.getByLabel('By when').fill(words.byWhen)
    await sheet.getByRole('textbox', { name: 'Who supports you' }).fill(words.support)
    await sheet
      .getByRole('textbox', { name: 'How will you notice that it worked?' })
      .fill(words.sign)
    await sheet.getByRole('button', { name: 'I agree' }).click()
    await expect(this.paper.getByText('You agreed. Everyone can read it.')).toBeVisible()
  }

  async report(outcome: string, learned: string): Promise<void> {
    const { sheet } = this
    await sheet.getByText(outcome, { exact: true }).click()
    await sheet.getByRole('textbox', { name: 'What did you learn?' }).fill(learned)
    await sheet.getByRole('button', { name: 'Tell it to the circle' }).click()
    await expect(this.paper.getByText('Told to the circle')).toBeVisible()
  }
}
