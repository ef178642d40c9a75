import { foldWords } from '../../../shared/domain/fold-words'
import { cityOf } from '../../../shared/domain/programme-clock'

/** A zone as it is read: "Paris (Europe)". */
export function zoneText(zone: string): string {
  const region = zone.split('/').slice(0, -1).join(', ').replaceAll('_', ' ')
  return region === '' ? zone : `${cityOf(zone)} (${region})`
}

/** The zones whose name has the words that are searched for; those whose city begins with them come first, short names before long ones. */
export function findZones(search: string): readonly string[] {
  const words = foldWords(search)
  const all = ['UTC', ...Intl.supportedValuesOf('timeZone')]
  const hits = all.filter((zone) => foldWords(zoneText(zone)).includes(words) || zone.toLowerCase().includes(words))
  const isFirst = (zone: string) => Number(foldWords(cityOf(zone)).startsWith(words))
  const lengthOf = (zone: string) => (words === '' ? 0 : cityOf(zone).length)
  return [...new Set(hits)].toSorted((left, right) => isFirst(right) - isFirst(left) || lengthOf(left) - lengthOf(right))
}
