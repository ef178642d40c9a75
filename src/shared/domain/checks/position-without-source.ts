import { foundAt, type Check, type Found } from './check'
import { byParty } from './by-party'
import type { Ground } from './ground'

/** Positions of a party that no source supports and nobody is named for; told once for each party, at the first of them. */
export const positionWithoutSource: Check = {
  name: 'position-without-source',
  severity: 'warning',
  area: 'positions',
  kind: 'evidence',
  source: 'icd-206',
  find: findUnsourced,
}

function findUnsourced({ meeting, evidenceAbout, partyNameOf }: Ground): readonly Found[] {
  const bare = meeting.lists.position.filter(({ id, stance, statedBy }) => {
    return stance !== 'unknown' && statedBy.trim() === '' && evidenceAbout(id).length === 0
  })
  return [...byParty(bare)].map(([partyId, group]) => {
    return foundAt('position', group[0].id, 'statedBy', { party: partyNameOf(partyId), count: group.length })
  })
}
