import type { Locator, Page } from '@playwright/test'
import { addLine, addPointLine, editText, findMark, findText } from './editing'

/** The facts of a meeting and what needs attention first. */
export class OverviewPage {
  readonly view: Locator
  readonly facts: Locator
  readonly attention: Locator
  readonly glance: Locator
  readonly passages: Locator

  constructor(page: Page) {
    this.view = page.getByRole('tabpanel', { name: /^Overview/u })
    this.facts = this.view.getByRole('region', { name: 'The meeting' })
    this.attention = this.view.getByRole('region', { name: 'What needs attention' })
    this.glance = this.view.getByRole('region', { name: 'At a glance' })
    this.passages = page.getByRole('dialog')
  }

  fact(label: string): Locator {
    return findText(this.view, label)
  }

  async edit(label: string, words: string): Promise<void> {
    await editText(this.view, label, words)
  }

  async add(button: string, words: string): Promise<void> {
    await addLine(this.view, button, words)
  }

  async addPoint(words: string): Promise<void> {
    await addPointLine(this.view, words)
  }

  /** Opens the passages a fact rests on. */
  async openPassages(fact: string): Promise<void> {
    await findMark(this.view, fact).click()
    await this.passages.waitFor()
  }

  async showInSource(): Promise<void> {
    await this.passages.getByRole('button', { name: 'Show in source' }).first().click()
  }

  /** The heading of the view: the title of the briefing. */
  get title(): Locator {
    return this.view.getByRole('heading', { level: 1 })
  }
}
