import { ATTENDANCE_STATUSES, type AttendanceStatus } from '../../../../shared/domain/attendance'
import { m } from '../../../../messages/generated/messages'

const LETTERS: Readonly<Record<AttendanceStatus, () => string>> = {
  unknown: m.people_letter_unknown,
  tentative: m.people_letter_tentative,
  expected: m.people_letter_expected,
  confirmed: m.people_letter_confirmed,
  late: m.people_letter_late,
  'by-video': m.people_letter_by_video,
  represented: m.people_letter_represented,
  absent: m.people_letter_absent,
}

/** The letter that sets a status, in the language of the window. */
export function letterOf(status: AttendanceStatus): string {
  return LETTERS[status]()
}

/** The status a key stands for; undefined for any other key, and for those pressed together with others. */
export function statusOfKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): AttendanceStatus | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  return ATTENDANCE_STATUSES.find((status) => letterOf(status) === key.toUpperCase())
}
