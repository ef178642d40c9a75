import type { Locator, Page } from '@playwright/test'

/** The parts of a briefing, as the tabs name them. */
export type TabName =
  'Overview' | 'Sources' | 'People' | 'Programme' | 'Themes' | 'Positions' | 'Commitments' | 'Checks' | 'Book' | 'Afterwards'

/** What surrounds every view: title bar, tabs, messages, settings. */
export class WindowFrame {
  readonly settings: Locator
  readonly back: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly saved: Locator
  readonly saveAgain: Locator
  readonly messages: Locator
  readonly dialog: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    const bar = page.getByRole('banner')
    this.settings = bar.getByRole('button', { name: 'Language and appearance' })
    this.back = bar.getByRole('button', { name: 'Back to the library' })
    this.undo = bar.getByRole('button', { name: /^(Undo: |Nothing to undo)/u })
    this.redo = bar.getByRole('button', { name: /^(Redo: |Nothing to redo)/u })
    this.saved = bar.getByRole('status')
    this.saveAgain = bar.getByRole('button', { name: 'Save again' })
    this.messages = page.getByRole('region', { name: 'Messages' })
    this.dialog = page.getByRole('dialog')
  }

  tab(name: TabName): Locator {
    return this.#page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') })
  }

  async show(name: TabName): Promise<void> {
    await this.tab(name).click()
    await this.#page.getByRole('tabpanel', { name: new RegExp(`^${name}`, 'u') }).waitFor()
  }

  message(words: string | RegExp): Locator {
    return this.messages.getByText(words)
  }

  /** Chooses in the menu of language and appearance. */
  async choose(option: string | RegExp): Promise<void> {
    await this.settings.click()
    await this.#page.getByRole('menu').getByRole('menuitemradio', { name: option, exact: true }).click()
    await this.#page.keyboard.press('Escape')
  }

  /** Resolves once the last change is on disk. */
  async waitUntilSaved(): Promise<void> {
    await this.saved.filter({ hasText: /^Saved/u }).waitFor()
  }

  /** The words of the whole window, as a person sees them. */
  text(words: string | RegExp): Locator {
    return this.#page.getByText(words)
  }
}
