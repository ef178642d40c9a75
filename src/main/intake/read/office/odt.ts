import { freezeExtracted } from '../frozen-text'
import { ReadingError, type Extraction } from '../reading'
import { TextBuilder } from '../text-builder'
import { decodeXml, parseXml } from '../xml/parse-xml'
import type { Archive } from '../zip/archive'

const EXTRACTOR = { name: 'odt', version: '1 (htmlparser2 10.1.0)' }

/** Contents that are not the text: who changed what, remarks in the margin, lists of objects. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:forms',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'office:scripts',
])
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h', 'table:table'])
/** As many blanks as one element may stand for; a document can ask for any number. */
const MOST_BLANKS = 100

/** The text of an OpenDocument text (ISO/IEC 26300). Throws a {@link ReadingError}: `locked` for one with a password. */
export async function readOdt(archive: Archive): Promise<Extraction> {
  await refuseLocked(archive)
  const content = await archive.read('content.xml')
  if (content === null) throw new ReadingError('damaged')
  const walk = new OdtWalk()
  parseXml(decodeXml(content), { open: walk.open, close: walk.close, text: walk.add })
  return { text: freezeExtracted(walk.text), encoding: '', extractor: EXTRACTOR }
}

async function refuseLocked(archive: Archive): Promise<void> {
  const manifest = await archive.read('META-INF/manifest.xml')
  if (manifest && Buffer.from(manifest).includes('encryption-data')) throw new ReadingError('locked')
}

class OdtWalk {
  readonly #builder = new TextBuilder()
  #depth = 0
  #leftOutAt = 0
  #body = 0
  #isFirstCell = true

  get text(): string {
    return this.#builder.text
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#depth++
    if (this.#leftOutAt > 0) return
    if (name === 'office:text') this.#body++
    if (LEFT_OUT.has(name)) this.#leftOutAt = this.#depth
    else this.#begin(name, attributes)
  }

  readonly close = (name: string): void => {
    if (this.#leftOutAt === this.#depth) this.#leftOutAt = 0
    else if (this.#leftOutAt === 0) this.#end(name)
    this.#depth--
  }

  readonly add = (words: string): void => {
    if (this.#leftOutAt === 0 && this.#body > 0) this.#builder.add(words)
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (PARAGRAPHS.has(name)) this.#builder.part('paragraph')
    else if (name === 'text:list') this.#builder.openList()
    else if (name === 'text:list-item') this.#builder.openItem()
    else if (name === 'table:table-row') this.#beginRow()
    else if (name === 'table:table-cell') this.#beginCell()
    else if (name === 'text:line-break') this.#builder.part('line')
    else if (name === 'text:tab') this.#builder.add(' ')
    else if (name === 'text:s') this.#builder.add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS)))
  }

  #beginRow(): void {
    this.#builder.part('line')
    this.#isFirstCell = true
  }

  #beginCell(): void {
    this.#builder.openCell(this.#isFirstCell)
    this.#isFirstCell = false
  }

  #end(name: string): void {
    if (PARAGRAPHS.has(name)) this.#builder.part('paragraph')
    else if (name === 'text:list') this.#builder.closeList()
    else if (name === 'table:table-cell') this.#builder.closeCell()
    else if (name === 'office:text') this.#body--
  }
}
