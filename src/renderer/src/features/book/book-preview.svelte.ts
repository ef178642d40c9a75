import { problem, ProblemError, type Problem } from '../../../../shared/ipc/problem'
import type { PdfBook, PdfReader } from './pdf-book'

/** Changes that follow each other faster than this are shown together, in milliseconds. */
const CALM = 300

/** A theme, by its number, that takes more sides than a brief may have. */
export interface PageWarning {
  readonly theme: number
  readonly pages: number
}

/** What the preview works with. */
export interface PreviewDesk {
  /** The pages as they would be exported now. */
  readonly load: () => Promise<{ readonly pdf: Uint8Array; readonly warnings: readonly PageWarning[] }>
  /** Starts what reads the pages; called when they are first needed. */
  readonly startReader: () => Promise<PdfReader>
}

/**
 * The pages of the book as it is now. Each change of the meeting asks for them anew once it is calm; the newest request wins, and until its
 * pages are there the former ones stay.
 */
export class BookPreview {
  book: PdfBook | null = $state.raw(null)
  isUpdating = $state(false)
  /** Why the newest pages could not be made; the pages shown are older then. */
  problem: Problem | null = $state.raw(null)
  /** What the reader of the newest pages will suffer from. */
  warnings: readonly PageWarning[] = $state.raw([])
  /** The pages came but cannot be drawn. */
  isUndrawable = $state(false)
  #newest = 0
  #revision = -1
  #timer: ReturnType<typeof setTimeout> | undefined
  #reader: Promise<PdfReader> | null = null
  readonly #desk: PreviewDesk

  constructor(desk: PreviewDesk) {
    this.#desk = desk
  }

  /** The meeting may have changed: asks for the pages of a revision that has not been asked for. The first are asked for at once. */
  refresh(revision: number): void {
    if (revision === this.#revision) return
    this.#revision = revision
    const request = ++this.#newest
    this.isUpdating = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#update(request), this.book || this.problem ? CALM : 0)
  }

  /** Frees the pages and the worker; the preview is of no use afterwards. */
  async close(): Promise<void> {
    this.#newest += 1
    clearTimeout(this.#timer)
    await this.#swap(null)
    const reader = await this.#reader?.catch(() => null)
    reader?.stop()
  }

  async #update(request: number): Promise<void> {
    try {
      const { pdf, warnings } = await this.#desk.load()
      if (request !== this.#newest) return
      this.warnings = warnings
      await this.#open(pdf, request)
    } catch (cause) {
      if (request === this.#newest) this.problem = cause instanceof ProblemError ? cause.problem : problem('internal')
    } finally {
      if (request === this.#newest) this.isUpdating = false
    }
  }

  async #open(pdf: Uint8Array, request: number): Promise<void> {
    const book = await this.#read(pdf)
    if (request !== this.#newest) {
      await book?.destroy()
      return
    }
    this.problem = null
    this.isUndrawable = book === null
    if (book) await this.#swap(book)
  }

  async #read(pdf: Uint8Array): Promise<PdfBook | null> {
    try {
      this.#reader ??= this.#desk.startReader()
      const reader = await this.#reader
      return await reader.open(pdf)
    } catch {
      return null
    }
  }

  /** The former pages are freed only after the new ones have taken their place. */
  async #swap(book: PdfBook | null): Promise<void> {
    const former = this.book
    this.book = book
    await former?.destroy()
  }
}
