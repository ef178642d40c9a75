import { foldWords } from './fold-words'
import type { Commitment, CommitmentStatus } from './commitment'
import { writeTable } from './delimited-text'
import type { Meeting } from './meeting'

/** The columns of a table of commitments, in the order of export. */
export const COMMITMENT_COLUMNS = ['party', 'who', 'theme', 'what', 'amount', 'unit', 'due', 'dueWords', 'status', 'text'] as const
/** See {@link COMMITMENT_COLUMNS}. */
export type CommitmentColumn = (typeof COMMITMENT_COLUMNS)[number]

/** The words a table is written in, and read in beside the names of columns and statuses themselves. */
export interface CommitmentWords {
  readonly columnText: (column: CommitmentColumn) => string
  readonly statusText: (status: CommitmentStatus) => string
}

/**
 * All commitments as CSV (RFC 4180) with a row of titles. Every field stands in quotation marks, and one that a spreadsheet would compute is
 * defused. Parties and themes are named, amounts have a decimal point, days are ISO 8601.
 */
export function commitmentsToCsv(meeting: Meeting, words: CommitmentWords): string {
  const titles = COMMITMENT_COLUMNS.map(words.columnText)
  const parties = new Map(meeting.lists.party.map(({ id, name }) => [id, name]))
  const themes = nameThemes(meeting)
  const rows = meeting.lists.commitment.map((each) => {
    const named = { party: parties.get(each.partyId ?? ''), theme: themes.get(each.themeId ?? ''), status: words.statusText(each.status) }
    return COMMITMENT_COLUMNS.map((column) => String({ ...each, ...named }[column] ?? ''))
  })
  return writeTable([titles, ...rows], ',', 'always')
}

/** Themes by title; those that share one with another also by number, so that they are found again. */
function nameThemes(meeting: Meeting): ReadonlyMap<string, string> {
  const titles = meeting.lists.theme.map(({ title }) => foldWords(title))
  return new Map(
    meeting.lists.theme.map(({ id, title }, at) => {
      const isShared = titles.filter((each) => each === titles[at]).length > 1
      return [id, isShared ? `${String(at + 1)}. ${title}` : title]
    }),
  )
}

/** What was promised to one theme in one unit. */
interface UnitTotal {
  readonly unit: string
  readonly amount: number
  /** The number of commitments that are added up. */
  readonly count: number
}

/** What was promised to one theme; withdrawn commitments do not count. */
export interface ThemeTotal {
  /** Null for commitments to no theme. */
  readonly themeId: string | null
  readonly units: readonly UnitTotal[]
  /** Commitments that name no amount. */
  readonly withoutAmount: number
}

/** The totals of the themes to which something was promised, in the order of the meeting; those of no theme last. */
export function totalsOf(meeting: Meeting): readonly ThemeTotal[] {
  const standing = meeting.lists.commitment.filter(({ status }) => status !== 'withdrawn')
  return [...meeting.lists.theme.map(({ id }) => id), null].flatMap((themeId) => {
    const own = standing.filter((each) => each.themeId === themeId)
    if (own.length === 0) return []
    return [{ themeId, units: addUp(own), withoutAmount: own.filter(({ amount }) => amount === null).length }]
  })
}

/** Units that differ in case or accents only are one, spelled as first seen. */
function addUp(commitments: readonly Commitment[]): readonly UnitTotal[] {
  const totals = new Map<string, UnitTotal>()
  for (const { amount, unit } of commitments) {
    if (amount === null) continue
    const before = totals.get(foldWords(unit)) ?? { unit, amount: 0, count: 0 }
    totals.set(foldWords(unit), { ...before, amount: before.amount + amount, count: before.count + 1 })
  }
  return [...totals.values()]
}
