import type { Attendance } from '../../../shared/domain/attendance'

/** Who does not come as expected, by key of the delegation. The first is in the announcement, the second is invented. */
export const EXAMPLE_ABSENCES: Readonly<Record<string, Partial<Omit<Attendance, 'id' | 'personId' | 'history'>>>> = {
  US: {
    status: 'absent',
    reason: 'urgent consultations on Venezuela',
    announcedBy: 'French officials',
    effect: 'The reservation on theme 4 stays open; nobody at the table can lift it.',
  },
  GR: {
    status: 'represented',
    reason: 'a vote in parliament on the same day (invented)',
    announcedBy: 'illustrative',
    standIn: '',
    standInPost: 'Minister of Foreign Affairs of Greece',
    effect: 'The stand-in can speak on monitoring, not on the force.',
  },
}
