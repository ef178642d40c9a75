import { batch, type Action, type SimpleCommand } from './command'
import { findItem, type Meeting } from './meeting'
import { createPosition, type Position, type Stance } from './position'
import { createPositionTable } from './position-lookup'

/** One cell of the matrix. */
export interface Cell {
  readonly partyId: string
  readonly themeId: string
}

/** A cell and the stance it is to have. */
export interface StanceChange extends Cell {
  readonly stance: Stance
}

/**
 * Gives all the cells that stance, as one step. Cells that have it already are left alone, so the command may be an empty batch.
 * `unknown` removes positions of which nothing but the stance was known; others keep what is known about them.
 */
export function setStance(meeting: Meeting, cells: readonly Cell[], stance: Stance, newId: () => string): Action {
  const commands = stanceCommands(
    meeting,
    cells.map(({ partyId, themeId }) => ({ partyId, themeId, stance })),
    newId,
  )
  return { label: 'set-stance', subject: subjectOf(meeting, cells), command: batch(commands) }
}

/** Fills a block of cells with the stances of its first row (`down`) or its first column (`right`), as a spreadsheet does. */
export function fillStances(
  meeting: Meeting,
  partyIds: readonly string[],
  themeIds: readonly string[],
  direction: 'down' | 'right',
  newId: () => string,
): Action {
  const table = createPositionTable(meeting)
  const [firstParty = ''] = partyIds
  const [firstTheme = ''] = themeIds
  const stanceFor = (partyId: string, themeId: string) =>
    direction === 'down' ? table.stanceAt(firstParty, themeId) : table.stanceAt(partyId, firstTheme)
  const changes = partyIds.flatMap((partyId) => themeIds.map((themeId) => ({ partyId, themeId, stance: stanceFor(partyId, themeId) })))
  return { label: 'fill-stances', subject: '', command: batch(stanceCommands(meeting, changes, newId)) }
}

/** The commands that give cells their stances; nothing for those that have it. A later change of the same cell must not follow. */
export function stanceCommands(meeting: Meeting, changes: readonly StanceChange[], newId: () => string): readonly SimpleCommand[] {
  const table = createPositionTable(meeting)
  const cited = new Set(meeting.lists.evidence.map(({ fact }) => fact.id))
  return changes.flatMap(({ partyId, themeId, stance }): readonly SimpleCommand[] => {
    const known = table.positionAt(partyId, themeId)
    if (stance === (known?.stance ?? 'unknown') && !(known && isBare(known, cited))) return []
    if (!known) return [{ kind: 'add', of: 'position', item: createPosition(newId(), partyId, themeId, stance), index: null }]
    if (stance === 'unknown' && isBare(known, cited)) return [{ kind: 'remove', of: 'position', id: known.id }]
    return stance === known.stance ? [] : [{ kind: 'change', of: 'position', id: known.id, changes: { stance } }]
  })
}

/** Nothing is known but the stance, and no source is cited for it. */
function isBare(position: Position, cited: ReadonlySet<string>): boolean {
  const { id, partyId, themeId, stance } = position
  const isEmpty = JSON.stringify(position) === JSON.stringify({ ...position, ...createPosition(id, partyId, themeId, stance) })
  return isEmpty && !cited.has(id)
}

/** The party of a single cell; several cells are not named. */
function subjectOf(meeting: Meeting, cells: readonly Cell[]): string {
  const [only, ...rest] = cells
  return only && rest.length === 0 ? (findItem(meeting, 'party', only.partyId)?.name ?? '') : ''
}
