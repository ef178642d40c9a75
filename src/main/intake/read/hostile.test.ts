import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractText } from './extract-text'
import type { ReadResult } from './reading'
import { aMail } from './testing/mail-files'
import { aWebPage } from './testing/markup'
import { aDocx, anOdt, docxEntries, odtEntries } from './testing/office-files'
import { anAnnouncementPdf, aPdf } from './testing/pdf-writer'
import { zip } from './testing/zip-writer'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const LAUGHS = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`
const OUTSIDE = '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
const documentWith = (prolog: string, text: string) =>
  `${prolog}<w:document ${WORD}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
const contentWith = (prolog: string, text: string) =>
  `${prolog}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document-content>`
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024)
const wide = (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')

async function problemOf(bytes: Uint8Array): Promise<string> {
  const read: ReadResult = await extractText(bytes)
  return read.ok ? `read: ${read.text.slice(0, 80)}` : read.problem
}

describe('archives that are built as an attack', () => {
  it.each([
    ['a bomb in one entry', [...docxEntries('<a/>'), { name: 'word/media/a.xml', data: zeros(60) }], 'unsafe'],
    ['a bomb that shrinks suspiciously well', [...docxEntries('<a/>'), { name: 'word/b.xml', data: zeros(20) }], 'unsafe'],
    [
      'a bomb whose directory lies',
      [...docxEntries('<a/>').slice(0, 2), { name: 'word/document.xml', data: zeros(60), claimedSize: 900 }],
      'damaged',
    ],
    ['more entries than a document has', Array.from({ length: 2_001 }, (_, n) => ({ name: `word/${n}.xml`, data: '<a/>' })), 'unsafe'],
    ['two entries of one name', [...docxEntries('<a/>'), { name: 'word/document.xml', data: '<b/>' }], 'unsafe'],
    ['a path that leads outside', [...docxEntries('<a/>'), { name: '../../outside.xml', data: '<a/>' }], 'unsafe'],
    ['an absolute path', [...docxEntries('<a/>'), { name: '/etc/outside', data: '<a/>' }], 'unsafe'],
    ['an encrypted entry', [...docxEntries('<a/>'), { name: 'word/secret.xml', data: '<a/>', isEncrypted: true }], 'locked'],
    ['entities that multiply in DOCX', docxEntries(documentWith(LAUGHS, '&l9;')), 'unsafe'],
    ['entities that multiply in ODT', odtEntries(contentWith(LAUGHS, '&l9;')), 'unsafe'],
    ['an entity from outside in DOCX', docxEntries(documentWith(OUTSIDE, '&f;')), 'unsafe'],
    ['an entity from outside in ODT', odtEntries(contentWith(OUTSIDE, '&f;')), 'unsafe'],
    [
      'an entity hidden by an encoding',
      [...docxEntries('<a/>').slice(0, 2), { name: 'word/document.xml', data: wide(documentWith(OUTSIDE, '&f;')) }],
      'unsafe',
    ],
    ['an ODT with a password', odtEntries('<a/>', '<manifest:encryption-data/>'), 'locked'],
    ['an archive of something else', [{ name: 'readme.txt', data: 'words' }], 'binary'],
  ])('%s is refused', async (_, entries, problem) => {
    expect(await problemOf(zip(entries))).toBe(problem)
  })

  it('a document cut short or overwritten is damaged', async () => {
    const docx = aDocx()
    expect(await problemOf(docx.subarray(0, docx.length / 2))).toBe('damaged')
    expect(await problemOf(anOdt().map((byte, at) => (at > 100 && at < 400 ? 0 : byte)))).toBe('damaged')
  })

  it('a Word document locked with a password says so; another compound file is of no kind that is read', async () => {
    const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await problemOf(Buffer.concat([head, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked')
    expect(await problemOf(Buffer.concat([head, Buffer.alloc(600)]))).toBe('binary')
  })
})

describe('nesting without end', () => {
  const deep = (piece: string, count: number) => piece.repeat(count)

  it('is refused where it could exhaust a parser', async () => {
    expect(await problemOf(Buffer.from(`<html><body>${deep('<div>', 100_000)}x`))).toBe('unsafe')
    expect(await problemOf(zip(odtEntries(contentWith('', `${deep('<text:span>', 1_000)}x`))))).toBe('unsafe')
    const nested = `${deep('<w:sdt><w:sdtContent>', 400)}<w:p/>${deep('</w:sdtContent></w:sdt>', 400)}`
    expect(await problemOf(aDocx([], nested))).toBe('unsafe')
  })

  it('is read where it costs nothing', async () => {
    expect(await problemOf(Buffer.from(`{\\rtf1 ${deep('{', 200_000)}words`))).toBe('read: words')
    expect(await problemOf(Buffer.from(`<html><body>${deep('<div>', 1_000)}words`))).toBe('read: words')
  })

  it('of parts of a message is refused', async () => {
    const parts = Array.from({ length: 500 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')
    expect(await problemOf(Buffer.from(`From: a@example.invalid\r\nMIME-Version: 1.0\r\n${parts}`))).toBe('damaged')
  })
})

describe('what a page could run, load or hide', () => {
  it('is no part of the text', async () => {
    const read = await extractText(aWebPage())
    expect(read.ok && read.text).not.toMatch(/changed|track|beacon|style|cookies|shoes|Atlantis|Imprint/u)
    expect(read).toMatchObject({ details: { title: expect.stringContaining('Vienna') as string, author: 'Ada Quill', publisher: 'River Post', published: '2026-05-02' } }) // prettier-ignore
  })

  it('formulas and markup in words stay words', async () => {
    const words = '=HYPERLINK("https://example.invalid") <script>alert(1)</script> &amp;'
    const read = await extractText(aDocx([{ kind: 'paragraph', text: words }]))
    expect(read.ok && read.text).toBe(words)
  })
})

describe('PDF files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sherpa-pdf-'))
  const qpdf = (...options: readonly string[]): Uint8Array => {
    const [plain, locked] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')]
    writeFileSync(plain, anAnnouncementPdf())
    execFileSync('qpdf', [...options, plain, locked])
    return readFileSync(locked)
  }

  it('of scanned pages say that they hold no text', async () => {
    expect(await problemOf(aPdf([[], [], []]))).toBe('without-text')
  })

  it('with a password are locked, with restrictions only they are read', async () => {
    expect(await problemOf(qpdf('--encrypt', 'user', 'owner', '256', '--'))).toBe('locked')
    expect(await problemOf(qpdf('--encrypt', '', 'owner', '256', '--print=none', '--'))).toMatch(/^read: Ministers/u)
    rmSync(folder, { recursive: true })
  })

  it('that are no PDF inside are damaged', async () => {
    expect(await problemOf(Buffer.from('%PDF-1.7\n1 0 obj\n<< nothing of the kind'))).toBe('damaged')
  })
})

describe('messages', () => {
  it('keep their attachments by name, never by path', async () => {
    const bytes = Buffer.from('words')
    const read = await extractText(aMail([{ name: '../../etc/agenda.txt', type: 'text/plain', bytes }]))
    expect(read).toMatchObject({ ok: true, details: { author: 'Adéla Quill', published: '2026-05-02' } })
    expect(read.ok && read.attachments.map(({ name }) => name)).toEqual(['agenda.txt'])
    expect(read.ok && Buffer.from(read.attachments[0]?.bytes ?? []).toString()).toBe('words')
  })
})
