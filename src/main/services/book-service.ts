import { basename } from 'node:path'
import type { Gap } from '../../shared/domain/gaps/gap'
import { findGaps } from '../../shared/domain/gaps/find-gaps'
import type { BookLanguage } from '../../shared/domain/edition'
import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { BookModel } from '../book/book-model'
import { createBookModel, settingsOf } from '../book/create-book-model'
import type { BookProblem, BookResult, CompiledBook } from '../book/engine'
import { writeOnceDurably } from '../storage/durable-file'
import { fileNamePart } from './file-name'
import type { MeetingService } from './meeting-service'
import { describeDiskProblem } from './storage-problems'

/** Where an export stands. */
export type ExportPhase = 'composing' | 'writing' | 'done'

/** Books of meetings: as pages to look at, and as files. */
export interface BookService {
  readonly preview: (meetingId: string) => Promise<Result<CompiledBook, Problem>>
  /** Asks for a place and writes the file there; null when the person chose none. The file at that place is replaced whole or not at all. */
  readonly exportPdf: (meetingId: string) => Promise<Result<{ readonly fileName: string; readonly pages: number } | null, Problem>>
  readonly cancelExport: () => void
}

/** What makes pages of a model; may be stopped. */
export interface Compositor {
  readonly compile: (model: BookModel, attachment: Uint8Array) => Promise<BookResult>
  readonly cancel: () => void
}

/** What the service works with. */
export interface BookDesk {
  readonly meetings: MeetingService
  readonly compositor: Compositor
  /** Asks the person for a place, proposing a file name; null when none was chosen. */
  readonly chooseTarget: (proposed: string) => Promise<string | null>
  readonly wordGap: (gap: Gap, language: BookLanguage) => string
  readonly onPhase: (meetingId: string, phase: ExportPhase) => void
}

/** Makes the service. */
export function createBookService(desk: BookDesk): BookService {
  return {
    preview: async (meetingId) => {
      const meeting = await findMeeting(desk, meetingId)
      return meeting.ok ? compose(desk, meeting.value) : meeting
    },
    exportPdf: (meetingId) => exportPdf(desk, meetingId),
    cancelExport: () => desk.compositor.cancel(),
  }
}

/** Makes the book of a meeting: its last edition, or a draft while there is none. */
export async function compose(desk: Pick<BookDesk, 'compositor' | 'wordGap'>, meeting: Meeting): Promise<Result<CompiledBook, Problem>> {
  const edition = meeting.lists.edition.at(-1) ?? null
  const { language } = settingsOf({ meeting, edition })
  const gapSentences = findGaps(meeting).map((gap) => desk.wordGap(gap, language))
  const model = createBookModel({ meeting, edition, gapSentences })
  const book = await desk.compositor.compile(model, attachmentOf(meeting))
  return book.ok ? book : fail(describeBookProblem(book.problem, model))
}

async function exportPdf(desk: BookDesk, meetingId: string): ReturnType<BookService['exportPdf']> {
  const meeting = await findMeeting(desk, meetingId)
  if (!meeting.ok) return meeting
  const target = await desk.chooseTarget(proposedName(meeting.value))
  if (target === null) return succeed(null)
  desk.onPhase(meetingId, 'composing')
  const exported = await composeInto(desk, meeting.value, target)
  desk.onPhase(meetingId, 'done')
  return exported
}

async function composeInto(desk: BookDesk, meeting: Meeting, target: string): ReturnType<BookService['exportPdf']> {
  const book = await compose(desk, meeting)
  if (!book.ok) return book
  desk.onPhase(meeting.id, 'writing')
  const written = await writeBook(target, book.value)
  return written.ok ? succeed({ fileName: basename(target), pages: book.value.pages }) : written
}

/** Writes a book to a place a person has chosen, whole or not at all. */
export async function writeBook(target: string, { pdf }: CompiledBook): Promise<Result<null, Problem>> {
  const written = await writeOnceDurably(target, pdf)
  return written.ok ? succeed(null) : fail(describeDiskProblem(written.problem))
}

/**
 * What travels inside the book: the briefing as data. Suggestions nobody has accepted are machine proposals and stay out of anything that
 * leaves the desk.
 */
function attachmentOf(meeting: Meeting): Uint8Array {
  const accepted = { ...meeting, lists: { ...meeting.lists, suggestion: [] } }
  return Buffer.from(JSON.stringify({ format: 'sherpa-briefing', schema: 1, meeting: accepted }), 'utf8')
}

/** A file name every system accepts. */
function proposedName({ fields, lists }: Meeting): string {
  const edition = lists.edition.at(-1)
  return `${fileNamePart(fields.title)} - ${edition ? String(edition.number) : 'draft'}.pdf`
}

function describeBookProblem(cause: BookProblem, model: BookModel): Problem {
  switch (cause.code) {
    case 'missing-glyphs':
      return problem('book-missing-glyphs', describeGlyphs(cause.items, model))
    case 'template-failed':
      return problem('book-refused', { message: cause.messages.join('\n').slice(0, 2_000) })
    case 'engine-stopped':
      return problem('book-stopped')
    case 'timed-out':
      return problem('book-too-slow')
    case 'cancelled':
      return problem('cancelled')
  }
}

type MissingGlyphs = Extract<BookProblem, { code: 'missing-glyphs' }>['items']

function describeGlyphs(items: MissingGlyphs, model: BookModel): Problem['values'] {
  const lines = items
    .slice(0, 20)
    .map(({ character, code, path, context }) => `${character} (${code}) – ${placeOf(model, path)}: ${context}`)
  return { count: items.length, characters: lines.join('\n') }
}

/** The section of the book in its own words; what stands before the sections is known by the title. */
function placeOf(model: BookModel, path: string): string {
  const [part = ''] = path.split(' › ')
  const section: unknown = Object.entries(model).find(([name]) => name === part)?.[1]
  const hasHeading = typeof section === 'object' && section !== null && 'heading' in section
  return hasHeading ? String(section.heading) : model.document.title
}

async function findMeeting({ meetings }: BookDesk, id: string): Promise<Result<Meeting, Problem>> {
  const opened = await meetings.open(id)
  return opened.ok ? succeed(opened.value.meeting) : opened
}
