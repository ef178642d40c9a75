import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The library, with its worker in this very thread: the thread is there for nothing else, and can be ended from outside. The library was made
 * for browsers and makes or asks for these when it is loaded, though reading text needs neither; nothing of them is used.
 */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  const globals = globalThis as Record<string, unknown>
  globals['DOMMatrix'] ??= Object
  globals['navigator'] ??= { platform: '', userAgent: '', language: 'en' }
  globals['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
