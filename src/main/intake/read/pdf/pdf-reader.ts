import { headOf } from '../head'
import type { SourceReader } from '../reading'

/** PDF documents; the mark may stand anywhere in the first 1,024 bytes, as readers of PDF have always allowed. */
export const pdfReader: SourceReader = {
  accepts: (bytes) => headOf(bytes).slice(0, 1_024).includes('%PDF-'),
  read: async (bytes) => (await import('./read-pdf')).readPdf(bytes),
}
