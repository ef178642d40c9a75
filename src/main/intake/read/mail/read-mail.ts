import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { dayOf } from '../day-of'
import { freezeExtracted } from '../frozen-text'
import { readPage } from '../html/html-reader'
import { htmlText } from '../html/html-text'
import { ReadingError, type Extraction, type RawSource } from '../reading'

const EXTRACTOR = { name: 'email', version: '1 (postal-mime 4.0.0, htmlparser2 10.1.0)' }
/** A text part that says less than this share of what the HTML says is a hint to open the HTML. */
const LEAST_SHARE = 0.6
const LIMITS = { maxNestingDepth: 64, forceRfc822Attachments: true } as const
/** Written by Chromium into pages that are saved as one file. */
const SAVED_PAGE = 'snapshot-content-location'

/** The text of a message under its subject, sender and date; attachments come beside it, unread. */
export async function readMail(bytes: Uint8Array): Promise<Extraction> {
  const mail = await PostalMime.parse(bytes, LIMITS)
  const isPage = mail.headers.some(({ key }) => key === SAVED_PAGE) && mail.html !== undefined
  if (isPage) return readPage({ html: mail.html ?? '', encoding: '' })
  return {
    text: freezeExtracted(mailText(mail)),
    encoding: '',
    extractor: EXTRACTOR,
    details: { title: mail.subject ?? '', author: nameOf(mail.from), published: dayOf(writtenDate(mail)) },
    attachments: mail.attachments.filter(isDocument).map(toSource),
  }
}

function mailText(mail: Email): string {
  const from = mail.from ? `From: ${addressText(mail.from)}` : ''
  const date = writtenDate(mail) ? `Date: ${writtenDate(mail)}` : ''
  const names = mail.attachments.filter(isDocument).map(fileName).join(', ')
  const body = bodyText(mail)
  if ([mail.subject ?? '', body, names].every((part) => part.trim() === '')) throw new ReadingError('empty')
  const head = [mail.subject ?? '', [from, date].filter(Boolean).join('\n'), body]
  return [...head, names && `Attachments: ${names}`].filter((part) => part.trim() !== '').join('\n\n')
}

function bodyText({ text = '', html = '' }: Email): string {
  const fromHtml = html === '' ? '' : htmlText(html)
  return text.trim() !== '' && text.length >= fromHtml.length * LEAST_SHARE ? text : fromHtml
}

/** As the sender's own clock had it: the parser would give the day in Greenwich. */
function writtenDate({ headers }: Email): string {
  return headers.find(({ key }) => key === 'date')?.value.trim() ?? ''
}

function nameOf(address: Address | undefined): string {
  return address?.name === undefined || address.name === '' ? (address?.address ?? '') : address.name
}

function addressText(address: Address): string {
  return address.name && address.address ? `${address.name} <${address.address}>` : nameOf(address)
}

/** Pictures in the text, logos and signatures say nothing that could be read. */
function isDocument({ mimeType, related }: Attachment): boolean {
  return related !== true && !mimeType.startsWith('image/') && !/pkcs7|pgp-signature/u.test(mimeType)
}

function toSource(attachment: Attachment): RawSource {
  const { content } = attachment
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content)
  return { name: fileName(attachment), bytes }
}

const ENDINGS: Readonly<Record<string, string>> = { 'text/calendar': 'invitation.ics', 'message/rfc822': 'message.eml' }

/** The last part of the name the sender gave: it is shown, and never used as a path. */
function fileName({ filename, mimeType }: Attachment): string {
  const name = (filename ?? '').split(/[\\/]/u).at(-1)?.trim().slice(0, 200) ?? ''
  return name || (ENDINGS[mimeType] ?? 'attachment')
}
