import { basename } from 'node:path'
import { commitmentWords } from '../../messages/commitment-words'
import { m } from '../../messages/generated/messages'
import { commitmentsToCsv } from '../../shared/domain/commitment-table'
import { fail, succeed, type Result } from '../../shared/domain/result'
import { MAX_TABLE_BYTES } from '../../shared/ipc/contract'
import { problem, type Problem } from '../../shared/ipc/problem'
import type { InterfaceLanguage } from '../../shared/ipc/settings'
import { readText } from '../intake/read/read-text'
import { writeOnceDurably } from '../storage/durable-file'
import { fileNamePart } from './file-name'
import { readSource } from './file-reader'
import type { MeetingService } from './meeting-service'
import { describeDiskProblem } from './storage-problems'

/** Commitments as tables for spreadsheets, in files a person chooses. */
export interface CommitmentTables {
  /** Asks for a place and writes all commitments there as CSV in UTF-8 with a byte order mark; null when the person chose none. */
  readonly exportCsv: (
    meetingId: string,
    language: InterfaceLanguage,
  ) => Promise<Result<{ readonly fileName: string; readonly count: number } | null, Problem>>
  /** Asks for a file and gives its text; null when the person chose none. Nothing is read into a briefing yet. */
  readonly chooseTable: () => Promise<Result<{ readonly text: string } | null, Problem>>
}

/** What the tables work with; both choices are null when the person chose nothing. */
export interface TableDesk {
  readonly meetings: MeetingService
  readonly chooseTable: () => Promise<string | null>
  /** Proposes a file name. */
  readonly chooseTableTarget: (proposed: string) => Promise<string | null>
}

/** Spreadsheets take a file without it for the code page of the computer. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Makes the service. */
export function createCommitmentTables(desk: TableDesk): CommitmentTables {
  return {
    exportCsv: (meetingId, language) => exportCsv(desk, meetingId, language),
    chooseTable: async () => {
      const path = await desk.chooseTable()
      return path === null ? succeed(null) : readTableText(path)
    },
  }
}

async function exportCsv(desk: TableDesk, meetingId: string, language: InterfaceLanguage): ReturnType<CommitmentTables['exportCsv']> {
  const opened = await desk.meetings.open(meetingId)
  if (!opened.ok) return opened
  const { meeting } = opened.value
  const heading = m.commitments_heading({}, { locale: language })
  const target = await desk.chooseTableTarget(`${fileNamePart(meeting.fields.title)} - ${heading}.csv`)
  if (target === null) return succeed(null)
  const bytes = Buffer.from(BYTE_ORDER_MARK + commitmentsToCsv(meeting, commitmentWords(language)), 'utf8')
  const written = await writeOnceDurably(target, bytes)
  if (!written.ok) return fail(describeDiskProblem(written.problem))
  return succeed({ fileName: basename(target), count: meeting.lists.commitment.length })
}

async function readTableText(path: string): Promise<Result<{ readonly text: string }, Problem>> {
  const raw = await readSource(path)
  if (!raw.ok) return raw
  const { name, bytes } = raw.value
  if (bytes.byteLength > MAX_TABLE_BYTES) return fail(problem('file-too-large', { name, limit: MAX_TABLE_BYTES / 1024 / 1024 }))
  const read = readText(bytes)
  if (read.ok) return succeed({ text: read.text })
  return fail(problem(read.problem === 'empty' ? 'file-empty' : 'file-binary', { name }))
}
