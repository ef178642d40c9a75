import type { Locator, Page } from '@playwright/test'
import { addLine, addPointLine, editText } from './editing'

/** The themes of a meeting: a list of all, named or announced only, and the page of the one that is chosen. */
export class ThemesPage {
  readonly view: Locator
  /** One button a theme, in the order of their numbers. */
  readonly slots: Locator
  /** The page of the chosen theme. */
  readonly page: Locator

  constructor(page: Page) {
    this.view = page.getByRole('tabpanel', { name: /^Themes/u })
    this.slots = this.view.getByRole('navigation', { name: 'Themes' }).getByRole('listitem')
    this.page = this.view.getByRole('article')
  }

  async choose(number: number): Promise<void> {
    await this.slots
      .nth(number - 1)
      .getByRole('button')
      .first()
      .click()
  }

  async add(title: string): Promise<void> {
    await addLine(this.view, 'Add a theme', title)
  }

  async edit(number: number, label: string, words: string): Promise<void> {
    await this.choose(number)
    await editText(this.page, label, words)
  }

  /** Points are lines of one text: a new one is typed where the cursor stands. */
  async addPoint(number: number, words: string): Promise<void> {
    await this.choose(number)
    await addPointLine(this.page, words)
  }
}
