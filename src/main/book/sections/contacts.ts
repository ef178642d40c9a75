import type { Contact } from '../../../shared/domain/contact'
import type { ContactEntry, PeopleModel } from '../people-model'
import type { Desk } from './desk'
import { partiesInOrder, partyName } from './party-name'

/** Whom to call, delegation by delegation in the order of protocol; for staff. Null without a contact. */
export function createContacts(desk: Desk): PeopleModel['contacts'] {
  const { contact } = desk.meeting.lists
  if (contact.length === 0) return null
  const { headings, notOpenly, nobodys } = desk.wording.words.people
  const of = (party: string, partyId: string | null): readonly ContactEntry[] => {
    const people = contact.filter((each) => each.partyId === partyId).map((each) => entry(desk, each))
    return people.length === 0 ? [] : [{ party, people }]
  }
  const items = [...partiesInOrder(desk).flatMap((party) => of(partyName(desk.wording, party), party.id)), ...of(nobodys, null)]
  return { heading: headings.contacts, lead: [notOpenly], items }
}

function entry({ wording }: Desk, { name, role, telephone, email, secureChannel }: Contact): ContactEntry['people'][number] {
  const { people, colon } = wording.words
  const channel = (label: string, value: string) => (value ? [`${label}${colon}${value}`] : [])
  const { labels } = people
  const channels = [...channel(labels.telephone, telephone), ...channel(labels.email, email), ...channel(labels.secure, secureChannel)]
  return { name, role, channels }
}
