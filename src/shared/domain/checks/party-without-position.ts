import { foundAt, type Check, type Found } from './check'
import type { Ground } from './ground'

/** Nothing is known of where a party stands, on any theme. */
export const partyWithoutPosition: Check = {
  name: 'party-without-position',
  severity: 'warning',
  area: 'positions',
  kind: 'missing',
  source: 'sherpa',
  find: findSilent,
}

function findSilent({ meeting }: Ground): readonly Found[] {
  const { party, position, theme } = meeting.lists
  if (theme.length === 0) return []
  const heard = new Set(position.filter(({ stance }) => stance !== 'unknown').map(({ partyId }) => partyId))
  return party.filter(({ id }) => !heard.has(id)).map(({ id, name }) => foundAt('party', id, 'name', { party: name }))
}
