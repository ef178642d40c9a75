import type { Contact } from '../../../../shared/domain/contact'
import type { Party } from '../../../../shared/domain/party'

/** The contacts of one delegation; null for those of none. */
export interface ContactGroup {
  readonly party: Party | null
  readonly contacts: readonly Contact[]
}

/** A group for every delegation, in the given order, also where nobody is known yet; at the end those of none. */
export function groupContacts(parties: readonly Party[], contacts: readonly Contact[]): readonly ContactGroup[] {
  const of = (partyId: string | null) => contacts.filter((contact) => contact.partyId === partyId)
  return [...parties.map((party): ContactGroup => ({ party, contacts: of(party.id) })), { party: null, contacts: of(null) }]
}
