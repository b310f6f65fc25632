import type { Locator, Page } from '@playwright/test'

/** The board of a case as a document. */
export class TextPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get article(): Locator {
    return this.page.getByRole('article', { name: /, as text$/ })
  }

  get switch(): Locator {
    return this.page.getByRole('button', { name: 'Board as text (T)' })
  }

  /** A phase, by the words of its heading. */
  phase(name: string | RegExp): Locator {
    return this.article.getByRole('region', { name })
  }

  /** A note by its own words, not by those of one it is linked to. */
  note(words: string | RegExp): Locator {
    const own = this.page.locator('.people').filter({ hasText: words })
    return this.article.locator('[data-said]').filter({ has: own })
  }

  /** The button that opens what may be done with a note. */
  opener(words: string | RegExp): Locator {
    return this.note(words).getByRole('button', { name: /^What you can do with/ })
  }

  /** Presses one of the things that may be done with a note. */
  async act(words: string | RegExp, act: string | RegExp): Promise<void> {
    const opener = this.opener(words)
    if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click()
    await this.note(words).getByRole('button', { name: act }).click()
  }
}
