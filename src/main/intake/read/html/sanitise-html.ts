import { Parser, type Handler } from 'htmlparser2'
import { isHidden, LEFT_OUT } from './elements'

/** What the search for the article needs: words for weighing, and what the page says about itself. Nothing that names a file is among it. */
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id name property content itemprop itemtype itemscope rel role lang dir datetime aria-hidden'.split(' '),
)
const KEPT_IN_HEAD: ReadonlySet<string> = new Set(['head', 'title', 'meta'])
/** Elements inside more others than this lose their tags, not their words: whoever reads the result may be recursive. */
const MAX_DEPTH = 200
const VOID: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'wbr', 'img'])

/**
 * The page again without anything that could be run or loaded, and without what its author hid: known elements with harmless attributes.
 * Data about the article (JSON-LD) stays, as data.
 */
export function sanitiseHtml(html: string): string {
  const cleaner = new Cleaner()
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => cleaner.open(name, attributes),
    onclosetag: () => cleaner.close(),
    ontext: (words) => cleaner.add(words),
  }
  new Parser(handler, { decodeEntities: true }).end(html)
  return `<!doctype html>${cleaner.html}`
}

interface OpenElement {
  readonly name: string
  readonly isWritten: boolean
}

class Cleaner {
  html = ''
  readonly #open: OpenElement[] = []
  #leftOutAt = 0
  #isData = false

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#isData = name === 'script' && attributes['type'] === 'application/ld+json'
    const isDropped = !this.#isData && (isLeftOut(name) || isHidden(attributes))
    const isWritten = this.#leftOutAt === 0 && !isDropped && this.#open.length < MAX_DEPTH && /^[a-z][a-z0-9]*$/u.test(name)
    this.#open.push({ name, isWritten })
    if (this.#leftOutAt === 0 && isDropped) this.#leftOutAt = this.#open.length
    if (isWritten) this.html += `<${name}${this.#isData ? ' type="application/ld+json"' : attributeText(attributes)}>`
  }

  close(): void {
    const depth = this.#open.length
    const element = this.#open.pop()
    this.#isData = false
    if (element?.isWritten && !VOID.has(element.name)) this.html += `</${element.name}>`
    if (depth === this.#leftOutAt) this.#leftOutAt = 0
  }

  add(words: string): void {
    if (this.#leftOutAt === 0) this.html += this.#isData ? words : escapeHtml(words)
  }
}

function isLeftOut(name: string): boolean {
  return LEFT_OUT.has(name) && !KEPT_IN_HEAD.has(name)
}

function attributeText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => KEPT_ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
