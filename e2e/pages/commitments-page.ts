import type { Locator, Page } from '@playwright/test'

/** The register: who promised what, how much, by when. */
export class CommitmentsPage {
  readonly view: Locator
  readonly rows: Locator
  readonly totals: Locator
  readonly import: Locator
  readonly exportCsv: Locator
  readonly dialog: Locator
  readonly table: Locator
  readonly add: Locator

  constructor(page: Page) {
    this.view = page.getByRole('tabpanel', { name: /^Commitments/u })
    this.rows = this.view.getByRole('region', { name: 'Register of commitments' }).locator('tbody').getByRole('row')
    this.totals = this.view.getByRole('region', { name: 'Totals' })
    this.import = this.view.getByRole('button', { name: 'Import a table…' })
    this.exportCsv = this.view.getByRole('button', { name: 'Export as CSV' })
    this.dialog = page.getByRole('dialog', { name: 'Import commitments' })
    this.table = this.dialog.getByRole('textbox', { name: 'Rows of the table, titles first' })
    this.add = this.dialog.getByRole('button', { name: /^Add \d/u })
  }

  row(what: string): Locator {
    return this.rows.filter({ hasText: what })
  }
}
