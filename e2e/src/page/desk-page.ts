import { expect, type Locator, type Page } from '@playwright/test'

/** The desktop of a meeting: header, score, board, people, and the desk of who leads. */
export class DeskPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** From the first page to a new meeting that this person leads. */
  async startMeeting(name: string, method?: string): Promise<void> {
    const { page } = this
    await page.goto('/')
    await page.getByRole('textbox', { name: 'Your name' }).fill(name)
    if (method !== undefined) {
      await page.getByRole('button', { name: 'Choose method' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(method, { exact: false }).first().click()
      await dialog.getByRole('button', { name: 'Done' }).click()
    }
    await page.getByRole('button', { name: 'Start a meeting now' }).click()
    await page.waitForURL(/\/m\/[\w-]+$/)
  }

  get meeting(): string {
    return new URL(this.page.url()).pathname.split('/')[2] ?? ''
  }

  /** The join code, as it stands in the header. */
  async joinCode(): Promise<string> {
    const button = this.page.getByRole('button', { name: /^Show the join code/ })
    return ((await button.textContent()) ?? '').replace(/\s/g, '')
  }

  /** The link that brings this person to another device. */
  async personalLink(): Promise<string> {
    const { page } = this
    await page.getByRole('button', { name: /^Show the join code/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Make my link' }).click()
    const link = dialog.getByText(/\/me\//)
    await expect(link).toBeVisible()
    const url = `http://${((await link.textContent()) ?? '').trim()}`
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    return url
  }

  get desk(): Locator {
    return this.page.getByRole('region', { name: /^Your desk/ }).last()
  }

  get people(): Locator {
    return this.page.getByRole('complementary', { name: 'People' })
  }

  get composer(): Locator {
    return this.page.getByRole('form', { name: 'Add a note' })
  }

  /** The heading of the open phase. */
  prompt(words: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name: words })
  }

  note(words: string | RegExp): Locator {
    return this.page.getByRole('article', { name: words })
  }

  /** Presses Next, by the name of what comes. */
  async next(what: string | RegExp): Promise<void> {
    const name = typeof what === 'string' ? new RegExp(`^Next: ${what}`) : what
    await this.desk.getByRole('button', { name }).click()
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start the meeting' }).click()
  }

  async chooseCase(name: string): Promise<void> {
    const offer = this.page.getByRole('listitem').filter({ hasText: name })
    await offer.getByRole('button', { name: 'Choose' }).click()
    await this.page.getByRole('textbox', { name: 'Title' }).press('Enter')
    await expect(this.page.getByRole('textbox', { name: 'Title' })).toBeHidden()
  }

  /** Writes into a sheet that opens as an editor, such as the objective. */
  sheet(name: string): Locator {
    return this.page.getByRole('textbox', { name })
  }

  async closeMeeting(): Promise<void> {
    await this.desk.getByRole('button', { name: 'Close the meeting' }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }).click()
  }
}
