import type { Locator, Page } from '@playwright/test'
import { escapeWords } from './editing'

/** The views of the positions, as their switch names them. */
export type PositionsView = 'Matrix' | 'Consensus' | 'Map'

/** Who stands where on what: the grid, what follows from it, and the map. */
export class PositionsPage {
  readonly view: Locator
  readonly grid: Locator
  /** What is known about one cell. */
  readonly panel: Locator
  /** The passage behind a cell, on hover and focus. */
  readonly tip: Locator
  readonly preview: Locator
  readonly order: Locator
  readonly grouping: Locator
  readonly search: Locator
  /** The theme that the consensus view explains. */
  readonly consensus: Locator
  readonly map: Locator
  readonly mapList: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.view = page.getByRole('tabpanel', { name: /^Positions/u })
    this.grid = this.view.getByRole('grid', { name: 'Positions of the parties on the themes' })
    this.panel = this.view.getByRole('complementary', { name: /^Position of /u })
    this.tip = page.getByRole('tooltip')
    this.preview = page.getByRole('dialog', { name: 'Paste positions' })
    this.order = this.view.getByRole('combobox', { name: /^Order: /u })
    this.grouping = this.view.getByRole('combobox', { name: /^Shown: /u })
    this.search = this.view.getByRole('searchbox', { name: 'Find a party' })
    this.consensus = this.view.getByRole('region').filter({ has: page.getByRole('heading', { level: 2 }) })
    this.map = this.view.getByRole('group', { name: /^Map: /u })
    this.mapList = this.view.getByRole('navigation', { name: 'Parties by stance' })
  }

  async show(view: PositionsView): Promise<void> {
    await this.view.getByRole('radiogroup', { name: 'View of the positions' }).getByText(view, { exact: true }).click()
  }

  /** The cell of a party and the theme of that number. */
  cell(party: string, theme: number): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${escapeWords(party)}, ${theme}\\. `, 'u') })
  }

  /** The names of the parties in the rows that are drawn, from above. */
  get rows(): Locator {
    return this.grid.getByRole('rowheader')
  }

  /** The cell that the keys of the grid speak to, as it is read aloud; empty while none is drawn. */
  async activeCell(): Promise<string> {
    return this.grid.evaluate((grid) => {
      const id = grid.getAttribute('aria-activedescendant') ?? ''
      return document.getElementById(id)?.getAttribute('aria-label') ?? ''
    })
  }

  /** A choice among the stances in the panel. */
  stance(name: string): Locator {
    return this.panel.getByRole('radio', { name, exact: true })
  }

  async choose(list: Locator, option: string | RegExp): Promise<void> {
    await list.click()
    await this.#page.getByRole('option', typeof option === 'string' ? { name: option, exact: true } : { name: option }).click()
  }

  /** Explains the theme of that number in the consensus view. */
  async explain(theme: number): Promise<void> {
    await this.view
      .getByRole('navigation', { name: 'All themes' })
      .getByRole('button')
      .nth(theme - 1)
      .click()
  }
}
