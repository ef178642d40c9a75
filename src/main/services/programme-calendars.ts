import { basename } from 'node:path'
import type { RawCalendar } from '../intake/calendar/read-calendar'
import { m } from '../../messages/generated/messages'
import type { ReadCalendar } from '../../shared/domain/programme-calendar'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { Problem } from '../../shared/ipc/problem'
import type { InterfaceLanguage } from '../../shared/ipc/settings'
import { writeOnceDurably } from '../storage/durable-file'
import { writeCalendar } from './calendar-file'
import { fileNamePart } from './file-name'
import { readSource } from './file-reader'
import type { MeetingService } from './meeting-service'
import { describeDiskProblem } from './storage-problems'

/** The programme in the files of calendars. */
export interface ProgrammeCalendars {
  /** Asks for a place and writes the programme there; null when the person chose none. */
  readonly exportCalendar: (
    meetingId: string,
    language: InterfaceLanguage,
  ) => Promise<Result<{ readonly fileName: string; readonly count: number } | null, Problem>>
  /** Asks for a file and reads it; null when the person chose none. Nothing is taken over yet. */
  readonly chooseCalendar: (meetingId: string) => Promise<Result<ReadCalendar | null, Problem>>
  /** Reads the bytes of a calendar, apart from the window. */
  readonly readCalendar: (meetingId: string, name: string, bytes: Uint8Array) => Promise<Result<ReadCalendar, Problem>>
}

/** Reads calendars where a long or fatal one cannot hurt the window. */
export interface CalendarEngine {
  readonly readCalendar: (calendar: RawCalendar) => Promise<Result<ReadCalendar, Problem>>
}

/** What the calendars work with; both choices are null when the person chose nothing. */
export interface CalendarDesk {
  readonly meetings: MeetingService
  readonly engine: CalendarEngine
  readonly chooseCalendar: () => Promise<string | null>
  /** Proposes a file name. */
  readonly chooseCalendarTarget: (proposed: string) => Promise<string | null>
  /** The moment as stored (ISO 8601, UTC). */
  readonly now: () => string
}

/** Makes the service. */
export function createProgrammeCalendars(desk: CalendarDesk): ProgrammeCalendars {
  return {
    exportCalendar: (meetingId, language) => exportCalendar(desk, meetingId, language),
    chooseCalendar: async (meetingId) => {
      const path = await desk.chooseCalendar()
      if (path === null) return succeed(null)
      const raw = await readSource(path)
      return raw.ok ? readCalendar(desk, meetingId, raw.value.name, raw.value.bytes) : raw
    },
    readCalendar: (meetingId, name, bytes) => readCalendar(desk, meetingId, name, bytes),
  }
}

async function exportCalendar(
  desk: CalendarDesk,
  meetingId: string,
  language: InterfaceLanguage,
): ReturnType<ProgrammeCalendars['exportCalendar']> {
  const opened = await desk.meetings.open(meetingId)
  if (!opened.ok) return opened
  const { meeting } = opened.value
  const heading = m.programme_heading({}, { locale: language })
  const target = await desk.chooseCalendarTarget(`${fileNamePart(meeting.fields.title)} - ${heading}.ics`)
  if (target === null) return succeed(null)
  const written = await writeOnceDurably(target, Buffer.from(writeCalendar(meeting, language, desk.now()), 'utf8'))
  if (!written.ok) return fail(describeDiskProblem(written.problem))
  return succeed({ fileName: basename(target), count: meeting.lists.programme.length })
}

async function readCalendar(
  desk: CalendarDesk,
  meetingId: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadCalendar, Problem>> {
  const opened = await desk.meetings.open(meetingId)
  if (!opened.ok) return opened
  const { zone, day, lastDay } = opened.value.meeting.fields
  return desk.engine.readCalendar({ name, bytes, context: { zone, day, lastDay } })
}
