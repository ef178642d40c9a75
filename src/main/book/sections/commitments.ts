import type { Commitment } from '../../../shared/domain/commitment'
import { totalsOf } from '../../../shared/domain/commitment-table'
import { findItem } from '../../../shared/domain/meeting'
import { printable, shorten } from '../printable'
import type { Commitments, CommitmentEntry } from '../position-model'
import { fill } from '../wording'
import type { Desk } from './desk'
import { partyName } from './party-name'

/** A row of the register stays on one page; the whole promise is in the attached data. */
const LONGEST_TEXT = 500

/** Who has promised what, and what it adds up to, theme by theme and unit by unit. What was withdrawn is listed and not counted. */
export function createCommitments(desk: Desk): Commitments {
  const { headings, labels, empty } = desk.wording.words.matters
  const { who, what, amount, due, theme, status } = labels
  return {
    heading: headings.commitments,
    columns: { who, what, amount, due, theme, status },
    items: desk.meeting.lists.commitment.map((commitment) => entry(desk, commitment)),
    totalsHeading: headings.totals,
    totals: totalsBlock(desk),
    empty: empty.commitments,
  }
}

function entry(desk: Desk, commitment: Commitment): CommitmentEntry {
  const { notes, wording } = desk
  const { id, what, text, due, dueWords, themeId, status } = commitment
  const fields = ['who', 'what', 'amount', 'due', 'text', 'status'] as const
  return {
    who: whoOf(desk, commitment),
    what: notes.cite(what, ...fields.map((field) => ({ kind: 'commitment', id, field }) as const)),
    text: text === what ? '' : shorten(printable(text), LONGEST_TEXT, wording.words.omission),
    amount: amountOf(desk, commitment.amount, commitment.unit),
    due: due ? wording.day(due) : dueWords,
    theme: numberOf(desk, themeId),
    status: wording.words.matters.commitmentStatuses[status],
  }
}

function whoOf({ meeting, wording }: Desk, { partyId, who }: Commitment): string {
  const party = partyId === null ? undefined : findItem(meeting, 'party', partyId)
  return party ? partyName(wording, party) : who
}

function amountOf({ wording }: Desk, amount: number | null, unit: string): string {
  return amount === null ? '' : [wording.number(amount), unit].filter(Boolean).join(' ')
}

function numberOf({ meeting }: Desk, themeId: string | null): string {
  const index = meeting.lists.theme.findIndex(({ id }) => id === themeId)
  return index < 0 ? '' : String(index + 1)
}

function totalsBlock(desk: Desk): Commitments['totals'] {
  return totalsOf(desk.meeting).map(({ themeId, units, withoutAmount }) => ({
    theme: themeTitle(desk, themeId),
    amounts: [...units.map(({ amount, unit }) => amountOf(desk, amount, unit)), ...uncounted(desk, withoutAmount)],
  }))
}

function uncounted({ wording }: Desk, count: number): readonly string[] {
  return count === 0 ? [] : [wording.plural(wording.words.matters.withoutAmount, count, { count })]
}

function themeTitle({ meeting, wording }: Desk, themeId: string | null): string {
  const { words } = wording
  const index = meeting.lists.theme.findIndex(({ id }) => id === themeId)
  const title = meeting.lists.theme[index]?.title
  return title === undefined ? words.matters.noTheme : fill(words.theme, { number: index + 1, title })
}
