import type { Meeting } from '../../shared/domain/meeting'
import { succeed, type Result } from '../../shared/domain/result'
import type { FileKind } from './file-kind'
import { meetingFile, type StoredMeeting } from './meeting-file'
import type { StorageProblem } from './storage-problem'
import { readStored } from './stored-file'

/**
 * Reads the briefing in a file of a library, whatever its schema and its name, for somebody who only wants to know what is in it: nothing on the
 * disk is changed, moved or brought up to date, and no lock is needed.
 */
export async function readMeeting(path: string): Promise<Result<Meeting, StorageProblem>> {
  const read = await readStored(anyMeetingFile, path)
  return read.ok ? succeed(read.value.body.meeting) : read
}

/** A copy may lie under any name, so the meeting is the one that the file says it is. */
const anyMeetingFile: FileKind<StoredMeeting> = { ...meetingFile(''), parse: (body) => meetingFile(idIn(body)).parse(body) }

function idIn(body: unknown): string {
  const { meeting } = (body ?? {}) as { readonly meeting?: { readonly id?: unknown } }
  return typeof meeting?.id === 'string' ? meeting.id : ''
}
