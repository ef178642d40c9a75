import { writeTable } from './delimited-text'
import { findItem, type Meeting } from './meeting'
import type { Party } from './party'
import type { Stance } from './position'
import { createPositionTable } from './position-lookup'

/** A block of cells as shown: its rows and columns in their order on the screen. */
export interface Block {
  readonly partyIds: readonly string[]
  readonly themeIds: readonly string[]
}

/** How a block is written: the word for a stance, and the name of a party when the titles are written along; null without titles. */
export interface TableStyle {
  readonly stanceText: (stance: Stance) => string
  readonly nameOf: ((party: Party) => string) | null
}

/** The block as tab-separated text for the clipboard, with or without the titles of themes above and the names of parties before. */
export function toTsv(meeting: Meeting, { partyIds, themeIds }: Block, { stanceText, nameOf }: TableStyle): string {
  const table = createPositionTable(meeting)
  const titles = nameOf ? [['', ...themeIds.map((id) => findItem(meeting, 'theme', id)?.title ?? '')]] : []
  const rows = partyIds.map((partyId) => {
    const party = findItem(meeting, 'party', partyId)
    const stances = themeIds.map((themeId) => stanceText(table.stanceAt(partyId, themeId)))
    return nameOf && party ? [nameOf(party), ...stances] : stances
  })
  return writeTable([...titles, ...rows], '\t', 'where-needed')
}
