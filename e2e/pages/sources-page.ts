import type { Locator, Page } from '@playwright/test'

/** Sources with their text on the left and what they seem to say on the right. */
export class SourcesPage {
  readonly view: Locator
  readonly list: Locator
  readonly text: Locator
  readonly suggestions: Locator
  readonly rows: Locator
  readonly chosen: Locator
  readonly form: Locator
  readonly sureDialog: Locator
  readonly nothingFound: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('tabpanel', { name: /^Sources/u })
    this.list = this.view.getByRole('navigation', { name: 'Sources of this briefing' })
    this.text = this.view.getByRole('region', { name: /^Text of “/u })
    this.suggestions = this.view.getByRole('region', { name: 'Suggestions', exact: true })
    this.rows = this.suggestions.getByRole('row')
    this.chosen = this.suggestions.getByRole('row', { selected: true })
    this.form = this.view.getByRole('group', { name: 'Correct this suggestion' })
    this.sureDialog = page.getByRole('dialog', { name: 'Accept what is sure' })
    this.nothingFound = this.view.getByText('Nothing was found in this text')
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words })
  }

  /** The words marked in the text. */
  get marks(): Locator {
    return this.text.locator('mark')
  }

  /** Chooses a suggestion without the mouse touching its buttons. */
  async choose(words: string | RegExp): Promise<void> {
    await this.row(words).first().click()
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  /** Corrects the first part of the chosen suggestion and accepts it, with the keyboard. */
  async correct(words: string): Promise<void> {
    await this.press('e')
    await this.form.getByRole('textbox').first().fill(words)
    await this.press('Enter')
    await this.form.waitFor({ state: 'hidden' })
  }

  /** Accepts everything of at least 90 %, with the keyboard. */
  async acceptSure(): Promise<void> {
    await this.press('Shift+A')
    await this.sureDialog.getByRole('button', { name: /^Accept \d/u }).click()
    await this.sureDialog.waitFor({ state: 'hidden' })
  }

  async paste(text: string): Promise<void> {
    await this.view.getByRole('button', { name: 'Paste text' }).click()
    const dialog = this.#page.getByRole('dialog', { name: 'Paste text' })
    await dialog.getByRole('textbox').fill(text)
    await dialog.getByRole('button', { name: 'Read as a source' }).click()
  }
}
