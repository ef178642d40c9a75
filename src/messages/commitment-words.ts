import type { CommitmentColumn, CommitmentWords } from '../shared/domain/commitment-table'
import type { CommitmentStatus } from '../shared/domain/commitment'
import { m } from './generated/messages'
import type { Locale } from './generated/runtime'

type Words<Key extends string> = Readonly<Record<Key, (inputs: Record<string, never>, options: { locale?: Locale }) => string>>

const COLUMN: Words<CommitmentColumn> = {
  party: m.commitments_column_party,
  who: m.commitments_column_who,
  theme: m.commitments_column_theme,
  what: m.commitments_column_what,
  amount: m.commitments_column_amount,
  unit: m.commitments_column_unit,
  due: m.commitments_column_due,
  dueWords: m.commitments_column_due_words,
  status: m.commitments_column_status,
  text: m.commitments_column_text,
}

const STATUS: Words<CommitmentStatus> = {
  reported: m.commitments_status_reported,
  announced: m.commitments_status_announced,
  confirmed: m.commitments_status_confirmed,
  delivered: m.commitments_status_delivered,
  withdrawn: m.commitments_status_withdrawn,
}

/** The words of a table of commitments; without a language, those of the interface. */
export function commitmentWords(language?: Locale): CommitmentWords {
  const options = language ? { locale: language } : {}
  return { columnText: (column) => COLUMN[column]({}, options), statusText: (status) => STATUS[status]({}, options) }
}
