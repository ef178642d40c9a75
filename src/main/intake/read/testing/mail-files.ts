import { asPlainText } from './announcement'

/** A file that goes with a message. */
export interface Enclosure {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

const FIELDS = [
  'From: =?utf-8?Q?Ad=C3=A9la_Quill?= <adela@example.invalid>',
  'To: Desk <desk@example.invalid>',
  'Subject: Ministers to meet in Vienna for the Danube Transport Council',
  'Date: Sat, 2 May 2026 23:30:00 -0400',
  'Message-ID: <1@example.invalid>',
  'MIME-Version: 1.0',
]

/** The announcement as a message in plain text with enclosures. */
export function aMail(enclosures: readonly Enclosure[] = []): Uint8Array {
  const body = asPlainText().split('\n').slice(2).join('\n')
  return message('multipart/mixed; boundary="b1"', ['--b1', ...textPart('plain', body), ...enclosures.flatMap(enclosure), '--b1--'])
}

/** The announcement as a message in HTML only. */
export function anHtmlMail(html: string): Uint8Array {
  return message('multipart/alternative; boundary="b1"', ['--b1', ...textPart('html', html), '--b1--'])
}

function message(type: string, lines: readonly string[]): Uint8Array {
  return Buffer.from([...FIELDS, `Content-Type: ${type}`, '', ...lines, ''].join('\r\n'))
}

function textPart(kind: 'plain' | 'html', text: string): readonly string[] {
  const encoded = Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/gu, '$&\r\n')
  return [`Content-Type: text/${kind}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', encoded]
}

function enclosure({ name, type, bytes }: Enclosure): readonly string[] {
  const encoded = Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n')
  const disposition = `Content-Disposition: attachment; filename="${name}"`
  return ['--b1', `Content-Type: ${type}`, disposition, 'Content-Transfer-Encoding: base64', '', encoded]
}
