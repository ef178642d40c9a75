import { asPlainText } from './announcement'
import { anInvitation } from './calendar-files'
import { aMail, anHtmlMail } from './mail-files'
import { aCopiedPiece, aWebPage, htmlBody } from './markup'
import { aDocx, anOdt, docxEntries, docxXml, odtEntries, odtXml } from './office-files'
import { anAnnouncementPdf } from './pdf-writer'
import { anRtf } from './rtf-files'
import { zip } from './zip-writer'

/**
 * Sound files of each family of formats, each with a change made to it. What is wrong inside a document never shows while its archive does not
 * open, so documents are also changed before they are packed.
 */
export const SAMPLES: Readonly<Record<string, (change: (bytes: Uint8Array) => Uint8Array) => readonly Uint8Array[]>> = {
  text: (change) => [change(Buffer.from(asPlainText()))],
  html: (change) => [change(aWebPage()), change(aCopiedPiece())],
  docx: (change) => [change(aDocx()), zip(docxEntries(change(Buffer.from(docxXml()))))],
  odt: (change) => [change(anOdt()), zip(odtEntries(change(Buffer.from(odtXml()))))],
  rtf: (change) => [change(anRtf())],
  pdf: (change) => [change(anAnnouncementPdf())],
  email: (change) => [
    change(aMail([{ name: 'a.docx', type: 'application/octet-stream', bytes: aDocx() }])),
    change(anHtmlMail(htmlBody())),
  ],
  icalendar: (change) => [change(anInvitation())],
}
