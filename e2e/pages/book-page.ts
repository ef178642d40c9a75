import type { Locator, Page } from '@playwright/test'
import { editText } from './editing'

/** The book: its settings, its pages as they would be printed, the export. */
export class BookPage {
  readonly view: Locator
  readonly preview: Locator
  readonly pages: Locator
  readonly exportPdf: Locator
  readonly newEdition: Locator
  /** Says what the last export has written. */
  readonly result: Locator
  readonly problem: Locator
  readonly cancel: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('tabpanel', { name: /^Book/u })
    this.preview = this.view.getByRole('region', { name: 'Pages of the book' })
    this.pages = this.preview.getByRole('article')
    this.exportPdf = this.view.getByRole('button', { name: 'Export PDF…' })
    this.newEdition = this.view.getByRole('button', { name: 'New edition' })
    this.result = this.view.getByRole('status').filter({ hasText: ' was written: ' })
    this.problem = this.view.getByRole('alert')
    this.cancel = this.view.getByRole('button', { name: 'Cancel the export' })
  }

  /** A page in the preview. */
  page(number: number): Locator {
    return this.preview.getByRole('article', { name: new RegExp(`^Page ${number} of `, 'u') })
  }

  async setMarking(words: string): Promise<void> {
    await editText(this.view, 'Marking', words)
  }

  async setLanguage(name: string): Promise<void> {
    await this.view.getByRole('combobox', { name: /^Language: /u }).click()
    await this.#page.getByRole('option', { name, exact: true }).click()
  }
}
