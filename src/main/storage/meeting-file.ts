import * as z from 'zod/mini'
import { historySchema } from '../../shared/domain/history'
import { findBrokenReference } from '../../shared/domain/integrity'
import { meetingSchema } from '../../shared/domain/meeting'
import { instantSchema, type Immutable } from '../../shared/domain/primitives'
import { fail, succeed, type Result } from '../../shared/domain/result'
import type { FileKind } from './file-kind'
import { meetingMigrations } from './migrations/meeting-migrations'
import type { Damage } from './storage-problem'

const storedMeetingSchema = z.strictObject({
  /** When this save was made. */
  savedAt: instantSchema,
  meeting: meetingSchema,
  /** The recent steps only (`keepRecent`). */
  history: historySchema,
})

/** The body of a meeting's file. */
export type StoredMeeting = Immutable<z.infer<typeof storedMeetingSchema>>

/** The kind of the file of the meeting with that id; another meeting's file under its name counts as damaged. */
export function meetingFile(id: string): FileKind<StoredMeeting> {
  return { format: 'sherpa-meeting', migrations: meetingMigrations, parse: (body) => parseMeeting(id, body) }
}

/** The same without a look at the references: for a person who wants to know what is wrong with a file, never for use. */
export function unlinkedMeetingFile(id: string): FileKind<StoredMeeting> {
  return { format: 'sherpa-meeting', migrations: meetingMigrations, parse: (body) => parseShape(id, body) }
}

function parseMeeting(id: string, body: unknown): Result<StoredMeeting, Damage> {
  const parsed = parseShape(id, body)
  if (!parsed.ok) return parsed
  return findBrokenReference(parsed.value.meeting) ? fail('reference') : parsed
}

function parseShape(id: string, body: unknown): Result<StoredMeeting, Damage> {
  const parsed = storedMeetingSchema.safeParse(body)
  if (!parsed.success) return fail('shape')
  return parsed.data.meeting.id === id ? succeed(parsed.data) : fail('identity')
}
