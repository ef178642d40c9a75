import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMeeting, type Meeting } from '../../shared/domain/meeting'
import { A_MOMENT, anId, aPerson, aSource, aSuggestion, aTheme } from '../../shared/testing/builders'
import { createNativeEngine } from '../book/typst-native-engine'
import { packagedFonts } from '../book/testing/fonts'
import { createBookService, type BookService } from './book-service'
import { aDesk, temporaryFolder, type TestDesk } from './testing/a-desk'

describe('book service', () => {
  it('writes the book whole to the place a person chose, and leaves no proposal of the machine in it', async () => {
    const { books, folder, id } = await aShelf()
    expect(await books.exportPdf(id)).toMatchObject({ ok: true, value: { fileName: 'book.pdf' } })
    const pdf = await readFile(join(folder, 'book.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('never accepted')).toBe(false)
    expect(await readdir(folder)).toEqual(['book.pdf'])
  })

  it('gives the same bytes each time', async () => {
    const { books, folder, id } = await aShelf()
    await books.exportPdf(id)
    const first = await readFile(join(folder, 'book.pdf'))
    await books.exportPdf(id)
    expect((await readFile(join(folder, 'book.pdf'))).equals(first)).toBe(true)
  })

  it('does nothing when the person chose no place', async () => {
    const { books, id } = await aShelf({ target: null })
    expect(await books.exportPdf(id)).toEqual({ ok: true, value: null })
  })

  it('leaves the old file as it was when the folder is not there', async () => {
    const { books, id } = await aShelf({ target: (folder) => join(folder, 'missing', 'book.pdf') })
    expect(await books.exportPdf(id)).toEqual({ ok: false, problem: { code: 'folder-missing', values: { name: 'book.pdf' } } })
  })

  it('names missing characters with their section, and leaves the old file untouched', async () => {
    const { books, folder, id } = await aShelf({ person: '漢字 Smith' })
    await writeFile(join(folder, 'book.pdf'), 'the old book')
    const exported = await books.exportPdf(id)
    if (exported.ok) throw new Error('a book with missing characters was exported')
    expect(exported.problem.code).toBe('book-missing-glyphs')
    expect(exported.problem.values['characters']).toContain('漢 (U+6F22) – Participants: 漢字 Smith')
    expect(await readFile(join(folder, 'book.pdf'), 'utf8')).toBe('the old book')
  })
})

interface Shelf {
  readonly target?: ((folder: string) => string) | null
  readonly person?: string
}

async function aShelf({ target, person = 'Ingrid Solheim' }: Shelf = {}) {
  const folder = await temporaryFolder()
  const desk = await aDesk()
  const created = await desk.meetings.create(meetingWith(person))
  if (!created.ok) throw new Error(created.problem.code)
  const place = target === null ? null : (target?.(folder) ?? join(folder, 'book.pdf'))
  return { folder, id: anId(1), books: await aService(desk, place) }
}

async function aService({ meetings }: TestDesk, place: string | null): Promise<BookService> {
  const engine = createNativeEngine(await packagedFonts())
  const compositor = { compile: engine.compile, cancel: engine.dispose }
  return createBookService({
    meetings,
    compositor,
    chooseTarget: () => Promise.resolve(place),
    now: () => A_MOMENT,
    onPhase: () => undefined,
  })
}

function meetingWith(name: string): Meeting {
  const empty = createMeeting(anId(1), 'Harbour conference', A_MOMENT)
  const suggestion = [aSuggestion({ field: 'place', text: 'never accepted', countryCode: null })]
  return { ...empty, lists: { ...empty.lists, person: [aPerson({ name })], theme: [aTheme()], source: [aSource()], suggestion } }
}
