import { findAwayParties } from '../../../shared/domain/participation'
import { STANCES } from '../../../shared/domain/position'
import type { Theme } from '../../../shared/domain/theme'
import type { Matrix, MatrixGroup } from '../position-model'
import { shorten } from '../printable'
import type { Desk } from './desk'
import { narrowPartyName, partiesInOrder } from './party-name'

/** So many themes have columns with a word in each cell. */
const WIDE = 7
/** So many narrow columns fit on a landscape page of either paper. */
const NARROW = 20
/** Characters of a title over a wide column (three lines) and along a narrow one. */
const TITLE_LENGTH = { wide: 54, narrow: 30 } as const

interface Column {
  readonly theme: Theme
  readonly number: number
}

/** Parties by themes; a party or a theme without a position has one that is not known. Nothing is printed while no position is recorded. */
export function createMatrix(desk: Desk): Matrix {
  const { headings, labels, empty, stances } = desk.wording.words.matters
  const { theme: themes, position } = desk.meeting.lists
  const isWide = themes.length <= WIDE
  const columns = themes.map((theme, index): Column => ({ theme, number: index + 1 }))
  const groups = position.length === 0 ? [] : split(columns, isWide ? WIDE : NARROW).map((each) => createGroup(desk, each, isWide))
  const legend = STANCES.map((stance) => ({ stance, ...stances[stance] }))
  return { heading: headings.positions, partyLabel: labels.party, isWide, groups, legend, empty: empty.positions }
}

/** Groups of at most `most`, as equal as they can be, so that no page holds a single column. */
function split(columns: readonly Column[], most: number): readonly (readonly Column[])[] {
  const count = Math.ceil(columns.length / most)
  const size = Math.ceil(columns.length / count)
  return Array.from({ length: count }, (_, index) => columns.slice(index * size, (index + 1) * size))
}

function createGroup(desk: Desk, columns: readonly Column[], isWide: boolean): MatrixGroup {
  const { meeting, wording, positions } = desk
  const away = findAwayParties(meeting)
  const length = isWide ? TITLE_LENGTH.wide : TITLE_LENGTH.narrow
  return {
    columns: columns.map(({ number, theme }) => ({ number: String(number), title: shorten(theme.title, length, '…') })),
    rows: partiesInOrder(desk).map((party) => ({
      party: narrowPartyName(wording, party),
      remark: away.has(party.id) ? wording.words.matters.absent : '',
      stances: columns.map(({ theme }) => positions.stanceAt(party.id, theme.id)),
    })),
  }
}
