import type { Action } from '../../../../shared/domain/command'
import type { BookSettings, Edition } from '../../../../shared/domain/edition'
import type { Meeting } from '../../../../shared/domain/meeting'

/** Today as a calendar day where this computer is. */
export function todayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Numbers and dates the book as it is now, with the settings chosen now. */
export function newEdition({ fields, lists }: Meeting, id: string, date: string): Action {
  const number = lists.edition.reduce((last, edition) => Math.max(last, edition.number), 0) + 1
  const item: Edition = { id, number, date, settings: fields.book }
  return { label: 'new-edition', subject: String(number), command: { kind: 'add', of: 'edition', item, index: null } }
}

/** Changes how the next book is made. */
export function settingsChange({ fields }: Meeting, changes: Partial<BookSettings>, subject: string): Action {
  return { label: 'edit', subject, command: { kind: 'set-fields', changes: { book: { ...fields.book, ...changes } } } }
}

/** The last edition was made with other settings than those chosen now. */
export function hasOtherSettings({ fields, lists }: Meeting): boolean {
  const edition = lists.edition.at(-1)
  return edition !== undefined && JSON.stringify(edition.settings) !== JSON.stringify(fields.book)
}
