import type { Locator, Page } from '@playwright/test'

/** The meeting as it is read in the room. */
export class RoomPage {
  readonly view: Locator
  readonly heading: Locator
  readonly screen: Locator
  readonly points: Locator
  readonly current: Locator
  readonly parties: Locator
  readonly notes: Locator
  readonly words: Locator
  readonly leave: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('group', { name: 'In the room' })
    this.screen = page.getByRole('region', { name: 'Screen' })
    this.heading = this.screen.getByRole('heading', { level: 1 })
    this.points = this.screen.getByRole('article')
    this.current = this.screen.locator('article[aria-current="true"]')
    this.parties = page.getByRole('region', { name: 'Others' })
    this.notes = page.getByRole('region', { name: 'Notes' })
    this.words = page.getByRole('textbox')
    this.leave = this.view.getByRole('button', { name: 'Leave' })
  }

  async enter(): Promise<void> {
    await this.#page.keyboard.press('F5')
    await this.view.waitFor()
  }

  /** Keys as a person presses them, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
  }
}
