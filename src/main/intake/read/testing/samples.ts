import { asPlainText } from './announcement'
import { anInvitation } from './calendar-files'
import { aMail, anHtmlMail } from './mail-files'
import { aCopiedPiece, aWebPage, htmlBody } from './markup'
import { aDocx, anOdt, docxEntries } from './office-files'
import { anAnnouncementPdf } from './pdf-writer'
import { anRtf } from './rtf-files'
import { zip } from './zip-writer'

/** What goes wrong inside a document never shows while its archive does not open: some of the changes are made before it is packed. */
function inside(change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  return zip(docxEntries('').map((entry) => (entry.name === 'word/document.xml' ? { ...entry, data: change(documentXml()) } : entry)))
}

function documentXml(): Uint8Array {
  const paragraphs = asPlainText()
    .split('\n\n')
    .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return Buffer.from(`<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}</w:body></w:document>`)
}

/** Sound files of each family of formats, each with what a change is made to. */
export const SAMPLES: Readonly<Record<string, (change: (bytes: Uint8Array) => Uint8Array) => readonly Uint8Array[]>> = {
  text: (change) => [change(Buffer.from(asPlainText()))],
  html: (change) => [change(aWebPage()), change(aCopiedPiece())],
  docx: (change) => [change(aDocx()), inside(change)],
  odt: (change) => [change(anOdt())],
  rtf: (change) => [change(anRtf())],
  pdf: (change) => [change(anAnnouncementPdf())],
  email: (change) => [
    change(aMail([{ name: 'a.docx', type: 'application/octet-stream', bytes: aDocx() }])),
    change(anHtmlMail(htmlBody())),
  ],
  icalendar: (change) => [change(anInvitation())],
}
