import { Parser, type Handler } from 'htmlparser2'
import { ReadingError } from '../reading'
import { TextBuilder } from '../text-builder'
import { isHidden, LEFT_OUT, LINES, PARAGRAPHS } from './elements'

/** Deeper than any page that a person or a program wrote in earnest; browsers flatten theirs at 512. */
const MAX_DEPTH = 4_000
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu'])
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])

/**
 * The text of HTML, with its paragraphs, lists and tables still told apart. Nothing is run, loaded or looked up: only the words are taken.
 * Throws a {@link ReadingError} `unsafe` when elements are nested too deeply.
 */
export function htmlText(html: string): string {
  const walk = new HtmlWalk()
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => walk.open(name, attributes),
    onclosetag: () => walk.close(),
    ontext: (words) => walk.add(words),
  }
  new Parser(handler, { decodeEntities: true }).end(html)
  return walk.text
}

/** What has been opened and not yet closed, and the text so far. */
class HtmlWalk {
  readonly #builder = new TextBuilder()
  readonly #open: string[] = []
  /** How many elements were open where the part that is left out began; 0 outside of one. */
  #leftOutAt = 0
  #isFirstCell = true
  #exact = 0

  get text(): string {
    return this.#builder.text
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.push(name) > MAX_DEPTH) throw new ReadingError('unsafe')
    if (this.#leftOutAt > 0) return
    if (LEFT_OUT.has(name) || isHidden(attributes)) this.#leftOutAt = this.#open.length
    else this.#begin(name)
  }

  close(): void {
    const depth = this.#open.length
    const name = this.#open.pop() ?? ''
    if (this.#leftOutAt === 0) this.#end(name)
    else if (depth === this.#leftOutAt) this.#leftOutAt = 0
  }

  add(words: string): void {
    if (this.#leftOutAt > 0) return
    if (this.#exact > 0) this.#builder.addExact(words)
    else this.#builder.add(words)
  }

  #begin(name: string): void {
    this.#part(name)
    if (LISTS.has(name)) this.#builder.openList()
    else if (name === 'li') this.#builder.openItem()
    else if (name === 'tr') this.#isFirstCell = true
    else if (CELLS.has(name)) this.#beginCell()
    else if (name === 'pre') this.#exact++
  }

  #beginCell(): void {
    this.#builder.openCell(this.#isFirstCell)
    this.#isFirstCell = false
  }

  #end(name: string): void {
    if (name !== 'br') this.#part(name)
    if (LISTS.has(name)) this.#builder.closeList()
    else if (name === 'li') this.#builder.part('line')
    else if (CELLS.has(name)) this.#builder.closeCell()
    else if (name === 'pre') this.#exact--
  }

  #part(name: string): void {
    if (PARAGRAPHS.has(name)) this.#builder.part('paragraph')
    else if (LINES.has(name)) this.#builder.part('line')
  }
}
