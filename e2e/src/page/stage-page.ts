import type { Locator, Page } from '@playwright/test'

/** The shared screen that all look at. */
export class StagePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Words as the room sees them; the copy that is measured off the screen does not count. */
  words(words: string | RegExp): Locator {
    return this.page.getByText(words).filter({ visible: true }).first()
  }
}
