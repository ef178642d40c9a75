import type { Party } from '../../../shared/domain/party'
import { inProtocolOrder } from '../../../shared/domain/protocol-order'
import { shorten } from '../printable'
import type { Wording } from '../wording'
import type { Desk } from './desk'

/** Characters that two lines of a row of the matrix hold. */
const NARROW = 52

/** What a party is called in the book: states in the language of the book. */
export function partyName({ country }: Wording, { countryCode, name }: Party): string {
  return country(countryCode, name)
}

/** The same for narrow places: the short name where the full one is too long, and else as much of it as fits. */
export function narrowPartyName(wording: Wording, party: Party): string {
  const name = partyName(wording, party)
  return name.length <= NARROW ? name : shorten(party.shortName || name, NARROW, '…')
}

/** The delegations in the order of protocol, by the names the book prints. */
export function partiesInOrder({ meeting: { fields, lists }, wording }: Pick<Desk, 'meeting' | 'wording'>): readonly Party[] {
  return inProtocolOrder(lists.party, fields.protocolOrder, fields.book.language, (party) => partyName(wording, party))
}
