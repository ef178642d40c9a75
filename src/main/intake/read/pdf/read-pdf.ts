import { MAX_TEXT_LENGTH } from '../../../../shared/domain/evidence'
import { freezeExtracted } from '../frozen-text'
import { ReadingError, type Extraction } from '../reading'
import { joinPages } from './join-pages'
import { loadPdfjs } from './load-pdfjs'
import { linesOf, type Line, type Matrix, type TextRun } from './page-lines'
import { paragraphsOf } from './page-paragraphs'
import { withoutRunningLines } from './running-lines'

const EXTRACTOR = { name: 'pdf', version: '1 (pdfjs-dist 5.6.205)' }
/** Nothing is evaluated, fetched or drawn. */
const HARMLESS = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  verbosity: 0,
} as const

/** What is used of an opened document. */
interface PdfPages {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<PdfPage>
}

interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => { readonly transform: Matrix }
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>
  readonly cleanup: () => unknown
}

/**
 * The text of a PDF, page by page (ISO 32000). Throws a {@link ReadingError}: `locked` when it asks for a password, `without-text` when its
 * pages are pictures.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  const { getDocument } = await loadPdfjs()
  // The library takes its data over, and the caller still needs them.
  const task = getDocument({ ...HARMLESS, data: new Uint8Array(bytes) })
  try {
    const pages = await readPages(await task.promise)
    const text = freezeExtracted(joinPages(withoutRunningLines(pages).map(paragraphsOf)))
    if (!/[\p{L}\p{N}]/u.test(text)) throw new ReadingError('without-text')
    return { text, encoding: '', extractor: EXTRACTOR, isPaged: true }
  } catch (error) {
    throw isPasswordRefusal(error) ? new ReadingError('locked') : error
  } finally {
    await task.destroy()
  }
}

function isPasswordRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}

async function readPages(document: PdfPages): Promise<readonly (readonly Line[])[]> {
  const pages: (readonly Line[])[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number++) {
    const lines = await readLines(await document.getPage(number))
    length += lines.reduce((sum, { text }) => sum + text.length, 0)
    if (length > MAX_TEXT_LENGTH) throw new ReadingError('too-long')
    pages.push(lines)
  }
  return pages
}

async function readLines(page: PdfPage): Promise<readonly Line[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  return linesOf(items.filter(isRun), transform)
}

/** Beside runs of text there are marks of the structure tree. */
function isRun(item: object): item is TextRun {
  return 'str' in item
}
