import type { AttendanceStatus } from '../../../../shared/domain/attendance'
import type { MeetingFields } from '../../../../shared/domain/meeting'
import { nameOf } from '../../../../shared/domain/person'
import { m } from '../../../../messages/generated/messages'
import type { Participant } from './arrange-people'

type Draft = (words: { address: string; title: string; standIn: string }, options: { locale: MeetingFields['book']['language'] }) => string

const DRAFTS: Readonly<Record<AttendanceStatus, Draft>> = {
  unknown: m.people_draft_unknown,
  tentative: m.people_draft_tentative,
  expected: m.people_draft_expected,
  confirmed: m.people_draft_confirmed,
  late: m.people_draft_late,
  'by-video': m.people_draft_by_video,
  represented: m.people_draft_represented,
  absent: m.people_draft_absent,
}

/** Words to begin with for the message to somebody, by whether they come, in the language of the book. A person edits and sends it; nothing here does. */
export function draftMessage({ title, book }: Pick<MeetingFields, 'title' | 'book'>, { person, attendance }: Participant): string {
  const locale = book.language
  const address = person.formOfAddress || nameOf(person)
  const standIn = [attendance?.standIn, attendance?.standInPost].find(Boolean) ?? m.people_draft_somebody({}, { locale })
  return DRAFTS[attendance?.status ?? 'unknown']({ address, title, standIn }, { locale })
}
