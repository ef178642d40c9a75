import type { Meeting } from '../../../../shared/domain/meeting'
import type { Party } from '../../../../shared/domain/party'
import { inProtocolOrder } from '../../../../shared/domain/protocol-order'

/** The delegations as the book prints them: names are compared in its language, whatever the language of the window is. */
export function orderedParties({ fields, lists }: Meeting): readonly Party[] {
  const { language } = fields.book
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const nameIn = ({ countryCode, name }: Party) => (countryCode === null ? name : (regions.of(countryCode) ?? name))
  return inProtocolOrder(lists.party, fields.protocolOrder, language, nameIn)
}
