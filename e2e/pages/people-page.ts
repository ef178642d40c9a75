import type { Locator, Page } from '@playwright/test'
import { addLine, editText, escapeWords, findText } from './editing'

/** Who comes, by delegation, and who stays away. */
export class PeoplePage {
  readonly view: Locator
  readonly present: Locator
  readonly absences: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('tabpanel', { name: /^People/u })
    this.present = this.view.getByRole('region', { name: 'Taking part' })
    this.absences = this.view.getByRole('region', { name: 'Absences' })
  }

  /** The entry of one person, among those who come or among the absences. */
  person(name: string): Locator {
    return this.view.getByRole('listitem').filter({ has: this.#page.getByRole('button', { name: `Name: ${name}`, exact: true }) })
  }

  fact(label: string): Locator {
    return findText(this.view, label)
  }

  async edit(name: string, label: string, words: string): Promise<void> {
    await editText(this.person(name), label, words)
  }

  /** Adds a person without a delegation. */
  async add(words: string): Promise<void> {
    await addLine(this.present, 'Add a person', words)
  }

  async addDelegation(words: string): Promise<void> {
    await addLine(this.view, 'Add a delegation', words)
  }

  async setAttendance(name: string, status: string): Promise<void> {
    await this.view.getByRole('combobox', { name: new RegExp(`^Attendance of ${escapeWords(name)}: `, 'u') }).click()
    await this.#page.getByRole('option', { name: status, exact: true }).click()
  }
}
