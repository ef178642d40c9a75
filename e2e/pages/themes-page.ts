import type { Locator, Page } from '@playwright/test'
import { addLine, editText } from './editing'

/** The themes of a meeting, named or announced only. */
export class ThemesPage {
  readonly view: Locator
  readonly headings: Locator

  constructor(page: Page) {
    this.view = page.getByRole('tabpanel', { name: /^Themes/u })
    this.headings = this.view.getByRole('heading', { level: 2 })
  }

  theme(number: number): Locator {
    return this.view
      .getByRole('listitem')
      .filter({ has: this.view.page().getByRole('heading', { level: 2, name: new RegExp(`^Theme ${number}:`, 'u') }) })
  }

  async add(title: string): Promise<void> {
    await addLine(this.view, 'Add a theme', title)
  }

  async edit(number: number, label: string, words: string): Promise<void> {
    await editText(this.theme(number), label, words)
  }

  async addPoint(number: number, words: string): Promise<void> {
    await addLine(this.theme(number), 'Add a point', words)
  }
}
