import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import { createBookModel, settingsOf } from '../book/create-book-model'
import type { CompiledBook } from '../book/engine'
import { photoPath, type Pictures } from '../book/pictures'
import { describeBookProblem } from './book-problem'
import { reportChecks } from './check-report'
import { fileNamePart } from './file-name'
import type { MeetingService } from './meeting-service'
import { exportPdf, type Compositor, type Exported, type ExportDesk } from './pdf-export'

/** Books of meetings: as pages to look at, and as files. */
export interface BookService {
  readonly preview: (meetingId: string) => Promise<Result<CompiledBook, Problem>>
  /** Asks for a place and writes the file there; null when the person chose none. The file at that place is replaced whole or not at all. */
  readonly exportPdf: (meetingId: string) => Promise<Exported>
  readonly cancelExport: () => void
}

/** What the service works with. */
export interface BookDesk extends ExportDesk {
  readonly meetings: MeetingService
  readonly compositor: Compositor
  /** The moment as of which a draft is checked (ISO 8601, UTC); an edition is checked as of its date. */
  readonly now: () => string
  /** The photos of the people of a meeting by their hashes, those whose bytes cannot be had left out; none where there is no library. */
  readonly readPhotos?: (meeting: Meeting) => Promise<ReadonlyMap<string, Uint8Array>>
}

/** Makes the service. */
export function createBookService(desk: BookDesk): BookService {
  return {
    preview: async (meetingId) => {
      const meeting = await findMeeting(desk, meetingId)
      return meeting.ok ? compose(desk, meeting.value) : meeting
    },
    exportPdf: async (meetingId) => {
      const meeting = await findMeeting(desk, meetingId)
      if (!meeting.ok) return meeting
      return exportPdf(desk, meetingId, proposedName(meeting.value), () => compose(desk, meeting.value))
    },
    cancelExport: () => desk.compositor.cancel(),
  }
}

/** Makes the book of a meeting: its last edition, or a draft while there is none. */
export async function compose(
  desk: Pick<BookDesk, 'compositor' | 'now' | 'readPhotos'>,
  meeting: Meeting,
): Promise<Result<CompiledBook, Problem>> {
  const edition = meeting.lists.edition.at(-1) ?? null
  const { language } = settingsOf({ meeting, edition })
  const now = edition ? `${edition.date}T12:00:00.000Z` : desk.now()
  const { readiness, findings } = reportChecks(meeting, now, language)
  const unknowns = findings.filter(({ kind }) => kind === 'unknown').map(({ text }) => text)
  const photos = (await desk.readPhotos?.(meeting)) ?? new Map<string, Uint8Array>()
  const model = createBookModel({ meeting, edition, unknowns, checks: { day: now, readiness, findings }, photos: new Set(photos.keys()) })
  const book = await desk.compositor.compile(model, attachmentOf(meeting), picturesOf(photos))
  return book.ok ? book : fail(describeBookProblem(book.problem, model))
}

function picturesOf(photos: ReadonlyMap<string, Uint8Array>): Pictures {
  return Object.fromEntries([...photos].map(([sha256, bytes]) => [photoPath(sha256), bytes]))
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

async function findMeeting({ meetings }: BookDesk, id: string): Promise<Result<Meeting, Problem>> {
  const opened = await meetings.open(id)
  return opened.ok ? succeed(opened.value.meeting) : opened
}
