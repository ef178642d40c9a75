import type { Meeting } from '../../../shared/domain/meeting'
import type { Wording } from '../wording'
import type { Notes } from './notes'

/** What each section of the book is made from. Sections are made in the order they are printed, since footnotes count through the book. */
export interface Desk {
  readonly meeting: Meeting
  readonly wording: Wording
  readonly notes: Notes
}
