import type { Action } from '../../../../shared/domain/command'
import type { Evidence } from '../../../../shared/domain/evidence'
import type { Meeting } from '../../../../shared/domain/meeting'
import type { Party } from '../../../../shared/domain/party'
import { createPosition, type Position, type Stance } from '../../../../shared/domain/position'
import { createPositionTable } from '../../../../shared/domain/position-lookup'
import { fillStances, setStance, type Cell } from '../../../../shared/domain/set-stance'
import { addItem, changeItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { partyText } from '../../text/format'
import type { Axes } from './grid-selection.svelte'

type PositionChanges = Partial<Omit<Position, 'id' | 'partyId' | 'themeId'>>

/** What an adviser does to positions; each call is one step of undo. */
export class PositionEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  /** The same stance for each cell. */
  setStance(cells: readonly Cell[], stance: Stance): Promise<boolean> {
    return this.apply(setStance(this.#meeting, cells, stance, this.#newId))
  }

  /** The first row downwards, or the first column to the right; from the neighbour before the block where it is one cell deep. */
  fill(
    shown: Axes,
    block: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
    direction: 'down' | 'right',
  ): Promise<boolean> {
    const top = direction === 'down' && block.top === block.bottom ? Math.max(0, block.top - 1) : block.top
    const left = direction === 'right' && block.left === block.right ? Math.max(0, block.left - 1) : block.left
    const rows = shown.rows.slice(top, block.bottom + 1)
    const columns = shown.columns.slice(left, block.right + 1)
    return this.apply(fillStances(this.#meeting, rows, columns, direction, this.#newId))
  }

  /** Changes what is known about a cell; the first thing known makes the position. */
  change(cell: Cell, changes: PositionChanges): Promise<boolean> {
    const known = createPositionTable(this.#meeting).positionAt(cell.partyId, cell.themeId)
    const subject = this.#nameOf(cell)
    if (known) return this.apply(changeItem('position', known.id, changes, subject))
    const position = { ...createPosition(this.#newId(), cell.partyId, cell.themeId, 'unknown'), ...changes }
    return this.apply(addItem('position', position, subject))
  }

  remove(position: Position): Promise<boolean> {
    return this.apply(removeItem(this.#meeting, 'position', position.id, this.#nameOf(position)))
  }

  setBearing(evidence: Evidence, bearing: Evidence['bearing']): Promise<boolean> {
    return this.apply(changeItem('evidence', evidence.id, { bearing }, evidence.anchor.exact))
  }

  /** Puts a party on a list of the adviser's own; it is on it once only. */
  addGrouping(party: Party, name: string): Promise<boolean> {
    const groupings = [...new Set([...party.groupings, name])]
    return this.apply(changeItem('party', party.id, { groupings }, partyText(party)))
  }

  removeGrouping(party: Party, name: string): Promise<boolean> {
    const groupings = party.groupings.filter((each) => each !== name)
    return this.apply(changeItem('party', party.id, { groupings }, partyText(party)))
  }

  /** A step that changes nothing is no step. */
  apply(action: Action): Promise<boolean> {
    const isEmpty = action.command.kind === 'batch' && action.command.commands.length === 0
    return isEmpty ? Promise.resolve(false) : this.#open.apply(action)
  }

  get newId(): () => string {
    return this.#newId
  }

  get #meeting(): Meeting {
    return this.#open.meeting
  }

  #nameOf({ partyId }: Cell): string {
    const party = this.#meeting.lists.party.find(({ id }) => id === partyId)
    return party ? partyText(party) : ''
  }
}
