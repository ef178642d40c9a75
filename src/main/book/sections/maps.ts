import type { Consensus } from '../../../shared/domain/consensus'
import type { Party } from '../../../shared/domain/party'
import { STANCES, type Stance } from '../../../shared/domain/position'
import { codesIn, type MapView } from '../../../shared/geo/map-shapes'
import type { Maps, ThemeMap } from '../position-model'
import { fill } from '../wording'
import type { Desk } from './desk'
import { partyName } from './party-name'
import { createVerdict } from './verdict'

/** The maps of a book stay a section, not an atlas: the first themes have one, all of them stand in the matrix. */
const MOST_MAPS = 12
/** The part of the states that has to lie in the view of Europe for it to be taken. */
const EUROPEAN_SHARE = 0.75

/** A map for each theme on which a state has a known position, with the same as a list beside it. */
export function createMaps(desk: Desk): Maps {
  const { meeting, wording, consensus } = desk
  const view = viewOf(meeting.lists.party)
  const items = meeting.lists.theme.flatMap(({ title }, index) => {
    const assessed = consensus[index]
    if (!assessed || !isShown(assessed)) return []
    return [createMap(desk, fill(wording.words.theme, { number: index + 1, title }), view, assessed)]
  })
  return { heading: wording.words.matters.headings.maps, items: items.slice(0, MOST_MAPS) }
}

/** Europe when most states of the meeting lie in that view, since the world shows them too small; the others stand in the list. */
function viewOf(parties: readonly Party[]): MapView {
  const inEurope = codesIn('europe')
  const codes = parties.flatMap(({ countryCode }) => countryCode ?? [])
  return codes.filter((code) => inEurope.has(code)).length >= codes.length * EUROPEAN_SHARE ? 'europe' : 'world'
}

function isShown({ parties }: Consensus): boolean {
  return STANCES.some((stance) => stance !== 'unknown' && parties[stance].some(({ countryCode }) => countryCode !== null))
}

function createMap({ wording }: Desk, title: string, view: MapView, consensus: Consensus): ThemeMap {
  const { matters } = wording.words
  const drawn = codesIn(view)
  const isDrawn = ({ countryCode }: Party) => countryCode !== null && drawn.has(countryCode)
  const entries = STANCES.flatMap((stance) => consensus.parties[stance].map((party) => ({ stance, party })))
  return {
    title,
    view,
    states: entries.filter(({ party }) => isDrawn(party)).map(({ stance, party }) => ({ code: party.countryCode ?? '', stance })),
    alternative: fill(matters.mapAlternative, { theme: title, counts: createVerdict(wording, consensus).counts }),
    list: STANCES.flatMap((stance) => listOf(wording, stance, consensus.parties[stance], isDrawn)),
  }
}

function listOf(wording: Desk['wording'], stance: Stance, parties: readonly Party[], isDrawn: (party: Party) => boolean): ThemeMap['list'] {
  const { matters } = wording.words
  const nameOf = (party: Party) => (isDrawn(party) ? partyName(wording, party) : `${partyName(wording, party)} (${matters.notOnMap})`)
  return parties.length === 0 ? [] : [{ stance, names: wording.list(parties.map(nameOf)) }]
}
