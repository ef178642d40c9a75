import * as z from 'zod/mini'
import { batch, type Action } from './command'
import { COMMITMENT_STATUSES, commitmentSchema, isSameCommitment, type Commitment, type CommitmentStatus } from './commitment'
import { COMMITMENT_COLUMNS, type CommitmentColumn, type CommitmentWords } from './commitment-table'
import { restoreField, type TextTable } from './delimited-text'
import { createPartyFinder, type FindParty } from './find-party'
import { createThemeFinder, type FindTheme } from './find-theme'
import { foldWords } from './fold-words'
import type { Meeting } from './meeting'
import { daySchema } from './primitives'

const draftSchema = z.omit(commitmentSchema, { id: true })
type CommitmentDraft = Omit<Commitment, 'id'>

/** What of a table of commitments is not taken over as it stands. Rows and columns count from 1, titles included. */
export type CommitmentProblem =
  /** No title of the first row is known: nothing can be read. */
  | { readonly kind: 'no-titles' }
  | { readonly kind: 'unknown-column'; readonly column: number; readonly text: string }
  /** A row of another length than the titles; what is missing stays empty, what is too much is left out. */
  | { readonly kind: 'ragged-row'; readonly row: number; readonly expected: number; readonly found: number }
  /** The commitment is taken over without this value. */
  | { readonly kind: ValueProblem; readonly row: number; readonly text: string }
  /** A text is longer than a commitment holds: the row is left out. */
  | { readonly kind: 'too-long'; readonly row: number }

type ValueProblem = 'unknown-party' | 'unknown-theme' | 'bad-number' | 'bad-date' | 'unknown-status'

/** What bringing in a table would do. Nothing is applied before a person has seen it. */
export interface CommitmentPreview {
  readonly additions: readonly CommitmentDraft[]
  /** Rows whose party has promised the same already; they are left out. */
  readonly known: number
  readonly problems: readonly CommitmentProblem[]
}

interface Finders {
  readonly party: FindParty
  readonly theme: FindTheme
  readonly status: (text: string) => CommitmentStatus | null
}

type RowReader = (column: CommitmentColumn) => string | null

/** Says which commitments a table would add. The columns are found by their titles, in any order; not all have to be there. */
export function previewCommitments(meeting: Meeting, table: TextTable, words: CommitmentWords): CommitmentPreview {
  const [titles = [], ...rows] = table
  const columns = titles.map((title) => columnOf(title, words))
  if (columns.every((column) => column === null)) return { additions: [], known: 0, problems: [{ kind: 'no-titles' }] }
  const finders = { party: createPartyFinder(meeting), theme: createThemeFinder(meeting), status: createStatusFinder(words) }
  const problems: CommitmentProblem[] = columns.flatMap((column, at) =>
    column === null ? [{ kind: 'unknown-column', column: at + 1, text: titles[at] ?? '' }] : [],
  )
  const drafts = rows.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    if (cells.length !== titles.length) problems.push({ kind: 'ragged-row', row: at + 2, expected: titles.length, found: cells.length })
    const { draft, issues } = readRow(finders, rowReader(columns, cells), at + 2)
    problems.push(...issues)
    return draft ? [draft] : []
  })
  const additions = drafts.filter((draft) => !meeting.lists.commitment.some((known) => isSameCommitment(known, draft)))
  return { additions, known: drafts.length - additions.length, problems }
}

/** Adds what a preview shows, as one step. */
export function importCommitments({ additions }: CommitmentPreview, newId: () => string): Action {
  const commands = additions.map((draft) => ({ kind: 'add', of: 'commitment', item: { id: newId(), ...draft }, index: null }) as const)
  return { label: 'import-table', subject: '', command: batch(commands) }
}

function columnOf(title: string, { columnText }: CommitmentWords): CommitmentColumn | null {
  const wanted = foldWords(title)
  return COMMITMENT_COLUMNS.find((column) => [column, columnText(column)].some((name) => foldWords(name) === wanted)) ?? null
}

function createStatusFinder({ statusText }: CommitmentWords): Finders['status'] {
  return (text) =>
    COMMITMENT_STATUSES.find((status) => [status, statusText(status)].some((name) => foldWords(name) === foldWords(text))) ?? null
}

/** Null when the table has no such column; of two columns with one title the first counts. */
function rowReader(columns: readonly (CommitmentColumn | null)[], cells: readonly string[]): RowReader {
  return (column) => {
    const at = columns.indexOf(column)
    return at === -1 ? null : restoreField(cells[at] ?? '')
  }
}

function readRow(finders: Finders, read: RowReader, row: number) {
  const issues: CommitmentProblem[] = []
  /** An empty cell says nothing; one that cannot be understood is reported. */
  const understand = <Value>(text: string, value: Value | null, kind: ValueProblem): Value | null => {
    if (text.trim() !== '' && value === null) issues.push({ kind, row, text })
    return text.trim() === '' ? null : value
  }
  const party = read('party') ?? read('who') ?? ''
  const [theme, amount, due, status] = [read('theme') ?? '', read('amount') ?? '', read('due') ?? '', read('status') ?? '']
  const draft: CommitmentDraft = {
    partyId: understand(party, finders.party(party)?.id ?? null, 'unknown-party'),
    who: read('who') ?? party,
    themeId: understand(theme, finders.theme(theme)?.id ?? null, 'unknown-theme'),
    what: read('what') ?? '',
    amount: understand(amount, readAmount(amount), 'bad-number'),
    unit: read('unit') ?? '',
    due: understand(due, daySchema.safeParse(due.trim()).success ? due.trim() : null, 'bad-date'),
    dueWords: read('dueWords') ?? '',
    text: read('text') ?? '',
    status: understand(status, finders.status(status), 'unknown-status') ?? 'reported',
  }
  const isStorable = draftSchema.safeParse(draft).success
  return { draft: isStorable ? draft : null, issues: isStorable ? issues : [{ kind: 'too-long' as const, row }] }
}

/** A point is the decimal sign, and so is a comma unless three figures follow it: "1,000" may be a thousand, so nobody guesses. */
function readAmount(text: string): number | null {
  const digits = text.replace(/[\s\u00A0\u202F]/gu, '')
  const isClear = /^\d+(\.\d+)?(e[+-]?\d+)?$/u.test(digits) || /^\d+,(\d{1,2}|\d{4,})$/u.test(digits)
  const amount = Number(digits.replace(',', '.'))
  return isClear && commitmentSchema.shape.amount.safeParse(amount).success ? amount : null
}
