import { batch, type Action } from './command'
import type { TextTable } from './delimited-text'
import type { Meeting } from './meeting'
import type { Party } from './party'
import type { Stance } from './position'
import { createPositionTable } from './position-lookup'
import type { Block } from './position-table'
import { readStance } from './read-stance'
import { placeTable, type PlacedTable, type PlacementProblem } from './place-table'
import { stanceCommands } from './set-stance'
import type { Theme } from './theme'

/** One cell that would change. */
interface PreviewedChange {
  readonly party: Party
  readonly theme: Theme
  readonly before: Stance
  readonly after: Stance
}

/** What of a table cannot be taken over. Rows and columns count from 1 within the table. */
export type TableProblem =
  | PlacementProblem
  | { readonly kind: 'unknown-stance'; readonly row: number; readonly column: number; readonly text: string }
  /** A row of another length than the first; what is missing stays as it is. */
  | { readonly kind: 'ragged-row'; readonly row: number; readonly expected: number; readonly found: number }
  /** The table has the same cell a second time; the first time counts. */
  | { readonly kind: 'named-twice'; readonly row: number; readonly column: number }

/** What pasting a table would do. Nothing is applied before a person has seen it. */
export interface TablePreview {
  readonly changes: readonly PreviewedChange[]
  /** Cells that have the pasted stance already. */
  readonly unchanged: number
  readonly problems: readonly TableProblem[]
  /** Rows were found by the names of parties in the first column; otherwise they go down from the chosen cell. */
  readonly hasPartyNames: boolean
  /** Columns were found by the titles of themes in the first row. */
  readonly hasThemeTitles: boolean
}

/**
 * Says what a table would change. `from` are the parties and themes from the chosen cell on, in the order shown; they count where the table
 * names no parties or themes itself. Empty cells change nothing; `?` sets the stance to unknown.
 */
export function previewTable(meeting: Meeting, table: TextTable, from: Block): TablePreview {
  const placed = placeTable(meeting, table, from)
  const positions = createPositionTable(meeting)
  const changes: PreviewedChange[] = []
  const problems: TableProblem[] = [...placed.problems, ...findRaggedRows(table)]
  const seen = new Set<string>()
  let unchanged = 0
  for (const { party, theme, text, row, column } of cellsOf(table, placed)) {
    const after = readStance(text)
    const before = positions.stanceAt(party.id, theme.id)
    const key = `${party.id} ${theme.id}`
    if (after === null) problems.push({ kind: 'unknown-stance', row, column, text })
    else if (seen.has(key)) problems.push({ kind: 'named-twice', row, column })
    else if (before === after) unchanged += 1
    else changes.push({ party, theme, before, after })
    if (after !== null) seen.add(key)
  }
  return { changes, unchanged, problems, hasPartyNames: placed.rows.isNamed, hasThemeTitles: placed.columns.isNamed }
}

/** Applies what a preview shows, as one step. */
export function importPositions(meeting: Meeting, { changes }: TablePreview, newId: () => string): Action {
  const cells = changes.map(({ party, theme, after }) => ({ partyId: party.id, themeId: theme.id, stance: after }))
  return { label: 'import-table', subject: '', command: batch(stanceCommands(meeting, cells, newId)) }
}

function findRaggedRows(table: TextTable): readonly TableProblem[] {
  const expected = table[0]?.length ?? 0
  return table.flatMap((row, at) => (row.length === expected ? [] : [{ kind: 'ragged-row', row: at + 1, expected, found: row.length }]))
}

/** The cells that say something and lie in a known row and column. */
function cellsOf(table: TextTable, { rows, columns }: PlacedTable) {
  return table.flatMap((cells, y) => {
    const party = rows.things[y]
    if (!party) return []
    return cells.flatMap((text, x) => {
      const theme = columns.things[x]
      return theme && text.trim() !== '' ? [{ party, theme, text, row: y + 1, column: x + 1 }] : []
    })
  })
}
