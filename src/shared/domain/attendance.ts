import * as z from 'zod/mini'
import { idSchema, instantSchema, lineSchema, proseSchema, type Immutable } from './primitives'

/**
 * Whether somebody comes. `unknown` means that no source says; `tentative` that a source leaves it open.
 * Nobody is ever counted as present who is absent, represented, tentative or unknown.
 */
export const ATTENDANCE_STATUSES = ['unknown', 'tentative', 'expected', 'confirmed', 'late', 'by-video', 'represented', 'absent'] as const
/** See {@link ATTENDANCE_STATUSES}. */
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** One earlier state of an attendance and when it was left. */
const attendanceChangeSchema = z.strictObject({
  until: instantSchema,
  status: z.enum(ATTENDANCE_STATUSES),
  reason: proseSchema,
  announcedBy: lineSchema,
  standIn: lineSchema,
  standInPost: lineSchema,
})

/** Whether one person comes, why not, who said so, who comes instead; every earlier state is kept. */
export const attendanceSchema = z.strictObject({
  id: idSchema,
  personId: idSchema,
  status: z.enum(ATTENDANCE_STATUSES),
  /** Why the person is absent, late, represented or only tentative; empty when not known. */
  reason: proseSchema,
  announcedBy: lineSchema,
  standIn: lineSchema,
  standInPost: lineSchema,
  /** What the absence does to the meeting. */
  effect: proseSchema,
  /** The message to send: regrets, an answer, a word to the stand-in. */
  message: proseSchema,
  history: z.array(attendanceChangeSchema).check(z.maxLength(1_000)),
})
/** See {@link attendanceSchema}. */
export type Attendance = Immutable<z.infer<typeof attendanceSchema>>

/** What the history keeps of an earlier state. */
const KEPT_FIELDS = ['status', 'reason', 'announcedBy', 'standIn', 'standInPost'] as const

const PRESENT: ReadonlySet<AttendanceStatus> = new Set(['expected', 'confirmed', 'late', 'by-video'])

/** The person is counted among those who take part, in the room or by video. */
export function isPresent(status: AttendanceStatus): boolean {
  return PRESENT.has(status)
}

/** The person stays away, with or without a stand-in. */
export function isAway(status: AttendanceStatus): boolean {
  return status === 'absent' || status === 'represented'
}

/**
 * The attendance with `changes` made at `at`; when the status, the reason, who announced it or the stand-in changes, the earlier
 * state joins the history.
 * This is the rule "every change kept with its time", so commands carry the moment they were given.
 */
export function changeAttendance(before: Attendance, changes: Partial<Omit<Attendance, 'id' | 'history'>>, at: string): Attendance {
  const after = { ...before, ...changes }
  if (KEPT_FIELDS.every((field) => after[field] === before[field])) return after
  const { status, reason, announcedBy, standIn, standInPost } = before
  return { ...after, history: [...before.history, { until: at, status, reason, announcedBy, standIn, standInPost }] }
}

/** An attendance of which only the status is known. */
export function createAttendance(id: string, personId: string, status: AttendanceStatus): Attendance {
  const words = { reason: '', announcedBy: '', standIn: '', standInPost: '', effect: '', message: '' }
  return { id, personId, status, ...words, history: [] }
}
