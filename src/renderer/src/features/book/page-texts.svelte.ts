import type { PdfBook } from './pdf-book'

/** The words of the pages, for those who do not see them. Of a new book the former words stay until its own have been read. */
export class PageTexts {
  #texts: readonly string[] = $state.raw([])
  #newest: PdfBook | null = null

  of(page: number): string {
    return this.#texts[page - 1] ?? ''
  }

  /** Reads a book from front to back; a newer book, or one that is freed meanwhile, ends it. */
  async read(book: PdfBook): Promise<void> {
    this.#newest = book
    const texts: string[] = []
    for (const page of book.sizes.keys()) {
      const text = await book.textOf(page + 1).catch(() => null)
      if (text === null || this.#newest !== book) return
      texts.push(text)
    }
    this.#texts = texts
  }
}
