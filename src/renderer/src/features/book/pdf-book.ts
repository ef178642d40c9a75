import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { startPdfWorker } from './pdf-worker'

/** The size of a page in PDF points (1/72 inch). */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** The pages of a book that can be drawn. Pages are numbered from 1. */
export interface PdfBook {
  readonly sizes: readonly PageSize[]
  /** Draws a page on a new canvas of that many device pixels across. */
  readonly draw: (page: number, width: number, signal: AbortSignal) => Promise<HTMLCanvasElement>
  readonly textOf: (page: number) => Promise<string>
  readonly destroy: () => Promise<void>
}

/** Makes books of PDF files. */
export interface PdfReader {
  readonly open: (pdf: Uint8Array) => Promise<PdfBook>
  /** Ends the worker. */
  readonly stop: () => void
}

/** Starts a reader with a worker of its own. Nothing is fetched: the book brings its fonts, and no other tables are needed. */
export function createPdfReader(): PdfReader {
  const port = startPdfWorker()
  const worker = PDFWorker.create({ port })
  return {
    open: (pdf) => openBook(worker, pdf),
    stop: () => {
      worker.destroy()
      port.terminate()
    },
  }
}

async function openBook(worker: PDFWorker, pdf: Uint8Array): Promise<PdfBook> {
  const task = getDocument({
    data: pdf,
    worker,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  const document = await task.promise
  return {
    sizes: await readSizes(document),
    draw: (page, width, signal) => drawPage(document, page, width, signal),
    textOf: (page) => readText(document, page),
    destroy: () => task.destroy(),
  }
}

async function readSizes(document: PDFDocumentProxy): Promise<readonly PageSize[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  return pages.map((page) => page.getViewport({ scale: 1 })).map(({ width, height }) => ({ width, height }))
}

async function drawPage(document: PDFDocumentProxy, number: number, width: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const canvas = globalThis.document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const task = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
  return canvas
}

/** The text of a page in reading order; a line break for each line. */
async function readText(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
