import { restoreField, type TextTable } from './delimited-text'
import { createPartyFinder } from './find-party'
import { createThemeFinder } from './find-theme'
import { findItem, type Meeting } from './meeting'
import type { Party } from './party'
import type { Block } from './position-table'
import { readStance } from './read-stance'
import type { Theme } from './theme'

/** The rows or the columns of a table and what they stand for. */
interface Axis<Thing> {
  /** The table names them itself; otherwise they follow from the chosen cell. */
  readonly isNamed: boolean
  /** What each row or column is about; null for titles and for what is unknown or lies outside. */
  readonly things: readonly (Thing | null)[]
}

/** What cannot be placed. Rows and columns count from 1 within the table. */
export type PlacementProblem =
  | { readonly kind: 'unknown-party'; readonly row: number; readonly text: string }
  | { readonly kind: 'unknown-theme'; readonly column: number; readonly text: string }
  /** The table goes on beyond the last party or theme shown; so many rows or columns are left out. */
  | { readonly kind: 'outside-rows' | 'outside-columns'; readonly count: number }

/** A table laid over the matrix. */
export interface PlacedTable {
  readonly rows: Axis<Party>
  readonly columns: Axis<Theme>
  readonly problems: readonly PlacementProblem[]
}

/**
 * Finds out which parties and themes the rows and columns of a table are about: by the names in its first column and the titles in its
 * first row where at least one of them is known here, otherwise in the order of `from`.
 */
export function placeTable(meeting: Meeting, table: TextTable, from: Block): PlacedTable {
  const width = Math.max(0, ...table.map((row) => row.length))
  const names = table.map(([name = '']) => restoreField(name))
  const titles = Array.from({ length: width }, (_, at) => restoreField(table[0]?.[at] ?? ''))
  const [findParty, findTheme] = [createPartyFinder(meeting), createThemeFinder(meeting)]
  const [hasNames, hasTitles] = [isNaming(names, findParty), isNaming(titles, findTheme)]
  const [aside, above] = [hasNames ? 1 : 0, hasTitles ? 1 : 0]
  const parties = from.partyIds.map((id) => findItem(meeting, 'party', id) ?? null)
  const themes = from.themeIds.map((id) => findItem(meeting, 'theme', id) ?? null)
  const rows = { isNamed: hasNames, things: names.map((name, at) => thingAt(at - above, hasNames ? findParty(name) : parties[at - above])) }
  const columns = {
    isNamed: hasTitles,
    things: titles.map((title, at) => thingAt(at - aside, hasTitles ? findTheme(title) : themes[at - aside])),
  }
  return { rows, columns, problems: [...rowProblems(rows, table, above), ...columnProblems(columns, titles, aside)] }
}

/** A word for a stance names nothing, even if a party is called so: "no" is Norway's code, too. */
function isNaming(labels: readonly string[], find: (label: string) => unknown): boolean {
  return labels.some((label) => find(label) && readStance(label) === null)
}

function thingAt<Thing>(index: number, thing: Thing | null | undefined): Thing | null {
  return index < 0 ? null : (thing ?? null)
}

function rowProblems({ isNamed, things }: Axis<Party>, table: TextTable, above: number): readonly PlacementProblem[] {
  const lost = table.flatMap((cells, at) => (at >= above && !things[at] && cells.some((cell) => cell.trim() !== '') ? [at] : []))
  if (isNamed) return lost.map((at) => ({ kind: 'unknown-party', row: at + 1, text: table[at]?.[0] ?? '' }))
  return lost.length === 0 ? [] : [{ kind: 'outside-rows', count: lost.length }]
}

function columnProblems({ isNamed, things }: Axis<Theme>, titles: readonly string[], aside: number): readonly PlacementProblem[] {
  const lost = titles.flatMap((_, at) => (at >= aside && !things[at] ? [at] : []))
  if (isNamed) return lost.map((at) => ({ kind: 'unknown-theme', column: at + 1, text: titles[at] ?? '' }))
  return lost.length === 0 ? [] : [{ kind: 'outside-columns', count: lost.length }]
}
