import type { Commitment } from '../../../../shared/domain/commitment'
import { findItem, type Meeting } from '../../../../shared/domain/meeting'
import { m } from '../../../../messages/generated/messages'
import { formattingLocale, partyText } from '../../text/format'

interface Option {
  readonly value: string
  readonly label: string
}

/** The parties as a choice, in the order of the meeting. */
export function partyOptions({ lists }: Meeting): readonly Option[] {
  return lists.party.map((party) => ({ value: party.id, label: partyText(party) }))
}

/** The themes as a choice, with their numbers. */
export function themeOptions({ lists }: Meeting): readonly Option[] {
  return lists.theme.map(({ id, title }, index) => ({ value: id, label: `${String(index + 1)}. ${title}` }))
}

/** What a commitment is called when it is spoken of. */
export function commitmentName({ what, who }: Pick<Commitment, 'what' | 'who'>): string {
  return what || who || m.commitments_unnamed()
}

/** Who promises: the party, or the words of the source while no party is known. */
export function promiserText(meeting: Meeting, { partyId, who }: Pick<Commitment, 'partyId' | 'who'>): string {
  const party = findItem(meeting, 'party', partyId ?? '')
  return party ? partyText(party) : who || m.commitments_no_party()
}

/** The words of the source about who promises say something that the name of the party does not. */
export function hasOwnWords(meeting: Meeting, { partyId, who }: Pick<Commitment, 'partyId' | 'who'>): boolean {
  const party = findItem(meeting, 'party', partyId ?? '')
  return !party || (who !== '' && who !== party.name && who !== partyText(party))
}

/** By when, for a narrow column: the date, else the words of the source. */
export function dueText({ due, dueWords }: Pick<Commitment, 'due' | 'dueWords'>): string {
  if (due === null) return dueWords || m.commitments_no_date()
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${due}T12:00:00Z`))
}
