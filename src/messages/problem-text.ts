import type { Problem, ProblemCode } from '../shared/ipc/problem'
import { m } from './generated/messages'
import type { Locale } from './generated/runtime'

type Sentence = (values: Problem['values'], options: { locale?: Locale }) => string

const named =
  (message: (inputs: { name: string }, options: { locale?: Locale }) => string, fallback: typeof m.problems_the_file): Sentence =>
  (values, options) =>
    message({ name: String(values['name'] ?? fallback({}, options)) }, options)
const ofFile = (message: typeof m.problems_file_empty): Sentence => named(message, m.problems_the_file)
const ofBriefing = (message: typeof m.problems_meeting_damaged): Sentence => named(message, m.problems_the_briefing)
const plain =
  (message: typeof m.problems_internal): Sentence =>
  (_, options) =>
    message({}, options)

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  internal: plain(m.problems_internal),
  'invalid-request': plain(m.problems_invalid_request),
  cancelled: plain(m.problems_cancelled),
  'not-found': plain(m.problems_not_found),
  'command-refused': plain(m.problems_command_refused),
  'file-empty': ofFile(m.problems_file_empty),
  'file-too-large': ofFile(m.problems_file_too_large),
  'file-binary': ofFile(m.problems_file_binary),
  'file-unreadable': ofFile(m.problems_file_unreadable),
  'file-damaged': ofFile(m.problems_file_damaged),
  'file-locked': ofFile(m.problems_file_locked),
  'file-without-text': ofFile(m.problems_file_without_text),
  'file-unsafe': ofFile(m.problems_file_unsafe),
  'attachments-left': (values, options) =>
    m.problems_attachments_left(
      { name: String(values['name'] ?? m.problems_the_file({}, options)), limit: Number(values['limit'] ?? 0) },
      options,
    ),
  'text-too-long': ofFile(m.problems_text_too_long),
  'not-a-calendar': ofFile(m.problems_not_a_calendar),
  'source-known': ofFile(m.problems_source_known),
  'intake-stopped': ofFile(m.problems_intake_stopped),
  'library-in-use': plain(m.problems_library_in_use),
  'meeting-damaged': ofBriefing(m.problems_meeting_damaged),
  'meeting-broken': ofBriefing(m.problems_meeting_broken),
  'meeting-restored': ofBriefing(m.problems_meeting_restored),
  'meeting-newer': ofBriefing(m.problems_meeting_newer),
  'source-damaged': ofFile(m.problems_source_damaged),
  'settings-damaged': plain(m.problems_settings_damaged),
  'disk-full': plain(m.problems_disk_full),
  'read-only': plain(m.problems_read_only),
  'folder-missing': plain(m.problems_folder_missing),
  'file-busy': ofFile(m.problems_file_busy),
  'write-failed': plain(m.problems_write_failed),
  'picture-format': ofFile(m.problems_picture_format),
  'picture-animated': ofFile(m.problems_picture_animated),
  'picture-too-large': ofFile(m.problems_picture_too_large),
  'picture-unreadable': ofFile(m.problems_picture_unreadable),
  'book-missing-glyphs': (values, options) => m.problems_book_missing_glyphs({ characters: String(values['characters'] ?? '') }, options),
  'book-refused': plain(m.problems_book_refused),
  'book-stopped': plain(m.problems_book_stopped),
  'book-too-slow': plain(m.problems_book_too_slow),
}

/**
 * What a person reads about a problem: what happened, what is safe, what to do. `values.name` is the file or briefing it is about,
 * `values.characters` the characters a book lacks. Without a locale the language of the interface holds.
 */
export function problemText({ code, values }: Problem, locale?: Locale): string {
  return SENTENCES[code](values, locale ? { locale } : {})
}
