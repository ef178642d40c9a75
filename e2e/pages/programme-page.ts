import type { Locator, Page } from '@playwright/test'

/** The programme: timeline, list and the panel of an item. */
export class ProgrammePage {
  readonly view: Locator
  readonly timeline: Locator
  readonly add: Locator
  readonly importCalendar: Locator
  readonly exportCalendar: Locator
  readonly panel: Locator
  readonly conflicts: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('tabpanel', { name: /^Programme/u })
    this.timeline = this.view.getByRole('group', { name: 'Timeline' })
    this.add = this.view.getByRole('button', { name: 'Add an item' })
    this.importCalendar = this.view.getByRole('button', { name: 'Import a calendar…' })
    this.exportCalendar = this.view.getByRole('button', { name: 'Export as a calendar…' })
    this.panel = this.view.getByRole('complementary')
    this.conflicts = this.view.getByRole('status').filter({ hasText: /conflict/iu })
  }

  /** A block of the timeline by what it is called when read aloud. */
  block(name: string | RegExp): Locator {
    return this.timeline.getByRole('button', { name })
  }

  /** Drags a block, or its lower edge, so many pixels down. */
  async drag(block: Locator, down: number, from: 'middle' | 'edge'): Promise<void> {
    await block.scrollIntoViewIfNeeded()
    const box = await block.boundingBox()
    if (!box) throw new Error('the block is not drawn')
    const x = box.x + box.width / 2
    const y = from === 'edge' ? box.y + box.height - 3 : box.y + box.height / 2
    await this.#page.mouse.move(x, y)
    await this.#page.mouse.down()
    await this.#page.mouse.move(x, y + down / 2, { steps: 4 })
    await this.#page.mouse.move(x, y + down, { steps: 4 })
    await this.#page.mouse.up()
  }
}
