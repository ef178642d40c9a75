import type { Meeting } from '../../../../shared/domain/meeting'
import { m } from '../../../../messages/generated/messages'
import { partyText } from '../../text/format'

/** Nothing was chosen: the words of the source decide. */
export const AUTOMATIC = 'auto'
const NAMED = '='

/** A name as the value of a choice; never taken for a code or for "automatic". */
export function choiceOf(name: string): string {
  return `${NAMED}${name}`
}

/** The name behind such a value. */
export function titleOf(choice: string): string {
  return choice.startsWith(NAMED) ? choice.slice(NAMED.length) : choice
}

/** One entry of a choice. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Whose statement it may be: as the words say, a party, or the state that `newCode` names and that is no party yet. */
export function partyChoices(meeting: Meeting, found: string, newCode: string | null): readonly Choice[] {
  const parties = meeting.lists.party.map((party) => ({ value: party.countryCode ?? choiceOf(party.name), label: partyText(party) }))
  const isNew = newCode !== null && !parties.some(({ value }) => value === newCode)
  const added = isNew ? [{ value: newCode, label: m.triage_party_new({ party: partyText({ name: newCode, countryCode: newCode }) }) }] : []
  return [{ value: AUTOMATIC, label: m.triage_by_words({ found: found || m.triage_found_nothing() }) }, ...parties, ...added]
}

/** Which theme it may be about: as the words say, one of the briefing, or none. */
export function themeChoices(meeting: Meeting, found: string): readonly Choice[] {
  const themes = meeting.lists.theme.map(({ title }, index) => ({ value: choiceOf(title), label: `${String(index + 1)}. ${title}` }))
  const words = { value: AUTOMATIC, label: m.triage_by_words({ found: found || m.triage_found_nothing() }) }
  return [words, ...themes, { value: choiceOf(''), label: m.triage_theme_none() }]
}
