import { Parser, type Handler } from 'htmlparser2'
import { ReadingError } from '../reading'

/** Deeper than any document that a person wrote. */
const MAX_DEPTH = 512

/** What a document is told piece by piece; names as written, with their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Decodes XML by its byte order mark; without one it is UTF-8 (XML 1.0, 4.3.3). */
export function decodeXml(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(label).decode(bytes)
  refuseDtd(text)
  return text
}

/** Without a document type there are no entities but XML's own five: nothing expands and nothing is fetched. */
function refuseDtd(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new ReadingError('unsafe')
}

/** Decodes XML for a parser that may be recursive: besides a document type, nesting without end is refused. */
export function decodeFlatXml(bytes: Uint8Array): string {
  const text = decodeXml(bytes)
  parseXml(text, { open: ignore, close: ignore, text: ignore })
  return text
}

function ignore(): void {
  // Only the depth counts.
}

/** Walks through a document. Throws a {@link ReadingError} `unsafe` when it is nested too deeply. */
export function parseXml(text: string, listener: XmlListener): void {
  let depth = 0
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => {
      if (++depth > MAX_DEPTH) throw new ReadingError('unsafe')
      listener.open(name, attributes)
    },
    onclosetag: (name) => {
      depth--
      listener.close(name)
    },
    ontext: (words) => listener.text(words),
  }
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true })
  parser.end(text)
}
