import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Meeting } from '../../shared/domain/meeting'
import { aMeeting } from '../../shared/testing/builders'
import type { BookModel } from './book-model'
import { createBookModel } from './create-book-model'
import type { BookEngine } from './engine'
import { anEdition, draftOf, printed } from './testing/books'
import { packagedFonts } from './testing/fonts'
import { flatten, inspectPdf, reachOfText, textOfPage } from './testing/pdf-tools'
import { sampleMeeting } from './testing/sample-meeting'
import { hostileMeeting } from './testing/hostile-meeting'
import { largeMeeting } from './testing/stress-meetings'
import { createNativeEngine, type PdfStandard } from './typst-native-engine'
import { createWasmEngine } from './typst-wasm-engine'

// A machine under load is no reason to fail.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Margin of the paper at both sides, in points. */
const MARGIN = (24 / 25.4) * 72
const GAPS = ['The calendar date is not known.', 'Theme 4 was announced and not named.']
const DATA = new TextEncoder().encode('{"title":"Coaliția – ☃ 漢字"}')

let fonts: readonly Uint8Array[]
let native: BookEngine
let wasm: BookEngine
beforeAll(async () => {
  fonts = await packagedFonts()
  native = createNativeEngine(fonts)
  wasm = await createWasmEngine(fonts)
})

const print = async (model: BookModel, engine = native) => printed(await engine.compile(model, DATA))
const edition = (meeting: Meeting) => createBookModel({ meeting, edition: anEdition(), unknowns: GAPS })

describe('a book as other programs read it', () => {
  it('is sound, tagged, of the right size, and dated by its edition', async () => {
    const { pdf, pages } = await print(edition(sampleMeeting()))
    const { info } = await inspectPdf(pdf)
    expect(info).toMatchObject({
      Title: 'Coalition of the Willing',
      Author: 'Sherpa',
      Tagged: 'yes',
      Pages: String(pages),
      JavaScript: 'no',
    })
    expect(info['Page size']).toContain('A4')
    expect(info['CreationDate']).toContain('Nov 23')
    expect((await inspectPdf((await print(draftOf(sampleMeeting(), { paper: 'letter' }))).pdf)).info['Page size']).toContain('letter')
  })

  it('contains its own faces and no others', async () => {
    const { fonts: used } = await inspectPdf((await print(edition(sampleMeeting()))).pdf)
    expect(used.every(({ isEmbedded }) => isEmbedded)).toBe(true)
    expect([...new Set(used.map(({ name }) => /\+(Source(?:Serif4|Sans3))/u.exec(name)?.[1]))].sort()).toEqual([
      'SourceSans3',
      'SourceSerif4',
    ])
  })

  it('has an outline that says what the contents say, with the same pages', async () => {
    const { pdf } = await print(edition(sampleMeeting()))
    const { outline } = await inspectPdf(pdf)
    const contents = await textOfPage(pdf, 2)
    expect(outline.filter(({ depth }) => depth === 0).map(({ title }) => title)).toEqual([
      ...[
        'Key points',
        'Participants',
        'Absences',
        'Attendance',
        'Biographies',
        'Where consensus stands',
        'Positions on the map',
        'Positions by party',
        'Themes',
        'Commitments',
        'Points for the meeting',
        'What is still unknown',
        'Sources',
      ],
    ])
    expect(outline.filter(({ depth }) => depth === 1)).toHaveLength(5)
    const lines = contents.replaceAll(/(?: ?\.){3,} ?/gu, ' … ')
    for (const { title, page } of outline) expect(lines).toContain(`${title} … ${String(page)}`)
  })

  it('carries the data it was printed from, byte for byte', async () => {
    expect([...(await inspectPdf((await print(edition(sampleMeeting()))).pdf)).attachment]).toEqual([...DATA])
  })

  it('shows marking, edition and page number on every page', async () => {
    const { pdf, pages } = await print(edition(sampleMeeting()))
    for (let page = 1; page <= pages; page += 1) {
      const text = await textOfPage(pdf, page)
      expect(text.split('RESTRICTED – HANDLE WITH CARE').length - 1).toBe(2)
      expect(text).toContain('Edition 2 · 23 November 2026')
      expect(text).toContain(`Page ${String(page)} of ${String(pages)}`)
    }
  })

  it('shows on every page that a draft is one', async () => {
    const { pdf, pages } = await print(draftOf(sampleMeeting(), { language: 'ro' }))
    for (let page = 1; page <= pages; page += 1) expect(await textOfPage(pdf, page)).toContain('PROIECT')
  })

  it('tells assistive software what is a heading, a list, a note and a contents entry', async () => {
    const { structure } = await inspectPdf((await print(edition(sampleMeeting()))).pdf)
    for (const [tag, least] of [
      ['H1', 8],
      ['H2', 5],
      ['TOCI', 12],
      ['Note', 15],
      ['L', 6],
      ['LI', 10],
    ] as const) {
      expect(structure.filter((each) => each === tag).length, tag).toBeGreaterThanOrEqual(least)
    }
  })

  it('prints names, gaps, absences and footnotes', async () => {
    const text = flatten((await inspectPdf((await print(edition(sampleMeeting()))).pdf)).text)
    for (const words of [
      'Nicușor Dan',
      'General Alexus Grynkewich',
      'Theme 5: announced, not named',
      'The calendar date is not known.',
      'expected until 3 January 2026',
      '“35 de delegații” — Invitație la reuniunea de la Paris, read on 5 January 2026. Grade B6.',
      'According to French officials. Grade F6.',
    ]) {
      expect(text).toContain(words)
    }
  })
})

describe('the same input', () => {
  it('gives the same bytes twice, from either engine', async () => {
    const model = edition(sampleMeeting())
    const first = await print(model)
    await print(draftOf(aMeeting({ title: 'Something else' })))
    expect(Buffer.compare(first.pdf, (await print(model)).pdf)).toBe(0)
    expect(Buffer.compare(first.pdf, (await print(model, createNativeEngine(fonts))).pdf)).toBe(0)
    await print(draftOf(aMeeting()), wasm)
    const portable = await print(model, wasm)
    expect(portable.pages).toBe(first.pages)
    expect(Buffer.compare(first.pdf, portable.pdf)).toBe(0)
  })
})

describe('text of users', () => {
  it.each([
    '#read("/etc/passwd")',
    '*x* _y_ `z`',
    '$x^2$ -- "q" \'r\'',
    '\\u{202e}\\ \\#',
    '= a @b <c> // d /* e',
    '[#panic()] ~ {1+1}',
    '</xml>&amp;',
  ])('is printed as it is written: %s', async (text) => {
    const { pdf, pages } = await print(draftOf(hostileMeeting(text)))
    const report = await inspectPdf(pdf)
    expect(report.info['Title']).toBe(text)
    const all = await Promise.all(Array.from({ length: pages }, (_, index) => textOfPage(pdf, index + 1)))
    expect(all.every((page) => page.includes(text))).toBe(true)
    expect(all.join(' ').split(text).length - 1).toBeGreaterThan(40)
  })

  it('never reads what the compiler could reach', async () => {
    const { text } = await inspectPdf((await print(draftOf(hostileMeeting('#read("/book.json") #include "/frame.typ"')))).pdf)
    expect(text).not.toContain('root:')
    expect(text).not.toContain('isDraft')
  })

  it('that no face can print is named, and nothing is printed', async () => {
    const result = await native.compile(draftOf(aMeeting({ place: 'Kyiv 🕊' })), DATA)
    expect(result).toMatchObject({ ok: false, problem: { code: 'missing-glyphs', items: [{ code: 'U+1F54A', path: 'cover › place' }] } })
  })
})

describe('standards', () => {
  it.each<PdfStandard>(['a-3a', 'ua-1'])('native Typst accepts the book as %s', async (standard) => {
    const strict = createNativeEngine(fonts, standard)
    for (const model of [
      edition(sampleMeeting()),
      draftOf(aMeeting(), { language: 'fr' }),
      draftOf(hostileMeeting('Ж'), { language: 'ro' }),
    ]) {
      await inspectPdf((await print(model, strict)).pdf)
    }
  })
})

describe('extremes', () => {
  it('every footnote stands on the page that calls it', async () => {
    const { pdf, pages } = await print(draftOf(largeMeeting()))
    const numbers = (text: string, kind: string) =>
      Array.from(text.matchAll(new RegExp(`Person (\\d+)${kind}`, 'gu')), ([, number]) => Number(number))
    const seen: number[] = []
    for (let page = 1; page <= pages; page += 1) {
      const text = await textOfPage(pdf, page)
      // The ledger and the biographies repeat the numbers of footnotes that stand with the participants.
      if (/What\s+it\s+changes|Biographies/u.test(text)) continue
      const people = numbers(text, 'a').filter((number) => number > 8)
      expect(numbers(text, 'b').filter((number) => number > 8)).toEqual(people)
      seen.push(...people)
    }
    expect(seen).toHaveLength(192)
  })

  it('a meeting of which only the title is known has every section', async () => {
    const { text } = await inspectPdf((await print(draftOf(aMeeting()))).pdf)
    for (const words of ['date not known', 'No participant is known yet.', 'No theme is known yet.', 'This book rests on no source.']) {
      expect(text).toContain(words)
    }
  })

  it('a marking of 500 characters stays on every page', async () => {
    const marking = 'SECRET FOR NAMED READERS '.repeat(20)
    const { pdf, pages } = await print(draftOf({ ...sampleMeeting(), fields: { ...sampleMeeting().fields, marking } }))
    for (let page = 1; page <= pages; page += 1) expect((await textOfPage(pdf, page)).split('NAMED READERS').length - 1).toBe(40)
    const { top, bottom, height } = await reachOfText(pdf)
    expect(top).toBeGreaterThan(20)
    expect(bottom).toBeLessThan(height - 20)
  })

  it('texts of 20,000 characters go on over pages, each to its last word', async () => {
    const long = `${'Nobody has taken the talks up again. '.repeat(540)}Finis.`
    const meeting = hostileMeeting('x')
    const { person, attendance, theme } = meeting.lists
    const lists = {
      ...meeting.lists,
      person: person.map((each) => ({ ...each, biography: long })),
      attendance: attendance.map((each) => ({ ...each, reason: long, effect: long })),
      theme: theme.map((each) => ({ ...each, background: long })),
    }
    const book = await print(draftOf({ ...meeting, lists, fields: { ...meeting.fields, purpose: long } }))
    const { text } = await inspectPdf(book.pdf)
    // Purpose, two biographies, one reason of somebody who comes and one of somebody who does not, one effect, one background.
    expect(text.split('Finis.').length - 1).toBe(7)
    const { bottom, height } = await reachOfText(book.pdf)
    expect(bottom).toBeLessThan(height - 20)
  })

  it('200 people, names of 300 characters and a title of 300 all stay on the paper', async () => {
    const { pdf, pages } = await print(draftOf(largeMeeting()))
    const { info, text } = await inspectPdf(pdf)
    expect(Number(info['Pages'])).toBe(pages)
    const words = flatten(text)
    for (let person = 8; person <= 200; person += 1) expect(words).toContain(`Person ${String(person)}a`)
    expect(words.replaceAll(' ', '')).toContain('Donaudampfschiff'.repeat(6))
    const { left, right, width } = await reachOfText(pdf)
    expect(left).toBeGreaterThan(MARGIN - 1)
    // A line that ends inside a word broken by force may stand out by less than half an em of the cover's type.
    expect(right).toBeLessThan(width - MARGIN + 8)
  })
})
