import iconv from 'iconv-lite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const ROMANIAN = 'Președinta a ajuns la Iași, în România. Ședința începe după prânz, când toți miniștrii își ocupă locurile în țară.'.replaceAll('ș', 'ş').replaceAll('Ș', 'Ş').replaceAll('ț', 'ţ') // prettier-ignore
const POLISH = 'Minister źle się czuł, więc odwołał podróż do Łodzi. Rozmowy będą trwać aż do świtu, mówią dyplomaci.'
const FRENCH = "Le ministre a été reçu à l'Élysée hier ; où est-il allé ensuite ? Ça, nul ne le sait. Là-bas, le cœur de la fête bat."
const GERMAN = 'Die Gespräche über Zölle führen zu größeren Lösungen für Österreich.'
const UKRAINIAN = "Міністерка приїде до Луцька завтра, її зустріне мер. Переговори про перемир'я почнуться о дев'ятій."

const bytesOf = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding))

describe('readText', () => {
  it.each([
    [ROMANIAN, 'windows-1250'],
    [POLISH, 'windows-1250'],
    [POLISH, 'iso-8859-2'],
    [POLISH, 'iso-8859-16'],
    [FRENCH, 'windows-1252'],
    [GERMAN, 'windows-1252'],
    [UKRAINIAN, 'windows-1251'],
    [UKRAINIAN, 'koi8-u'],
    [ROMANIAN, 'utf-8'],
    [UKRAINIAN, 'utf-16le'],
    [UKRAINIAN, 'utf-16be'],
    [FRENCH, 'utf-16le'],
    [FRENCH, 'utf-16be'],
  ])('gives back %s from %s', (text, encoding) => {
    expect(readText(bytesOf(text, encoding))).toMatchObject({ ok: true, text: text.normalize('NFC'), encoding })
  })

  it('reads Romanian with commas below from ISO-8859-16 letter for letter up to the form of the comma', () => {
    const text = 'Ședința se ține la Iași și la Constanța.'
    const read = readText(bytesOf(text, 'iso-8859-16'))
    expect(read.ok && read.text.replaceAll('Ş', 'Ș').replaceAll('ş', 'ș').replaceAll('ţ', 'ț')).toBe(text)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('drops the byte order mark of %s', (encoding) => {
    expect(readText(bytesOf(`\ufeff${POLISH}`, encoding))).toMatchObject({ ok: true, text: POLISH, encoding })
  })

  it('reads well-formed UTF-8 that holds replacement characters of its own', () => {
    const text = 'A broken \ufffd character \ufffd here, and little else.'
    expect(readText(bytesOf(text, 'utf-8'))).toMatchObject({ ok: true, text, encoding: 'utf-8' })
  })

  it('freezes NFC with line feeds only', () => {
    expect(readText(bytesOf('Cafe\u0301\r\nzwei\rdrei', 'utf-8'))).toMatchObject({
      ok: true,
      text: 'Café\nzwei\ndrei',
      encoding: 'utf-8',
    })
  })

  it('keeps UTF-8 that was cut in the middle of a letter', () => {
    const bytes = bytesOf(UKRAINIAN.repeat(20), 'utf-8')
    expect(readText(bytes.subarray(0, bytes.length - 2))).toMatchObject({ ok: true, encoding: 'utf-8' })
  })

  it.each([
    ['empty', new Uint8Array()],
    ['empty', bytesOf(' \n\t ', 'utf-8')],
    ['empty', bytesOf('\ufeff', 'utf-8')],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0)],
    ['binary', bytesOf('PK\x03\x04 words.docx', 'latin1')],
    ['binary', bytesOf('%PDF-1.7\n1 0 obj', 'latin1')],
    ['binary', Uint8Array.from({ length: 4000 }, (_, at) => (at * 131 + at * at * 7) % 256)],
    ['too-long', bytesOf('a'.repeat(5_000_001), 'utf-8')],
    ['too-large', new Uint8Array(50 * 1024 * 1024 + 1).fill(65)],
  ])('refuses what is %s', (problem, bytes) => {
    expect(readText(bytes)).toEqual({ ok: false, problem })
  })

  it('never throws and never gives a byte order mark, a carriage return or another form than NFC', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readText(bytes)
        if (read.ok) expect(read.text).toBe(read.text.normalize('NFC').replace(/^\ufeff/u, '').replaceAll('\r', '')) // prettier-ignore
      }),
    )
  })
})
