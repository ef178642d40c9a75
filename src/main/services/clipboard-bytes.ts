import { CLIPBOARD_MARK } from '../intake/read/html/clipboard'

/** What was copied as HTML, in the form in which the Windows clipboard keeps it: by that it is told from a page that was saved. */
export function clipboardBytes(html: string): Uint8Array {
  return Buffer.from(`<html><body>${CLIPBOARD_MARK}${html}<!--EndFragment--></body></html>`, 'utf8')
}
