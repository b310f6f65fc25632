import type { Locator, Page } from '@playwright/test'
import type { Language } from '../world/world.ts'

const COACH = { en: 'Question coach', sv: 'Frågecoachen', nl: 'Vraagcoach' } as const

/** The line of a board or a phone, and the hint beside it. */
export class CoachPage {
  readonly page: Page
  readonly #language: Language

  constructor(page: Page, language: Language = 'en') {
    this.page = page
    this.#language = language
  }

  get line(): Locator {
    return this.page.locator('.composer textarea, .phone-write textarea').first()
  }

  get hint(): Locator {
    return this.page.getByRole('region', { name: COACH[this.#language], exact: true })
  }

  /** Chooses a kind of the row, by its name. */
  async choose(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: kind, exact: true }).click()
  }

  /** Key by key, as a person does. */
  async type(text: string): Promise<void> {
    await this.line.fill('')
    await this.line.pressSequentially(text)
  }
}
