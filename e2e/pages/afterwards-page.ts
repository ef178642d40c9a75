import type { Locator, Page } from '@playwright/test'

/** What came out of the meeting. */
export class AfterwardsPage {
  readonly view: Locator
  readonly takeAll: Locator
  readonly nextMeeting: Locator
  readonly readout: Locator
  readonly pages: Locator

  constructor(page: Page) {
    this.view = page.getByRole('tabpanel', { name: /^Afterwards/u })
    this.takeAll = this.view.getByRole('button', { name: /^Take over (all )?\d+ position/u })
    this.nextMeeting = this.view.getByRole('button', { name: 'Next meeting…' })
    this.readout = this.view.getByRole('radio', { name: 'Readout' })
    this.pages = this.view.getByRole('region', { name: 'Pages of the book' }).getByRole('article')
  }

  chapter(title: string | RegExp): Locator {
    return this.view.getByRole('region', { name: title })
  }
}
