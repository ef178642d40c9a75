import type { LibraryEntry } from '../../shared/ipc/snapshot'
import type { StoredMeeting } from './meeting-file'

/** The line of a stored meeting in the library; follows from the file alone, so that the index can be made again. */
export function libraryEntryOf({ meeting, savedAt }: StoredMeeting): LibraryEntry {
  const { title, place, dateWords, day } = meeting.fields
  const { person, theme, source, suggestion } = meeting.lists
  const waiting = suggestion.filter(({ state }) => state === 'proposed').length
  const counts = { people: person.length, themes: theme.length, sources: source.length, waiting }
  return { id: meeting.id, title, place, dateWords, day, ...counts, updatedAt: savedAt }
}
