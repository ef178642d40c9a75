import type { BookSettings, Edition } from '../../../shared/domain/edition'
import type { Meeting } from '../../../shared/domain/meeting'
import { anId } from '../../../shared/testing/builders'
import type { BookModel } from '../book-model'
import { createBookModel } from '../create-book-model'
import type { BookResult, CompiledBook } from '../engine'

/** The model of a meeting's draft with other settings. */
export function draftOf(meeting: Meeting, settings: Partial<BookSettings> = {}, unknowns: readonly string[] = []): BookModel {
  const book = { ...meeting.fields.book, ...settings }
  return createBookModel({ meeting: { ...meeting, fields: { ...meeting.fields, book } }, edition: null, unknowns })
}

/** The second edition of a meeting's book. */
export function anEdition(settings: Partial<BookSettings> = {}): Edition {
  return {
    id: anId(90),
    number: 2,
    date: '2026-11-23',
    settings: { language: 'en', paper: 'a4', audience: 'the President', printsChecks: false, ...settings },
  }
}

/** The book, or an error that shows why there is none. */
export function printed(result: BookResult): CompiledBook {
  if (!result.ok) throw new Error(`no book: ${JSON.stringify(result.problem)}`)
  return result.value
}
