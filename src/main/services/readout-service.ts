import type { Meeting } from '../../shared/domain/meeting'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import { createReadoutModel } from '../book/create-readout-model'
import type { CompiledBook } from '../book/engine'
import { describeBookProblem } from './book-problem'
import { fileNamePart } from './file-name'
import type { MeetingService } from './meeting-service'
import { exportPdf, type Compositor, type Exported, type ExportDesk } from './pdf-export'

/** Readouts of meetings: as pages to look at, and as files. */
export interface ReadoutService {
  readonly preview: (meetingId: string) => Promise<Result<Pick<CompiledBook, 'pdf' | 'pages'>, Problem>>
  /** Asks for a place and writes the file there; null when the person chose none. The file at that place is replaced whole or not at all. */
  readonly exportPdf: (meetingId: string) => Promise<Exported>
  readonly cancelExport: () => void
}

/** What the service works with. */
export interface ReadoutDesk extends ExportDesk {
  readonly meetings: MeetingService
  readonly compositor: Compositor
}

/** Nothing of the briefing travels in a readout; the engine wants an attachment all the same, and the template leaves it out. */
const NO_DATA: Uint8Array = Buffer.from('{}', 'utf8')

/** Makes the service. */
export function createReadoutService(desk: ReadoutDesk): ReadoutService {
  return {
    preview: async (meetingId) => {
      const opened = await desk.meetings.open(meetingId)
      const made = opened.ok ? await compose(desk, opened.value.meeting) : opened
      return made.ok ? succeed({ pdf: made.value.pdf, pages: made.value.pages }) : made
    },
    exportPdf: async (meetingId) => {
      const opened = await desk.meetings.open(meetingId)
      if (!opened.ok) return opened
      const { meeting } = opened.value
      return exportPdf(desk, meetingId, `${fileNamePart(meeting.fields.title)} - readout.pdf`, () => compose(desk, meeting))
    },
    cancelExport: () => desk.compositor.cancel(),
  }
}

async function compose({ compositor }: ReadoutDesk, meeting: Meeting): Promise<Result<CompiledBook, Problem>> {
  const model = createReadoutModel(meeting)
  const printed = await compositor.compile(model, NO_DATA)
  return printed.ok ? printed : fail(describeBookProblem(printed.problem, model))
}
