import type { Locator, Page } from '@playwright/test'

/** What the checks find, how ready the briefing is, and the abbreviations. */
export class ChecksPage {
  readonly view: Locator
  readonly list: Locator
  readonly rows: Locator
  /** The row that the keyboard is on. */
  readonly chosen: Locator
  readonly readiness: Locator
  readonly abbreviations: Locator
  readonly search: Locator
  readonly dialog: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('tabpanel', { name: /^Checks/u })
    this.list = this.view.getByRole('grid', { name: 'Findings' })
    this.rows = this.list.getByRole('row')
    this.chosen = this.list.getByRole('row', { selected: true })
    this.readiness = this.view.getByRole('region', { name: 'Readiness' })
    this.abbreviations = this.view.getByRole('region', { name: 'Abbreviations' })
    this.search = this.view.getByRole('searchbox', { name: 'Search in findings' })
    this.dialog = page.getByRole('dialog')
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words })
  }

  group(name: 'Errors' | 'Warnings' | 'Hints' | 'Accepted'): Locator {
    return this.list.getByRole('rowgroup', { name })
  }

  /** Looks for a finding, by keyboard; the first one that fits has the focus then. */
  async find(words: string): Promise<void> {
    await this.search.fill(words)
    await this.search.press('Enter')
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }
}
