/** The pane in which the pages stand one below the other. Pages are numbered from 1. */
export class PageScroll {
  #pane: HTMLElement | null = null

  /** The pane while it is there. */
  follow(pane: HTMLElement): () => void {
    this.#pane = pane
    return () => (this.#pane = null)
  }

  /** Brings the top of a page into view, or of the first or last one when there is no such page. */
  goTo(page: number): void {
    const sheets = this.#sheets()
    const sheet = sheets[Math.min(Math.max(page, 1), sheets.length) - 1]
    if (sheet && this.#pane) this.#pane.scrollTop = sheet.offsetTop - (sheets[0]?.offsetTop ?? 0) / 2
  }

  goToEnd(): void {
    this.goTo(this.#sheets().length)
  }

  /** The page that stands in the middle of the pane. */
  current(): number {
    if (!this.#pane) return 1
    const middle = this.#pane.scrollTop + this.#pane.clientHeight / 2
    return Math.max(1, this.#sheets().filter((sheet) => sheet.offsetTop <= middle).length)
  }

  #sheets(): readonly HTMLElement[] {
    return [...(this.#pane?.querySelectorAll<HTMLElement>('[data-page]') ?? [])]
  }
}
