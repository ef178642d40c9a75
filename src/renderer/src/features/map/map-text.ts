import { m } from '../../../../messages/generated/messages'
import { partyText } from '../../text/format'
import { stanceText } from '../../text/stance-terms'
import { groupEntries, type MapEntry } from './map-entries'

/** The map in one sentence, for those who do not see it: the theme, and how many parties stand where. */
export function summaryText(theme: string, entries: readonly MapEntry[]): string {
  const counts = groupEntries(entries).map(({ kind, entries: { length } }) =>
    m.map_count({ name: kind === 'away' ? m.map_away() : stanceText(kind), count: length }),
  )
  return m.map_summary({ theme, counts: counts.join('; ') })
}

/** What a state is called on the map; a party without a name of its own there keeps the one that was entered. */
export function stateText(code: string, entry: MapEntry | undefined): string {
  return partyText(entry?.party ?? { name: code, countryCode: code })
}
