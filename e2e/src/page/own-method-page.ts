import type { Locator, Page } from '@playwright/test'

/** The page of one method of a circle's own, in the words that stand on it. */
export class OwnMethodPage {
  readonly page: Page
  readonly rules: Locator
  readonly versions: Locator
  readonly save: Locator

  constructor(page: Page) {
    this.page = page
    this.rules = page.getByRole('region', { name: 'What holds' })
    this.versions = page.getByRole('region', { name: 'Versions' })
    this.save = page.getByRole('button', { name: /^Save/ })
  }

  get rows(): Locator {
    return this.page.locator('.phase-row')
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByText(name, { exact: true }) })
  }

  grip(name: string): Locator {
    return this.page.getByRole('button', { name: `Move ${name}`, exact: true })
  }

  minutes(name: string): Locator {
    return this.page.getByRole('spinbutton', { name: `Minutes of ${name}`, exact: true })
  }

  /** What opens a step: its name. */
  nameOf(name: string): Locator {
    return this.row(name).locator('.phase-name')
  }

  /** The names of the steps, from top to bottom. */
  names(): Promise<readonly string[]> {
    return this.page.locator('.phase-words b').allInnerTexts()
  }

  async open(name: string): Promise<void> {
    await this.nameOf(name).click()
  }

  /** Takes a step by its handle and puts it down just above another. */
  async dragAbove(name: string, other: string): Promise<void> {
    await this.grip(name).scrollIntoViewIfNeeded()
    const from = await this.middleOf(this.grip(name))
    const to = await this.row(other).boundingBox()
    if (!to) throw new Error(`${other} is not on the page`)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x, from.y - 10)
    await this.page.mouse.move(from.x, to.y + 4, { steps: 6 })
    await this.page.mouse.up()
  }

  async middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
    const box = await place.boundingBox()
    if (!box) throw new Error('it is not on the page')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
}
