import type { Locator, Page } from '@playwright/test'
import { addLine, addPointLine, editText } from './editing'

/** The themes of a meeting: a list of all, named or announced only, and the page of the one that is chosen. */
export class ThemesPage {
  readonly view: Locator
  /** One button a theme, in the order of their numbers. */
  readonly slots: Locator
  /** The page of the chosen theme. */
  readonly page: Locator
  /** The points, lines of one text. */
  readonly outline: Locator
  readonly lines: Locator
  /** The facts about the point in which the cursor stands. */
  readonly inspector: Locator
  readonly citePicker: Locator
  readonly mandate: Locator
  /** The other parties, seen from our mandate. */
  readonly others: Locator

  constructor(page: Page) {
    this.view = page.getByRole('tabpanel', { name: /^Themes/u })
    this.slots = this.view.getByRole('navigation', { name: 'Themes' }).getByRole('listitem')
    this.page = this.view.getByRole('article')
    this.outline = this.page.getByRole('textbox', { name: 'Points', exact: true })
    this.lines = this.outline.locator('.line')
    this.inspector = this.page.getByRole('group', { name: /^Point \d+$/u })
    this.citePicker = page.getByRole('dialog', { name: 'Cite a passage' })
    this.mandate = this.page.getByRole('region', { name: 'Mandate', exact: true })
    this.others = this.mandate.getByRole('region', { name: 'The others, seen from our mandate' })
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
