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
  history: z.array(attendanceChangeSchema).check(z.maxLength(1_000)),
})
/** See {@link attendanceSchema}. */
export type Attendance = Immutable<z.infer<typeof attendanceSchema>>

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
 * The attendance with `changes` made at `at`; when the status or the reason changes, the earlier state joins the history.
 * This is the rule "every change kept with its time", so commands carry the moment they were given.
 */
export function changeAttendance(before: Attendance, changes: Partial<Omit<Attendance, 'id' | 'history'>>, at: string): Attendance {
  const after = { ...before, ...changes }
  if (after.status === before.status && after.reason === before.reason) return after
  const left = { until: at, status: before.status, reason: before.reason }
  return { ...after, history: [...before.history, left] }
}
