import type { Locator, Page } from '@playwright/test'

/** The library of briefings. */
export class LibraryPage {
  readonly openSample: Locator
  readonly openExample: Locator
  readonly createBriefing: Locator
  readonly openFiles: Locator
  readonly paste: Locator
  readonly search: Locator
  readonly list: Locator
  readonly rows: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    const main = page.getByRole('main')
    this.openSample = main.getByRole('button', { name: 'Open the sample briefing' })
    this.openExample = main.getByRole('button', { name: 'Example: a filled briefing' })
    this.createBriefing = main.getByRole('button', { name: 'New briefing' })
    this.openFiles = main.getByRole('button', { name: 'Open files…' })
    this.paste = main.getByRole('button', { name: 'Paste text' })
    this.search = main.getByRole('searchbox', { name: 'Find a briefing' })
    this.list = main.getByRole('list', { name: 'Briefings, last changed first' })
    this.rows = this.list.getByRole('listitem')
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.#page.getByRole('button', { name: title, exact: true }) })
  }

  /** A new briefing without anything in it: what Enter makes. */
  async createBlank(title = ''): Promise<void> {
    await this.createBriefing.click()
    const field = this.#page.getByRole('dialog', { name: 'New briefing' }).getByRole('textbox', { name: 'Title' })
    if (title) await field.fill(title)
    await field.press('Enter')
  }

  async open(title: string): Promise<void> {
    await this.list.getByRole('button', { name: title, exact: true }).click()
  }

  /** Pastes through the dialog that takes a text. */
  async pasteInDialog(text: string): Promise<void> {
    await this.paste.click()
    const dialog = this.#page.getByRole('dialog', { name: 'Paste text' })
    await dialog.getByRole('textbox', { name: 'Text of the article, invitation or note' }).fill(text)
    await dialog.getByRole('button', { name: 'Read as a source' }).click()
  }

  /** Drops files anywhere in the window. */
  async drop(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
    const transfer = await this.#page.evaluateHandle((list) => {
      const data = new DataTransfer()
      for (const { name, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        data.items.add(new File([bytes], name, { type: 'text/plain' }))
      }
      return data
    }, sent)
    for (const type of ['dragenter', 'dragover', 'drop']) await this.#page.dispatchEvent('body', type, { dataTransfer: transfer })
  }
}
