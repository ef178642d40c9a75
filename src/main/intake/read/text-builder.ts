/** How far apart two pieces of text stand: on one line, on the next one, after a blank line. */
export type Distance = 'line' | 'paragraph'

const BREAKS: Readonly<Record<Distance, number>> = { line: 1, paragraph: 2 }

/**
 * Puts the text of a document together out of its blocks: paragraphs apart, list items and rows one to a line, cells side by side. Blanks
 * inside a block count as one, as they do in HTML and OpenDocument.
 */
export class TextBuilder {
  #text = ''
  #breaks = 0
  #isSpaced = false
  #prefix = ''
  #lists = 0
  #cells = 0

  /** The text so far. */
  get text(): string {
    return this.#text
  }

  /** Adds words to the current block. */
  add(words: string): void {
    const shown = words.replace(/[ \t\r\n\f]+/gu, ' ')
    if (shown === ' ' || shown === '') this.#isSpaced ||= shown === ' '
    else this.#append(shown.startsWith(' '), shown.trim(), shown.endsWith(' '))
  }

  /** Adds text whose line ends and blanks are meant. */
  addExact(words: string): void {
    if (words === '') return
    this.#begin()
    this.#text += words
  }

  /** What comes next stands that far from what stands here. Inside a list items stay together, inside a cell everything does. */
  part(distance: Distance): void {
    if (this.#cells > 0) this.#isSpaced = true
    else this.#breaks = Math.max(this.#breaks, this.#lists > 0 ? 1 : BREAKS[distance])
  }

  openList(): void {
    this.part(this.#lists === 0 ? 'paragraph' : 'line')
    this.#lists++
  }

  closeList(): void {
    this.#lists = Math.max(0, this.#lists - 1)
    this.part(this.#lists === 0 ? 'paragraph' : 'line')
  }

  /** The next words begin an item. */
  openItem(): void {
    this.part('line')
    this.#prefix = `${'  '.repeat(Math.min(Math.max(this.#lists - 1, 0), 8))}- `
  }

  /** A cell follows; all but the first of a row stand after a bar. */
  openCell(isFirst: boolean): void {
    if (!isFirst && this.#cells === 0) {
      this.#text += ' |'
      this.#isSpaced = true
    }
    this.#cells++
  }

  closeCell(): void {
    this.#cells = Math.max(0, this.#cells - 1)
  }

  #append(isSpacedBefore: boolean, words: string, isSpacedAfter: boolean): void {
    if (isSpacedBefore) this.#isSpaced = true
    this.#begin()
    this.#text += words
    this.#isSpaced = isSpacedAfter
  }

  #begin(): void {
    if (this.#breaks > 0) this.#text += this.#text === '' ? '' : '\n'.repeat(this.#breaks)
    else if (this.#isSpaced && this.#text !== '') this.#text += ' '
    this.#text += this.#prefix
    this.#prefix = ''
    this.#breaks = 0
    this.#isSpaced = false
  }
}
