import type { Meeting } from '../../../shared/domain/meeting'
import type { Wording } from '../wording'
import type { Consensus } from '../../../shared/domain/consensus'
import type { PositionTable } from '../../../shared/domain/position-lookup'
import type { Budget } from '../../../shared/domain/budget'
import type { Notes } from './notes'

/** What each section of the book is made from. Sections are made in the order they are printed, since footnotes count through the book. */
export interface Desk {
  readonly meeting: Meeting
  readonly wording: Wording
  readonly notes: Notes
  /** How far the parties agree, theme by theme in their order. */
  readonly consensus: readonly Consensus[]
  readonly positions: PositionTable
  /** The speaking time. */
  readonly budget: Budget
}
