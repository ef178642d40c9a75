import { foldWords } from '../../../shared/domain/fold-words'

/** The city of a zone: "Buenos Aires" of America/Argentina/Buenos_Aires. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** A zone as it is read: "Paris (Europe)". */
export function zoneText(zone: string): string {
  const region = zone.split('/').slice(0, -1).join(', ').replaceAll('_', ' ')
  return region === '' ? zone : `${zoneCity(zone)} (${region})`
}

/** The zones whose name has the words that are searched for, the city first. */
export function findZones(search: string): readonly string[] {
  const words = foldWords(search)
  const all = ['UTC', ...Intl.supportedValuesOf('timeZone')]
  const hits = all.filter((zone) => foldWords(zoneText(zone)).includes(words) || zone.toLowerCase().includes(words))
  const isFirst = (zone: string) => Number(foldWords(zoneCity(zone)).startsWith(words))
  return [...new Set(hits)].toSorted((left, right) => isFirst(right) - isFirst(left))
}
